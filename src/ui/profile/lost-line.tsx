import { useEffect, useState } from 'react';
import { ask } from '../../ask';

/** Says which parts of the stored profile cannot be read; nothing where all can. */
export function LostLine() {
  const [lost, setLost] = useState<string[]>([]);
  useEffect(() => {
    // Where it cannot be asked the editor says so already.
    ask('profile:lost', {}).then(setLost, () => {});
  }, []);
  if (lost.length === 0) return null;
  return (
    <p className="warn" role="alert">
      A part of your stored profile cannot be read: {lost.join(', ')}. It is kept as it was; what
      you see here is the rest.
    </p>
  );
}

import { useEffect, useState } from 'react';
import { ask } from '../../ask';
import { say } from '../../words/own-say';
import { listed } from '../parts/listed';
import { partName } from './field-words';

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
      {say('profile.lost', { parts: listed(lost.map(partName)) })}
    </p>
  );
}

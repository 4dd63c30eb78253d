import { useEffect, useRef } from 'react';
import type { PanelCommand } from '../messages';

/** Does what the keyboard asks of an open panel; `useTab` passes it on as an event of the window. */
export function useCommand(command: PanelCommand, act: () => void): void {
  const latest = useRef(act);
  latest.current = act;
  useEffect(() => {
    const hear = () => latest.current();
    addEventListener(command, hear);
    return () => removeEventListener(command, hear);
  }, [command]);
}

import { useCallback, useState } from 'react';
import { ask } from '../../ask';
import { say } from '../../words/own-say';
import { reasonOf } from '../use-person';
import type { NoticeWords } from './notice';

/** "I have this": adds the skill, says so, and can take it back. */
export function useHaveSkill() {
  const [notice, setNotice] = useState<NoticeWords | null>(null);

  const have = useCallback(async ({ id, name }: { id: string; name: string }) => {
    const problem = await attempt(() => ask('profile:add-skill', { skill: id }));
    if (problem) return setNotice({ words: say('panel.skillNotAdded', { skill: name, problem }) });
    const undo = async () => {
      const stuck = await attempt(() => ask('profile:edit', { edits: [{ without: id }] }));
      setNotice(
        stuck ? { words: say('panel.skillNotRemoved', { skill: name, problem: stuck }) } : null,
      );
    };
    setNotice({ words: say('panel.skillAdded', { skill: name }), undo });
  }, []);

  return { notice, setNotice, have };
}

/** Why it did not work; null: it did. */
async function attempt(
  change: () => Promise<{ saved: true } | { error: string }>,
): Promise<string | null> {
  try {
    const answer = await change();
    return 'error' in answer ? answer.error : null;
  } catch (problem) {
    return reasonOf(problem);
  }
}

import { useCallback, useState } from 'react';
import { ask } from '../../ask';
import { reasonOf } from '../use-person';
import type { NoticeWords } from './notice';

/** "I have this": adds the skill, says so, and can take it back. */
export function useHaveSkill() {
  const [notice, setNotice] = useState<NoticeWords | null>(null);

  const have = useCallback(async ({ id, name }: { id: string; name: string }) => {
    const problem = await attempt(() => ask('profile:add-skill', { skill: id }));
    if (problem) return setNotice({ words: `${name} was not added. ${problem}` });
    const undo = async () => {
      const stuck = await attempt(() => ask('profile:edit', { edits: [{ without: id }] }));
      setNotice(stuck ? { words: `${name} was not removed. ${stuck}` } : null);
    };
    setNotice({ words: `${name} is in your profile now, at a working level.`, undo });
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

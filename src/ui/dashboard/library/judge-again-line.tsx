import { useRef, useState } from 'react';
import type { Entry } from '../../../library/entry';
import { count } from '../../panel/words';
import { today } from '../../today';
import { knowledge } from '../../use-insights';
import { usePerson } from '../../use-person';
import { useSay } from '../say';
import { judgeAgain } from './judge-again';

/** Offers to judge postings again that were judged by older knowledge. */
export function JudgeAgainLine({ entries }: { entries: readonly Entry[] }) {
  const person = usePerson();
  const say = useSay();
  const [done, setDone] = useState<number | null>(null);
  const life = useRef<AbortController | null>(null);
  const { version } = knowledge();
  const old = entries.filter(({ judgement }) => judgement.knowledge !== version);
  const start = () => {
    life.current = new AbortController();
    const keys = old.map(({ key }) => key);
    setDone(0);
    judgeAgain(
      keys,
      {
        knowledge: knowledge(),
        person: person.state === 'known' ? person.person : null,
        today: today(),
      },
      setDone,
      life.current.signal,
    )
      .then(
        (judged) => say.say({ words: `${count(judged, 'posting')} judged again.` }),
        say.problem,
      )
      .finally(() => setDone(null));
  };
  if (done !== null) {
    return (
      <p className="judge-again" role="status">
        <progress max={old.length + done} value={done} aria-label="Judged again" /> {done} judged{' '}
        <button type="button" className="quiet" onClick={() => life.current?.abort()}>
          Stop
        </button>
      </p>
    );
  }
  if (old.length === 0 || person.state === 'loading') return null;
  return (
    <p className="judge-again">
      {count(old.length, 'posting')} {old.length === 1 ? 'was' : 'were'} judged by older knowledge.{' '}
      <button type="button" className="quiet" onClick={start}>
        Judge again
      </button>
    </p>
  );
}

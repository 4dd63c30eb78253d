import { useMemo } from 'react';
import type { Entry } from '../../../library/entry';
import { count } from '../../panel/words';
import { today } from '../../today';
import { knowledge } from '../../use-insights';
import { saysSomething, usePerson } from '../../use-person';
import { useTell } from '../tell';
import { startJudgingAgain, stopJudging, useJudging } from './judging';

/** Offers to judge postings again that were judged by older knowledge. */
export function JudgeAgainLine({ entries }: { entries: readonly Entry[] }) {
  const person = usePerson();
  const { tell, problem } = useTell();
  const progress = useJudging();
  const { version } = knowledge();
  const old = useMemo(
    () => entries.filter(({ judgement }) => judgement.knowledge !== version),
    [entries, version],
  );
  if (progress) {
    const { done, of } = progress;
    return (
      <p className="judge-again" role="status">
        <progress max={of} value={done} aria-label="Judged again" /> {done.toLocaleString('en')} of{' '}
        {of.toLocaleString('en')} judged again{' '}
        <button type="button" className="quiet" onClick={stopJudging}>
          Stop
        </button>
      </p>
    );
  }
  if (old.length === 0 || person.state === 'loading') return null;
  const start = () => {
    const known = person.state === 'known' ? person.person : null;
    startJudgingAgain(
      old.map(({ key }) => key),
      {
        knowledge: knowledge(),
        person: known && saysSomething(known) ? known : null,
        today: today(),
      },
    ).then((many) => tell({ words: `${count(many, 'posting')} judged again.` }), problem);
  };
  return (
    <p className="judge-again">
      {count(old.length, 'posting')} {old.length === 1 ? 'was' : 'were'} judged by older knowledge.{' '}
      <button type="button" className="quiet" onClick={start}>
        Judge again
      </button>
    </p>
  );
}

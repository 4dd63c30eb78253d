import { useMemo } from 'react';
import type { Entry } from '../../../library/entry';
import { say } from '../../../words/own-say';
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
        <progress max={of} value={done} aria-label={say('library.judging')} />{' '}
        {say('library.judgingSoFar', { done, of })}{' '}
        <button type="button" className="quiet" onClick={stopJudging}>
          {say('library.stop')}
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
    ).then((many) => tell({ words: say('library.judgedAgain', { count: many }) }), problem);
  };
  return (
    <p className="judge-again">
      {say('library.judgedByOlder', { count: old.length })}{' '}
      <button type="button" className="quiet" onClick={start}>
        {say('library.judgeAgain')}
      </button>
    </p>
  );
}

import { useMemo } from 'react';
import type { Entry } from '../../../library/entry';
import { inARow } from '../../../words/in-a-row';
import { say } from '../../../words/own-say';
import { today } from '../../today';
import { knowledge } from '../../use-insights';
import { saysSomething, usePerson } from '../../use-person';
import { useTell } from '../tell';
import { judgedBefore } from './judged-before';
import { startJudgingAgain, stopJudging, useJudging } from './judging';

/** Offers to judge postings again whose judgement would be another today. */
export function JudgeAgainLine({ entries }: { entries: readonly Entry[] }) {
  const person = usePerson();
  const { tell, problem } = useTell();
  const progress = useJudging();
  const { version } = knowledge();
  const known = person.state === 'known' ? person.person : null;
  const profile = known && saysSomething(known) ? known : null;
  const { byOlder, withoutProfile } = useMemo(
    () => judgedBefore(entries, version, profile !== null),
    [entries, version, profile],
  );
  const old = [...byOlder, ...withoutProfile];
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
    startJudgingAgain(
      old.map(({ key }) => key),
      {
        knowledge: knowledge(),
        person: profile,
        today: today(),
      },
    ).then((many) => tell({ words: say('library.judgedAgain', { count: many }) }), problem);
  };
  return (
    <p className="judge-again">
      {inARow(
        [
          ...(byOlder.length > 0 ? [say('library.judgedByOlder', { count: byOlder.length })] : []),
          ...(withoutProfile.length > 0
            ? [say('library.judgedWithoutProfile', { count: withoutProfile.length })]
            : []),
        ],
        say,
      )}{' '}
      <button type="button" className="quiet" onClick={start}>
        {say('library.judgeAgain')}
      </button>
    </p>
  );
}

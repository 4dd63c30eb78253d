import { useEffect, useMemo, useState } from 'react';
import { ask } from '../../../ask';
import type { Entry, Kept } from '../../../library/entry';
import { entryOf } from '../../../library/judgement';
import { say } from '../../../words/own-say';
import { said } from '../../../words/said';
import { listed } from '../../parts/listed';
import { money } from '../../parts/money';
import { knowledge } from '../../use-insights';
import { PayChart } from '../compare/pay-chart';
import { choicesOf } from '../library/filters';
import { hashOf } from '../route';
import { useTell } from '../tell';
import { type AgainstSet, againstSet, median } from './against-set';
import type { Audited } from './audited';

/** More bands than these are no picture any more. */
const mostDrawn = 12;

/** The draft among the postings of one competitor set of the library. */
export function SetSection({ audit, entries }: { audit: Audited; entries: Entry[] }) {
  const sets = useMemo(() => choicesOf(entries, (entry) => entry.sets), [entries]);
  const [name, setName] = useState<string | null>(null);
  const chosen = name !== null && sets.includes(name) ? name : (sets[0] ?? null);
  const kept = useSetPostings(chosen, entries);
  return (
    <section aria-labelledby="set-heading" className="set">
      <h2 id="set-heading">{say('competitors.heading')}</h2>
      {chosen === null ? (
        <p className="aside">
          {said('competitors.how', {
            library: <a href={hashOf('library')}>{say('competitors.theLibrary')}</a>,
          })}
        </p>
      ) : (
        <>
          {sets.length > 1 ? (
            <label className="field">
              {say('competitors.set')}
              <select value={chosen} onChange={({ target }) => setName(target.value)}>
                {sets.map((set) => (
                  <option key={set}>{set}</option>
                ))}
              </select>
            </label>
          ) : (
            <p className="aside">
              {say('competitors.postings', { set: chosen, count: kept?.length ?? 0 })}
            </p>
          )}
          {kept && <Against audit={audit} kept={kept} />}
        </>
      )}
    </section>
  );
}

function Against({ audit, kept }: { audit: Audited; kept: Kept[] }) {
  const { posting, insights } = audit;
  const own = entryOf({ ...posting, company: say('norms.thisDraft') }, insights, '');
  // A draft that was saved into the set is no competitor of its own.
  const others = useMemo(() => kept.filter(({ entry }) => entry.key !== own.key), [kept, own.key]);
  const found = useMemo(() => againstSet(posting, insights, others), [posting, insights, others]);
  const names = new Map(knowledge().skills.map(({ id, name }) => [id, name]));
  return (
    <>
      <p>{payWords(found)}</p>
      <PayChart entries={[own, ...others.slice(0, mostDrawn).map(({ entry }) => entry)]} />
      <dl className="against">
        <YearsAmong label={say('norms.experience')} years={found.years} of={found.of} />
        <YearsAmong label={say('norms.leading')} years={found.leadershipYears} of={found.of} />
        <Among
          label={say('competitors.onlyYou')}
          things={found.unusual.map(({ name, namedBy }) => namedWords(name, namedBy))}
        />
        <Among
          label={say('competitors.onlyThey')}
          things={found.usual.map(({ id, namedBy }) => namedWords(names.get(id) ?? id, namedBy))}
        />
        <Among
          label={say('competitors.offered')}
          things={found.offered.map(({ offer, by }) => namedWords(say(`competitors.${offer}`), by))}
        />
      </dl>
      <p className="small aside">{say('competitors.brackets', { count: found.of })}</p>
    </>
  );
}

const namedWords = (name: string, by: number) => say('competitors.namedBy', { name, by });

function YearsAmong({
  label,
  years: { own, middle, of: stating },
  of,
}: {
  label: string;
  years: AgainstSet['years'];
  of: number;
}) {
  if (own === null && middle === null) return null;
  return (
    <div>
      <dt>{label}</dt>
      <dd>
        {said('competitors.years', {
          own: own === null ? say('competitors.notStated') : say('norms.years', { count: own }),
          theirs: (
            <span className="aside">
              {middle === null
                ? say('competitors.noneSays')
                : say('competitors.theirYears', { middle, stating, of })}
            </span>
          ),
        })}
      </dd>
    </div>
  );
}

function Among({ label, things }: { label: string; things: string[] }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>
        {things.length === 0 ? (
          <span className="aside">{say('competitors.nothing')}</span>
        ) : (
          listed(things)
        )}
      </dd>
    </div>
  );
}

function payWords({ pay: { own, others, currency, below }, of }: AgainstSet): string {
  const middle = median(others);
  if (middle === null) return say('competitors.noPay', { count: of });
  const theirs = { middle: money(Math.round(middle), currency), stating: others.length, of };
  return own === null || below === null
    ? say('competitors.theirPay', theirs)
    : say('competitors.ownPay', { ...theirs, own: money(own, currency), below });
}

/** The postings of the set with their texts; null: not here yet. */
function useSetPostings(set: string | null, entries: Entry[]): Kept[] | null {
  const { problem } = useTell();
  const [kept, setKept] = useState<Kept[] | null>(null);
  useEffect(() => {
    let gone = false;
    const inSet = set === null ? [] : entries.filter(({ sets }) => sets.includes(set));
    Promise.all(
      inSet.map(async (entry) => ({
        entry,
        posting: await ask('library:posting', { key: entry.key }),
      })),
    ).then((answers) => {
      if (gone) return;
      setKept(answers.flatMap(({ entry, posting }) => (posting ? [{ entry, posting }] : [])));
    }, problem);
    return () => {
      gone = true;
    };
  }, [set, entries, problem]);
  return kept;
}

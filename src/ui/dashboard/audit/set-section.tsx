import { useEffect, useMemo, useState } from 'react';
import { ask } from '../../../ask';
import type { Entry, Kept } from '../../../library/entry';
import { entryOf } from '../../../library/judgement';
import { count } from '../../panel/words';
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
      <h2 id="set-heading">Beside competitors</h2>
      {chosen === null ? (
        <p className="aside">
          Open a competitor’s posting in <a href={hashOf('library')}>the library</a> and give it a
          set’s name under “Competitor sets”: the draft is then held against that set.
        </p>
      ) : (
        <>
          {sets.length > 1 ? (
            <label className="field">
              Set
              <select value={chosen} onChange={({ target }) => setName(target.value)}>
                {sets.map((set) => (
                  <option key={set}>{set}</option>
                ))}
              </select>
            </label>
          ) : (
            <p className="aside">
              {chosen}: {count(kept?.length ?? 0, 'posting')}
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
  const found = useMemo(() => againstSet(posting, insights, kept), [posting, insights, kept]);
  const own = entryOf({ ...posting, company: 'This draft' }, insights, '');
  const names = new Map(knowledge().skills.map(({ id, name }) => [id, name]));
  return (
    <>
      <p>{payWords(found)}</p>
      <PayChart entries={[own, ...kept.slice(0, mostDrawn).map(({ entry }) => entry)]} />
      <dl className="against">
        <YearsAmong label="Experience" years={found.years} of={found.of} />
        <YearsAmong label="Leading people" years={found.leadershipYears} of={found.of} />
        <Among
          label="You require, few of them name"
          things={found.unusual.map(({ name, namedBy }) => `${name} (${namedBy})`)}
        />
        <Among
          label="Most of them name, you do not"
          things={found.usual.map(({ id, namedBy }) => `${names.get(id) ?? id} (${namedBy})`)}
        />
        <Among
          label="They offer, you do not say"
          things={found.offered.map(({ label, by }) => `${label} (${by})`)}
        />
      </dl>
      <p className="small aside">In brackets: how many of {count(found.of, 'posting')}.</p>
    </>
  );
}

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
        {own === null ? 'not stated' : count(own, 'year')}
        <span className="aside">
          {middle === null
            ? '; none of them says'
            : `; theirs in the middle ${middle}, stated by ${stating} of ${of}`}
        </span>
      </dd>
    </div>
  );
}

function Among({ label, things }: { label: string; things: string[] }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{things.length === 0 ? <span className="aside">nothing</span> : things.join(', ')}</dd>
    </div>
  );
}

function payWords({ pay: { own, others, currency, below }, of }: AgainstSet): string {
  const middle = median(others);
  if (middle === null) return `None of ${count(of, 'posting')} states pay that can be compared.`;
  const theirs = `theirs in the middle ${money(Math.round(middle), currency)}, stated by ${others.length} of ${of}`;
  if (own === null || below === null) return `The draft states no pay; ${theirs}.`;
  return `The draft’s middle is ${money(own, currency)}, more than ${below} of the ${others.length} that state pay; ${theirs}.`;
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

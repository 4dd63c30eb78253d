import { useMemo, useState } from 'react';

import type { Entry } from '../../../library/entry';
import { type Market, marketOf, type Spread } from '../../../library/market';
import { count } from '../../panel/words';
import { money } from '../../parts/money';
import { knowledge } from '../../use-insights';
import { flagTitle } from '../flag-title';
import { choicesOf } from '../library/filters';
import { roleTitle } from '../role-title';
import { PayMonths } from './pay-months';
import { ShareBars } from './share-bars';

/** Fewer postings than this are no market. */
const least = 3;

/** What the saved postings of a role pay, ask and flag. */
export function MarketView({ entries }: { entries: Entry[] }) {
  const roles = choicesOf(entries, ({ judgement }) =>
    judgement.role === null ? [] : [judgement.role],
  );
  const [chosen, setChosen] = useState<string | null>(null);
  const role = chosen ?? roles[0] ?? null;
  const own = useMemo(
    () => entries.filter(({ judgement }) => judgement.role === role),
    [entries, role],
  );
  const market = useMemo(() => marketOf(own), [own]);
  if (role === null) {
    return (
      <div className="nothing">
        <h1>No market yet</h1>
        <p>
          Save postings of one of the five roles: what they pay, ask and leave unsaid is counted
          here.
        </p>
      </div>
    );
  }
  return (
    <article className="market">
      <header>
        <h1>Your market</h1>
        <select aria-label="Role" value={role} onChange={({ target }) => setChosen(target.value)}>
          {roles.map((id) => (
            <option key={id} value={id}>
              {roleTitle(id)}
            </option>
          ))}
        </select>
      </header>
      <p className="aside">
        From the {count(own.length, 'posting')} you saved that read as this role.
        {own.length < least && ' Too few to call it a market: take every figure as a single case.'}
      </p>
      <Facts market={market} />
      <PayMonths market={market} />
      <ShareBars
        title="What they require"
        shares={market.required}
        of={market.n}
        nameOf={(id) => knowledge().skills.find((skill) => skill.id === id)?.name ?? id}
      />
      <ShareBars
        title="What there is to ask"
        shares={market.flags}
        of={market.n}
        nameOf={flagTitle}
      />
    </article>
  );
}

function Facts({ market }: { market: Market }) {
  const { n, stated, pay, currency, years, leadershipYears, remote } = market;
  return (
    <dl className="facts">
      <Fact label="State their pay" words={`${stated} of ${n}`} />
      <Fact
        label="Posted pay, middle of the bands"
        words={pay && spreadWords(pay, (amount) => money(Math.round(amount), currency))}
      />
      <Fact label="Years of experience asked" words={years && spreadWords(years, String)} />
      <Fact
        label="Years of leadership asked"
        words={leadershipYears && spreadWords(leadershipYears, String)}
      />
      <Fact
        label="Remote, of those that say"
        words={remote === null ? null : `${Math.round(remote * 100)} %`}
      />
    </dl>
  );
}

function Fact({ label, words }: { label: string; words: string | null }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{words ?? 'not stated'}</dd>
    </div>
  );
}

function spreadWords(
  { lower, median, upper, n }: Spread,
  write: (figure: number) => string,
): string {
  if (n < least) return `${write(median)} (from ${n})`;
  if (lower === upper) return `${write(median)}, in at least half of them`;
  return `${write(median)}, half between ${write(lower)} and ${write(upper)}`;
}

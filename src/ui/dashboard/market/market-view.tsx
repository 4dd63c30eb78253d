import { useMemo, useState } from 'react';
import type { Entry } from '../../../library/entry';
import { marketOf } from '../../../library/market';
import { count } from '../../panel/words';
import { knowledge } from '../../use-insights';
import { flagTitle } from '../flag-title';
import { choicesOf } from '../library/filters';
import { roleTitle } from '../role-title';
import { HitRateSection } from './hit-rate-section';
import { leastMarket, MarketFacts } from './market-facts';
import { PayMonths } from './pay-months';
import { ShareBars } from './share-bars';

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
  const profile = knowledge().roles.find(({ id }) => id === role);
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
        {own.length < leastMarket &&
          ' Too few to call it a market: take every figure as a single case.'}
      </p>
      {profile && <MarketFacts market={market} role={profile} />}
      <PayMonths market={market} />
      <ShareBars
        title="What they require"
        shares={market.required}
        of={market.n}
        nameOf={(id) => knowledge().skills.find((skill) => skill.id === id)?.name ?? id}
        beside={{
          heading: 'In the role’s profile',
          words: (id) =>
            profile?.skills.some(({ skill }) => skill === id) ? 'usual' : 'not usual',
        }}
      />
      <ShareBars
        title="What there is to ask"
        shares={market.flags}
        of={market.n}
        nameOf={flagTitle}
      />
      <HitRateSection entries={entries} />
    </article>
  );
}

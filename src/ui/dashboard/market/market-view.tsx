import { useMemo, useState } from 'react';
import type { Entry } from '../../../library/entry';
import { marketOf } from '../../../library/market';
import { inARow } from '../../../words/in-a-row';
import { say } from '../../../words/own-say';
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
        <h1>{say('market.emptyHeading')}</h1>
        <p>{say('market.empty')}</p>
      </div>
    );
  }
  return (
    <article className="market">
      <header>
        <h1>{say('market.heading')}</h1>
        <select
          aria-label={say('market.role')}
          value={role}
          onChange={({ target }) => setChosen(target.value)}
        >
          {roles.map((id) => (
            <option key={id} value={id}>
              {roleTitle(id)}
            </option>
          ))}
        </select>
      </header>
      <p className="aside">
        {inARow(
          [
            say('market.from', { count: own.length }),
            ...(own.length < leastMarket ? [say('market.tooFew')] : []),
          ],
          say,
        )}
      </p>
      {profile && <MarketFacts market={market} role={profile} />}
      <PayMonths market={market} />
      <ShareBars
        title={say('market.requires')}
        shares={market.required}
        of={market.n}
        nameOf={(id) => knowledge().skills.find((skill) => skill.id === id)?.name ?? id}
        beside={{
          heading: say('market.inProfile'),
          words: (id) =>
            profile?.skills.some(({ skill }) => skill === id)
              ? say('market.usual')
              : say('market.notUsual'),
        }}
      />
      <ShareBars
        title={say('market.asks')}
        shares={market.flags}
        of={market.n}
        nameOf={flagTitle}
      />
      <HitRateSection entries={entries} />
    </article>
  );
}

import type { RoleProfile } from '../../../knowledge/schema';
import type { Market, Spread } from '../../../library/market';
import { say } from '../../../words/own-say';
import { money } from '../../parts/money';

/** Fewer postings than this are no market. */
export const leastMarket = 3;

/** What the saved postings pay and ask, each figure with what the knowledge base says of it. */
export function MarketFacts({ market, role }: { market: Market; role: RoleProfile }) {
  const { n, stated, pay, currency, years, leadershipYears, remote, expected, positions } = market;
  const { below, within, above } = positions;
  const amount = (figure: number) => money(Math.round(figure), currency);
  const usual = role.requirements;
  return (
    <dl className="facts">
      <Fact
        label={currency === null ? say('market.statePay') : say('market.statePayIn', { currency })}
        words={say('market.ofAll', { n: stated, of: n })}
        beside={
          below + within + above > 0 ? say('market.positions', { below, within, above }) : null
        }
      />
      <Fact
        label={say('market.posted')}
        words={pay && spreadWords(pay, amount)}
        beside={
          expected &&
          say('market.expected', { n: expected.n, spread: spreadWords(expected, amount) })
        }
      />
      <Fact
        label={say('market.years')}
        words={years && spreadWords(years, yearWords)}
        beside={say('market.known', { years: rangeWords(usual.years) })}
      />
      <Fact
        label={say('market.leadershipYears')}
        words={leadershipYears && spreadWords(leadershipYears, yearWords)}
        beside={
          usual.leadershipYears && say('market.known', { years: rangeWords(usual.leadershipYears) })
        }
      />
      <Fact
        label={say('market.remote')}
        words={remote === null ? null : say('money.percent', { share: Math.round(remote * 100) })}
        beside={null}
      />
    </dl>
  );
}

function Fact({
  label,
  words,
  beside,
}: {
  label: string;
  words: string | null;
  beside: string | null | undefined;
}) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>
        {words ?? say('market.notStated')}
        {beside && <span className="aside">{beside}</span>}
      </dd>
    </div>
  );
}

function rangeWords({ min, max }: { min: number; max: number | null }): string {
  if (max === null) return say('market.yearsOrMore', { min });
  return min === max
    ? say('market.yearsCount', { count: min })
    : say('market.yearsBetween', { min, max });
}

function spreadWords(
  { lower, median, upper, n }: Spread,
  write: (figure: number) => string,
): string {
  if (n < leastMarket) return say('market.spreadFew', { middle: write(median), n });
  if (lower === upper) return say('market.spreadSame', { middle: write(median) });
  return say('market.spread', {
    middle: write(median),
    lower: write(lower),
    upper: write(upper),
  });
}

/** To half a year: a quarter between two postings means nothing. */
const yearWords = (years: number) => say.number(Math.round(years * 2) / 2);

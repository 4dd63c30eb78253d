import type { RoleProfile } from '../../../knowledge/schema';
import type { Market, Spread } from '../../../library/market';
import { count } from '../../panel/words';
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
        label={currency === null ? 'State their pay' : `State their pay in ${currency}`}
        words={`${stated} of ${n}`}
        beside={
          below + within + above > 0
            ? `${below} below what we expect, ${within} as expected, ${above} above`
            : null
        }
      />
      <Fact
        label="Posted pay, middle of the bands"
        words={pay && spreadWords(pay, amount)}
        beside={expected && `we expect of all ${expected.n}: ${spreadWords(expected, amount)}`}
      />
      <Fact
        label="Years of experience asked"
        words={years && spreadWords(years, yearWords)}
        beside={`knowledge base: ${rangeWords(usual.years)}`}
      />
      <Fact
        label="Years of leadership asked"
        words={leadershipYears && spreadWords(leadershipYears, yearWords)}
        beside={usual.leadershipYears && `knowledge base: ${rangeWords(usual.leadershipYears)}`}
      />
      <Fact
        label="Remote, of those that say"
        words={remote === null ? null : `${Math.round(remote * 100)} %`}
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
        {words ?? 'not stated'}
        {beside && <span className="aside">{beside}</span>}
      </dd>
    </div>
  );
}

function rangeWords({ min, max }: { min: number; max: number | null }): string {
  if (max === null) return `${min} years or more`;
  return min === max ? count(min, 'year') : `${min} to ${max} years`;
}

function spreadWords(
  { lower, median, upper, n }: Spread,
  write: (figure: number) => string,
): string {
  if (n < leastMarket) return `${write(median)} (from ${n})`;
  if (lower === upper) return `${write(median)}, in at least half of them`;
  return `${write(median)}, half between ${write(lower)} and ${write(upper)}`;
}

/** To half a year: a quarter between two postings means nothing. */
const yearWords = (years: number) => String(Math.round(years * 2) / 2);

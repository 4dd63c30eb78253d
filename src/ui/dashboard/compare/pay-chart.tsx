import type { Entry } from '../../../library/entry';
import { say } from '../../../words/own-say';
import { axis } from '../../panel/pay-scale';
import { bandWords, money } from '../../parts/money';

/** A posting's two bands a year; null: not stated, or not comparable. */
interface Bands {
  entry: Entry;
  posted: { low: number; high: number } | null;
  expected: { low: number; high: number } | null;
}

/** The yearly bands of the postings that speak of the first one's currency. */
export function bandsOf(entries: readonly Entry[]): { currency: string; bands: Bands[] } | null {
  const currency = entries
    .map(({ judgement }) => judgement.expected?.currency ?? judgement.posted?.currency)
    .find((one) => one);
  if (!currency) return null;
  const bands = entries.map((entry) => {
    const { posted, expected } = entry.judgement;
    const yearly = posted?.period === 'year' && posted.currency === currency ? posted : null;
    const low = yearly?.min ?? yearly?.max ?? null;
    const high = yearly?.max ?? yearly?.min ?? null;
    return {
      entry,
      posted: low === null || high === null ? null : { low, high },
      expected: expected?.currency === currency ? expected : null,
    };
  });
  return bands.some(({ posted, expected }) => posted || expected) ? { currency, bands } : null;
}

/** Posted and expected pay of several postings on one scale; the table below says the same in words. */
export function PayChart({ entries }: { entries: readonly Entry[] }) {
  const found = bandsOf(entries);
  if (!found) return <p className="aside">{say('compare.noPay')}</p>;
  const { currency, bands } = found;
  const ends = bands.flatMap(({ posted, expected }) =>
    [posted, expected].flatMap((band) => (band ? [band.low, band.high] : [])),
  );
  const { low, high, ticks } = axis(Math.min(...ends), Math.max(...ends));
  const share = (amount: number) => (amount - low) / (high - low);
  const at = (amount: number) => `${share(amount) * 100}%`;
  return (
    <figure className="pay-chart">
      <figcaption className="aside">{say('compare.chart', { currency })}</figcaption>
      <div className="pay-rows">
        {bands.map(({ entry, posted, expected }) => (
          <div className="pay-row" key={entry.key}>
            <span className="pay-name">{entry.company ?? entry.title}</span>
            <svg height="28" role="img" aria-label={spoken(entry)}>
              {ticks.map((tick) => (
                <line key={tick} className="tick" x1={at(tick)} x2={at(tick)} y1="0" y2="28" />
              ))}
              {expected && (
                <rect
                  className="expected"
                  x={at(expected.low)}
                  width={`${((expected.high - expected.low) / (high - low)) * 100}%`}
                  y="4"
                  height="20"
                  rx="3"
                />
              )}
              {posted && (
                <rect
                  className="posted"
                  x={at(posted.low)}
                  width={`max(3px, ${((posted.high - posted.low) / (high - low)) * 100}%)`}
                  y="9"
                  height="10"
                  rx="2"
                />
              )}
            </svg>
          </div>
        ))}
        <div className="pay-row" aria-hidden="true">
          <span />
          <svg height="16" aria-hidden="true">
            {ticks.map((tick) => (
              <text key={tick} x={at(tick)} y="12" textAnchor={anchorAt(share(tick))}>
                {money(tick, currency)}
              </text>
            ))}
          </svg>
        </div>
      </div>
    </figure>
  );
}

function spoken({ title, judgement: { posted, expected } }: Entry): string {
  const guess = expected
    ? say('compare.spokenExpected', {
        low: money(expected.low, expected.currency),
        high: money(expected.high, expected.currency),
      })
    : say('compare.spokenUnknown');
  return say('compare.spoken', { title, posted: spokenPosted(posted), expected: guess });
}

/** Words at an end of the scale stay within it. */
function anchorAt(share: number): 'start' | 'middle' | 'end' {
  if (share > 0.95) return 'end';
  return share < 0.05 ? 'start' : 'middle';
}

function spokenPosted(posted: Entry['judgement']['posted']): string {
  if (!posted) return say('compare.spokenSilent');
  const pay = bandWords(posted);
  return pay === null ? say('compare.spokenUnread') : say('compare.spokenPosted', { pay });
}

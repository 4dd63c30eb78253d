import type { Insights } from '../../insights';
import type { StatedPay } from '../../pay-insight';
import type { Person } from '../../profile/person';
import { bandWords, money, moneyRange } from '../parts/money';
import { PayPicture } from './pay-picture';
import { payScale } from './pay-scale';
import { PayWhy } from './pay-why';
import { ShowButton } from './show-button';
import { count, sureness } from './words';

const kinds = { base: 'base', total: 'total pay', unknown: 'base or total not said' } as const;

/** Posted pay beside expected pay, what that means, and how the estimate was made. */
export function PaySection({
  insights,
  target,
}: {
  insights: Insights;
  target: Person['targetPay'];
}) {
  const { posted, expected, noEstimate, verdict, bands } = insights.pay;
  const scale = payScale(posted, expected, target);
  const postedRange = posted && bandWords(posted);
  const expectedRange = expected && moneyRange(expected.low, expected.high, expected.currency);
  const wanted = target && money(target.amount, target.currency);
  const picture = [
    postedRange && `Posted ${postedRange}.`,
    expected && `Expected ${expectedRange}, middle ${money(expected.mid, expected.currency)}.`,
    wanted && scale?.target !== null && `Your target ${wanted}.`,
  ];
  return (
    <section className="pay" aria-labelledby="pay-heading">
      <h2 id="pay-heading">Pay</h2>
      {scale && <PayPicture scale={scale} words={picture.filter(Boolean).join(' ')} />}
      <dl className="pay-key">
        <div className="key-posted">
          <dt>Posted</dt>
          <dd>
            {postedRange && posted ? (
              <>
                <b>{postedRange}</b> <span className="aside">{kinds[posted.kind]}</span>
              </>
            ) : (
              <span className="aside">not stated</span>
            )}
          </dd>
        </div>
        <div className="key-expected">
          <dt>Expected</dt>
          <dd>
            {expected ? (
              <>
                <b>{expectedRange}</b>{' '}
                <span className="aside">
                  base, {sureness[expected.confidence]}, from{' '}
                  {count(expected.observations, 'figure')}
                </span>
              </>
            ) : (
              <span className="aside">{noEstimate ?? 'no estimate'}</span>
            )}
          </dd>
        </div>
        {wanted && scale && scale.target !== null && (
          <div className="key-target">
            <dt>Your target</dt>
            <dd>
              <b>{wanted}</b>
            </dd>
          </div>
        )}
      </dl>
      {verdict && <p className="verdict">{verdict.text}</p>}
      {scale?.targetMissing && <p className="aside">{scale.targetMissing}</p>}
      {scale?.postedAssumption && (
        <p className="aside">The posted band is {scale.postedAssumption}.</p>
      )}
      <Bands bands={bands} />
      {expected && <PayWhy expected={expected} />}
    </section>
  );
}

/** Where the posting states pay: each band with its words, and what cannot be right. */
function Bands({ bands }: { bands: StatedPay[] }) {
  if (bands.length === 0) return null;
  const several = bands.length > 1;
  return (
    <ul className="bands">
      {bands.map((band, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the same band may be stated twice
        <li key={at}>
          {several && (
            <>
              {bandWords(band) ?? band.evidence.quote}
              {band.where && <span className="aside"> · {band.where}</span>}{' '}
            </>
          )}
          {band.implausible && <span className="warn">{band.implausible} </span>}
          <ShowButton evidence={[band.evidence]} about={bandWords(band) ?? 'pay'} />
        </li>
      ))}
    </ul>
  );
}

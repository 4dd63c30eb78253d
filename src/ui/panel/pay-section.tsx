import type { Insights } from '../../insights';
import type { PayInsight, StatedPay } from '../../pay-insight';
import type { Person } from '../../profile/person';
import { inARow } from '../../words/in-a-row';
import { say } from '../../words/own-say';
import { bandWords, money, moneyRange } from '../parts/money';
import { payHeadline } from './pay-glance';
import { PayMeaning } from './pay-meaning';
import { PayPicture } from './pay-picture';
import { payPoints } from './pay-points';
import { type PayScale, payScale } from './pay-scale';
import { PayWhy } from './pay-why';
import { ShowButton } from './show-button';
import { sureness } from './words';

const kinds = {
  base: 'pay.base',
  total: 'pay.total',
  unknown: 'pay.kindUnstated',
} as const;

/** Posted pay beside expected pay, what that means, and how the estimate was made. */
export function PaySection({
  insights: { pay },
  target,
}: {
  insights: Insights;
  target: Person['targetPay'];
}) {
  const { posted, expected, noEstimate } = pay;
  // What is not held against the estimate must not look like it either.
  const drawn = expected && pay.notCompared ? null : posted;
  const scale = payScale(drawn, expected, target);
  const headline = payHeadline(pay);
  const wanted = scale?.target === null ? null : (target?.amount ?? null);
  return (
    <section className="pay" id="pay" aria-labelledby="pay-heading">
      <h2 id="pay-heading" tabIndex={-1}>
        {say('pay.heading')}
      </h2>
      {headline && <p className="verdict">{say('pay.sentence', { headline })}</p>}
      {scale && (
        <PayPicture
          scale={scale}
          points={payPoints(scale, drawn, expected, wanted)}
          words={pictureWords(pay, scale.target === null ? null : target)}
        />
      )}
      <dl className="pay-key">
        <div className="key-posted">
          <dt>{say('pay.posted')}</dt>
          <dd>
            <Posted pay={pay} />
          </dd>
        </div>
        <div className="key-expected">
          <dt>{say('pay.expected')}</dt>
          <dd>
            {expected ? (
              <>
                <b>{moneyRange(expected.low, expected.high, expected.currency)}</b>{' '}
                <span className="aside">
                  {say('pay.basis', {
                    sureness: sureness[expected.confidence],
                    count: expected.observations,
                  })}
                </span>
              </>
            ) : (
              <span className="aside">{noEstimate ?? say('pay.noEstimate')}</span>
            )}
          </dd>
        </div>
        {scale?.total && expected?.total && (
          <div className="key-total">
            <dt>{say('pay.inTotal')}</dt>
            <dd>
              <b>{moneyRange(expected.total.low, expected.total.high, expected.currency)}</b>{' '}
              <span className="aside">{say('pay.totalNote')}</span>
            </dd>
          </div>
        )}
        {target && scale && scale.target !== null && (
          <div className="key-target">
            <dt>{say('pay.target')}</dt>
            <dd>
              <b>{money(target.amount, target.currency)}</b>
            </dd>
          </div>
        )}
        {scale && scale.marks.length > 0 && (
          <div className="key-source">
            <dt>{say('pay.sources')}</dt>
            <dd className="aside">{sourcesWords(scale.marks)}</dd>
          </div>
        )}
      </dl>
      {pay.notCompared && <p className="small aside">{pay.notCompared}</p>}
      {expected?.caution && expected.confidence === 'low' && (
        <p className="small aside">{expected.caution}</p>
      )}
      {scale?.targetMissing && <p className="small aside">{scale.targetMissing}</p>}
      {scale?.postedAssumption && <p className="small aside">{scale.postedAssumption}</p>}
      <PayMeaning pay={pay} />
      {expected && <PayWhy expected={expected} />}
    </section>
  );
}

/** What the dots are. */
function sourcesWords(marks: PayScale['marks']): string {
  const allUsed = marks.every(({ used }) => used);
  return say(allUsed ? 'pay.published' : 'pay.publishedHollow', { count: marks.length });
}

/** The picture in words. */
function pictureWords({ posted, expected }: PayInsight, target: Person['targetPay']): string {
  const range = posted && bandWords(posted);
  const words = [
    range && say('pay.picturePosted', { pay: range }),
    expected &&
      say('pay.pictureExpected', {
        range: moneyRange(expected.low, expected.high, expected.currency),
        middle: money(expected.mid, expected.currency),
      }),
    target && say('pay.pictureTarget', { amount: money(target.amount, target.currency) }),
  ];
  return inARow(
    words.filter((sentence) => sentence !== null),
    say,
  );
}

function Posted({ pay: { posted, bands } }: { pay: PayInsight }) {
  const range = posted && bandWords(posted);
  const [only, ...others] = bands;
  // In a list of several, the band we reckon with stands in its own place.
  const listed = others.length > 0 && bands.some((band) => bandWords(band) === range);
  return (
    <>
      {!listed && range && posted && (
        <>
          <b>{range}</b> <span className="aside">{say(kinds[posted.kind])}</span>
        </>
      )}
      {!range && <span className="aside">{say('pay.notStated')}</span>}{' '}
      {only && others.length === 0 && <Proof band={only} />}
      {others.length > 0 && <Bands bands={bands} chief={listed ? range : null} />}
    </>
  );
}

/** Where a band stands in the posting, and what cannot be right about it. */
function Proof({ band }: { band: StatedPay }) {
  return (
    <>
      <ShowButton
        evidence={[band.evidence]}
        about={bandWords(band) ?? say('pay.proofOf')}
        compact
      />
      {band.implausible && <span className="warn"> {say(`flagNotes.${band.implausible}`)}</span>}
    </>
  );
}

/** Where pay is stated more than once: each band with its place or level; `chief`: the one reckoned with. */
function Bands({ bands, chief }: { bands: StatedPay[]; chief: string | null }) {
  return (
    <ul>
      {bands.map((band, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the same band may be stated twice
        <li key={at}>
          {bandWords(band) === chief ? (
            <>
              <b>{chief}</b> <span className="aside">{say(kinds[band.kind])}</span>
            </>
          ) : (
            (bandWords(band) ?? band.evidence.quote)
          )}
          {band.where && <span className="aside"> {band.where}</span>} <Proof band={band} />
        </li>
      ))}
    </ul>
  );
}

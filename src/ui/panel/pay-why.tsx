import type { ExpectedPay } from '../../pay-insight';
import { say } from '../../words/own-say';
import { Disclosure } from '../parts/disclosure';
import { money } from '../parts/money';
import { knowledge } from '../use-insights';
import { basisOf, byReason, changeOf } from './pay-steps';
import { SourceList } from './source-list';

/** The estimate step by step: what moved it, on how many figures, and what was left out. */
export function PayWhy({ expected }: { expected: ExpectedPay }) {
  const { steps, ignored, observations, dataYear, caution, confidence, contradictions } = expected;
  const cited = new Set(steps.flatMap((step) => step.sources));
  const sources = knowledge().sources.filter(({ id }) => cited.has(id));
  const ids = sources.map(({ id }) => id);
  return (
    <Disclosure remember="pay-why" summary={say('estimate.how')}>
      <p className="aside">
        {say('estimate.spread')}{' '}
        {say('estimate.from', { count: observations, year: String(dataYear) })}
        {expected.quartiles && ` ${say('estimate.darker')}`}
      </p>
      {/* Of an unsure estimate it stands above already. */}
      {caution && confidence !== 'low' && <p>{caution}</p>}
      <ol className="steps">
        {steps.map((step, at) => (
          <li key={step.label}>
            <span>
              {step.label} <span className="aside">{basisOf(step, ids)}</span>
            </span>
            <span className="figure">{changeOf(step, steps[at - 1])}</span>
            <span className="figure">
              {money(Math.round(step.mid / 1_000) * 1_000, step.currency)}
            </span>
          </li>
        ))}
      </ol>
      <ol className="step-sources sources" aria-label={say('estimate.stepSources')}>
        {sources.map(({ id, title, url }) => (
          <li key={id}>
            <a href={url} target="_blank" rel="noreferrer" lang="en">
              {title}
            </a>
          </li>
        ))}
      </ol>
      {contradictions && contradictions.length > 0 && (
        <>
          <h3>{say('estimate.disagree')}</h3>
          {contradictions.map(({ text, sources: both }) => (
            <div key={text}>
              <p>{text}</p>
              <SourceList ids={both} />
            </div>
          ))}
        </>
      )}
      {ignored.length > 0 && (
        <>
          <h3>{say('estimate.unused')}</h3>
          <ul className="reasons">
            {byReason(ignored).map(({ reason, labels }) => (
              <li key={reason}>
                {labels.join('; ')}. <span className="aside">{reason}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </Disclosure>
  );
}

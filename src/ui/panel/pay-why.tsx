import type { ExpectedPay, PayStep } from '../../pay-insight';
import { Disclosure } from '../parts/disclosure';
import { money } from '../parts/money';
import { SourceList } from './source-list';
import { count } from './words';

/** The estimate step by step: what moved it, on how many figures, and what was left out. */
export function PayWhy({ expected }: { expected: ExpectedPay }) {
  const { steps, ignored, observations, dataYear, currency, caution, contradictions } = expected;
  const sources = [...new Set(steps.flatMap((step) => step.sources))];
  return (
    <Disclosure remember="pay-why" summary="How this was estimated">
      <p className="aside">
        Eight in ten such jobs should pay base within this range. From{' '}
        {count(observations, 'figure')}, the newest of {dataYear}.
        {expected.quartiles && ' The darker part of the picture holds the middle half.'}
      </p>
      {caution && <p>{caution}</p>}
      <ol className="steps">
        {steps.map((step) => (
          <li key={step.label}>
            <span>
              {step.label}
              <span className="aside">{basisOf(step)}</span>
            </span>
            <span className="figure">{changeOf(step)}</span>
            <span className="figure">{money(Math.round(step.mid / 1_000) * 1_000, currency)}</span>
          </li>
        ))}
      </ol>
      <SourceList ids={sources} />
      {contradictions && contradictions.length > 0 && (
        <>
          <h3>Sources that disagree</h3>
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
          <h3>Seen, and not used</h3>
          <ul className="reasons">
            {ignored.map(({ label, reason }) => (
              <li key={`${label} ${reason}`}>
                {label}: {reason}
              </li>
            ))}
          </ul>
        </>
      )}
    </Disclosure>
  );
}

function basisOf({ n, assumed }: PayStep): string {
  if (assumed) return ' (an assumption: no data behind it)';
  return n === null ? '' : ` (${count(n, 'figure')})`;
}

function changeOf({ factor }: PayStep): string {
  if (factor === null) return '';
  const change = Math.round((factor - 1) * 100);
  return change === 0 ? '±0 %' : `${change > 0 ? '+' : '−'}${Math.abs(change)} %`;
}

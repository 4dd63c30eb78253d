import { money } from '../parts/money';
import type { PayScale, Stretch } from './pay-scale';

const postedTop = 4;
const expectedTop = 24;
const thickness = 14;
const axisTop = 46;

/** Posted pay above expected pay on one scale, with the person's target. `words`: what it says. */
export function PayPicture({ scale, words }: { scale: PayScale; words: string }) {
  const { posted, expected, target, ticks, currency } = scale;
  return (
    <svg className="pay-picture" width="100%" height="66" role="img" aria-label={words}>
      {ticks.map(({ at, amount }) => (
        <g key={amount}>
          <line className="grid" x1={`${at}%`} x2={`${at}%`} y1="0" y2={axisTop} />
          <text className="tick" x={`${at}%`} y={axisTop + 14} textAnchor={anchor(at)}>
            {money(amount, currency)}
          </text>
        </g>
      ))}
      {posted && <Bar className="posted" top={postedTop} stretch={posted} />}
      {expected && (
        <>
          <Bar className="expected" top={expectedTop} stretch={expected} />
          <line
            className="middle"
            x1={`${expected.mid}%`}
            x2={`${expected.mid}%`}
            y1={expectedTop}
            y2={expectedTop + thickness}
          />
        </>
      )}
      {target !== null && (
        <svg x={`${target}%`} y="0" overflow="visible" aria-hidden="true">
          <path className="target-line" d={`M0 0V${axisTop}`} />
          <path className="target" d="M0 15.5l5.5 5.5L0 26.5l-5.5-5.5z" />
        </svg>
      )}
    </svg>
  );
}

function Bar({ className, top, stretch }: { className: string; top: number; stretch: Stretch }) {
  const { from, to, openLeft, openRight } = stretch;
  const width = Math.max(1, to - from);
  return (
    <>
      <rect
        className={`band ${className}`}
        x={`${from}%`}
        y={top}
        width={`${width}%`}
        height={thickness}
        rx="3"
      />
      {(openLeft || openRight) && (
        <svg x={openLeft ? '0%' : '100%'} y={top} overflow="visible" aria-hidden="true">
          <path className="open-end" d={openLeft ? 'M9 3 5 7l4 4' : 'M-9 3l4 4-4 4'} />
        </svg>
      )}
    </>
  );
}

/** Near the edges the words would be cut. */
function anchor(at: number): 'start' | 'middle' | 'end' {
  if (at < 6) return 'start';
  return at > 94 ? 'end' : 'middle';
}

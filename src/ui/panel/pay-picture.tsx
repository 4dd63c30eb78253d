import { type KeyboardEvent, type PointerEvent, useState } from 'react';
import { say } from '../../words/own-say';
import { money } from '../parts/money';
import { nearest, type PayPoint } from './pay-points';
import type { PayScale, Stretch } from './pay-scale';

const postedTop = 4;
const expectedTop = 26;
const thickness = 16;
const marksTop = 46;
const axisTop = 54;

/**
 * Posted pay above expected pay on one scale, with the person's target and single sources' figures.
 * Pointing, or the arrow keys, reads out one figure after the other. `words`: what the picture says.
 */
export function PayPicture({
  scale,
  points,
  words,
}: {
  scale: PayScale;
  points: PayPoint[];
  words: string;
}) {
  const [at, setAt] = useState<number | null>(null);
  const point = at === null ? undefined : points[at];

  const move = (event: PointerEvent) => {
    const { left, width } = event.currentTarget.getBoundingClientRect();
    setAt(nearest(points, ((event.clientX - left) / width) * 100));
  };
  const step = (event: KeyboardEvent) => {
    const last = points.length - 1;
    const now = at ?? 0;
    const next = { ArrowRight: now + 1, ArrowUp: now + 1, ArrowLeft: now - 1, ArrowDown: now - 1 };
    const to = { ...next, Home: 0, End: last }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    setAt(Math.max(0, Math.min(last, to)));
  };

  return (
    <div
      className="pay-picture"
      role="slider"
      tabIndex={0}
      aria-label={say('pay.picture', { words })}
      aria-valuemin={1}
      aria-valuemax={Math.max(1, points.length)}
      aria-valuenow={(at ?? 0) + 1}
      aria-valuetext={point?.words ?? points[0]?.words ?? words}
      onPointerMove={move}
      onPointerLeave={() => setAt(null)}
      onFocus={() => setAt(at ?? 0)}
      onBlur={() => setAt(null)}
      onKeyDown={step}
    >
      <Drawing scale={scale} />
      {point ? <Reading point={point} /> : <Axis scale={scale} />}
    </div>
  );
}

function Drawing({ scale }: { scale: PayScale }) {
  const { posted, expected, total, target, ticks, marks } = scale;
  return (
    <svg width="100%" height={axisTop} aria-hidden="true">
      {ticks.map(({ at, amount }) => (
        <line key={amount} className="grid" x1={`${at}%`} x2={`${at}%`} y1="0" y2={axisTop} />
      ))}
      {total && (
        <rect
          className="total-range"
          x={`${total.from}%`}
          y={postedTop - 3}
          width={`${total.to - total.from}%`}
          height={thickness + 6}
          rx="4"
        />
      )}
      {posted && <Bar className="posted" top={postedTop} stretch={posted} />}
      {expected && (
        <>
          <Bar className="expected" top={expectedTop} stretch={expected} />
          {expected.half && (
            <rect
              className="band half"
              x={`${expected.half.from}%`}
              y={expectedTop}
              width={`${expected.half.to - expected.half.from}%`}
              height={thickness}
            />
          )}
          <line
            className="middle"
            x1={`${expected.mid}%`}
            x2={`${expected.mid}%`}
            y1={expectedTop}
            y2={expectedTop + thickness}
          />
        </>
      )}
      {marks.map(({ at, label, used }) => (
        <circle
          key={label}
          className={used ? 'source used' : 'source'}
          cx={`${at}%`}
          cy={marksTop + 3}
          r="2"
        />
      ))}
      {target !== null && (
        <svg x={`${target}%`} y="0" overflow="visible" aria-hidden="true">
          <path className="target-line" d={`M0 0V${axisTop}`} />
          <path className="target" d="M0 17l5.5 5.5L0 28l-5.5-5.5z" />
        </svg>
      )}
    </svg>
  );
}

/** More signs than this under the narrowest picture run into each other. */
const mostSigns = 30;

/** The amounts under the lines, as text of the page: they grow with it. */
function Axis({ scale: { ticks, currency } }: { scale: PayScale }) {
  const written = (as: string | null) => ticks.map(({ amount }) => money(amount, as));
  const whole = written(currency);
  // "250 mil US$": where that is too long, the figures above and below name the currency.
  const words = whole.join('').length > mostSigns ? written(null) : whole;
  return (
    <div className="pay-axis" aria-hidden="true">
      {ticks.map(({ at, amount }, index) => (
        <span
          key={amount}
          className={anchor(at, words[index] ?? '')}
          style={{ insetInlineStart: `${at}%` }}
        >
          {words[index]}
        </span>
      ))}
    </div>
  );
}

/** The figure pointed at: a line through it, and its words in the place of the axis. */
function Reading({ point: { at, words } }: { point: PayPoint }) {
  return (
    <>
      <svg className="pointed" width="100%" height={axisTop} aria-hidden="true">
        <line x1={`${at}%`} x2={`${at}%`} y1="0" y2="100%" />
      </svg>
      <div className="pay-axis pay-reading">{words}</div>
    </>
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
          <path className="open-end" d={openLeft ? 'M9 4 5 8l4 4' : 'M-9 4l4 4-4 4'} />
        </svg>
      )}
    </>
  );
}

/** Near the edges the words would be cut: half a sign is about a percent of the narrowest picture. */
function anchor(at: number, words: string): 'start' | 'middle' | 'end' {
  const room = Math.max(6, words.length);
  if (at < room) return 'start';
  return at > 100 - room ? 'end' : 'middle';
}

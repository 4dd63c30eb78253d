import type { ReactNode } from 'react';
import type { Insights } from '../../insights';
import { say } from '../../words/own-say';
import { SeverityMark } from './flag-item';
import { type FlagOrder, flagCount } from './flag-order';
import { payGlance } from './pay-glance';

/** The three answers at once; each leads to its part below. */
export function Glance({
  insights,
  order,
  waiting,
}: {
  insights: Insights;
  order: FlagOrder;
  /** The profile is not read yet. */
  waiting: boolean;
}) {
  const pay = payGlance(insights.pay);
  const gap = insights.gap;
  const found = flagCount(order);
  const worst = order.first[0] ?? order.customary[0];
  return (
    <ul className="glance">
      <Answer to="pay" name={say('pay.heading')} value={pay.value} more={pay.more} />
      {gap && gap.required.of > 0 ? (
        <Answer
          to="fit"
          name={say('fit.heading')}
          value={say('fit.of', gap.required)}
          more={say('fit.glanceRequired')}
        />
      ) : (
        <Answer
          to="fit"
          name={say('fit.heading')}
          value="—"
          more={waiting ? '…' : gap ? say('fit.nothingAsked') : say('fit.needsSkills')}
        />
      )}
      <Answer
        to="flags"
        name={say('flags.glance')}
        value={
          <>
            {worst && <SeverityMark severity={worst.severity} />}
            {found === 0 ? say('flags.glanceNone') : say('flags.glanceThings', { count: found })}
          </>
        }
        more={say(worst ? gravity[worst.severity][found > 1 ? 'some' : 'one'] : 'flags.stoodOut')}
      />
    </ul>
  );
}

/** How grave the worst finding is: alone, and among others. */
const gravity = {
  info: { one: 'flags.worstInfo', some: 'flags.worstInfo' },
  low: { one: 'flags.worstLow', some: 'flags.worstLow' },
  medium: { one: 'flags.worstMedium', some: 'flags.worstMedium' },
  high: { one: 'flags.worstHigh', some: 'flags.someHigh' },
  critical: { one: 'flags.worstCritical', some: 'flags.someCritical' },
} as const;

function Answer({
  to,
  name,
  value,
  more,
}: {
  to: string;
  name: string;
  value: ReactNode;
  more: string;
}) {
  const go = () => {
    const part = document.getElementById(to);
    part?.scrollIntoView({ block: 'start' });
    // For the keyboard and for readers: what comes next is the part itself.
    part?.querySelector<HTMLElement>('h2')?.focus({ preventScroll: true });
  };
  return (
    <li>
      <button type="button" onClick={go}>
        <span className="glance-name">{name}</span> <span className="glance-value">{value}</span>{' '}
        <span className="glance-more">{more}</span>
      </button>
    </li>
  );
}

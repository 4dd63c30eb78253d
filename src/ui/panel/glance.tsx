import type { ReactNode } from 'react';
import type { Insights, Severity } from '../../insights';
import { SeverityMark } from './flag-item';
import { type FlagOrder, flagCount } from './flag-order';
import { payGlance } from './pay-glance';
import { count, severityWords } from './words';

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
      <Answer to="pay" name="Pay" value={pay.value} more={pay.more} />
      {gap && gap.required.of > 0 ? (
        <Answer
          to="fit"
          name="Fit"
          value={`${gap.required.met} of ${gap.required.of}`}
          more="required"
        />
      ) : (
        <Answer
          to="fit"
          name="Fit"
          value="—"
          more={waiting ? '…' : gap ? 'nothing asked' : 'needs your skills'}
        />
      )}
      <Answer
        to="flags"
        name="To ask"
        value={
          <>
            {worst && <SeverityMark severity={worst.severity} />}
            {found === 0 ? 'Nothing' : count(found, 'thing')}
          </>
        }
        more={worst ? gravity(worst.severity, found) : 'stood out'}
      />
    </ul>
  );
}

function gravity(worst: Severity, found: number): string {
  const words = severityWords[worst].toLowerCase();
  return found > 1 && (worst === 'high' || worst === 'critical') ? `some ${words}` : words;
}

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

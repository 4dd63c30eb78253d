import type { ExpectedPay, PayStep } from '../../pay-insight';
import { say } from '../../words/own-say';
import { listed } from '../parts/listed';

/** On what a step rests, in brackets: how many figures, and which of the sources listed `below`. */
export function basisOf({ n, assumed, sources }: PayStep, below: readonly string[]): string {
  if (assumed) {
    return n === null || n === 0
      ? say('estimate.assumed')
      : say('estimate.mostlyAssumed', { count: n });
  }
  const numbers = sources
    .map((id) => below.indexOf(id) + 1)
    .filter((number) => number > 0)
    .sort((one, other) => one - other);
  const figures = n === null ? null : say('estimate.figures', { count: n });
  const numbered =
    numbers.length === 0
      ? null
      : say('estimate.numbered', { count: numbers.length, numbers: listed(numbers.map(String)) });
  const words =
    figures && numbered
      ? say('estimate.both', { figures, sources: numbered })
      : (figures ?? numbered);
  return words === null ? '' : say('estimate.brackets', { words });
}

/** "+13 %"; nothing for the start, and for a rate: another currency is no other pay. */
export function changeOf({ factor, currency }: PayStep, before: PayStep | undefined): string {
  if (factor === null || currency !== before?.currency) return '';
  const change = Math.round((factor - 1) * 100);
  const sign = change === 0 ? '±' : change > 0 ? '+' : '−';
  return say('money.percent', { share: `${sign}${say.number(Math.abs(change))}` });
}

/** Figures that were left out for the same reason, together. */
export function byReason(ignored: ExpectedPay['ignored']): { reason: string; labels: string[] }[] {
  const groups = Map.groupBy(ignored, ({ reason }) => reason);
  return [...groups].map(([reason, figures]) => ({
    reason,
    labels: figures.map(({ label }) => label),
  }));
}

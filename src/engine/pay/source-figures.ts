import type { Knowledge, PayObservation } from '../../knowledge/schema';
import type { ExpectedPay, SourceFigure } from '../../pay-insight';
import type { Say } from '../../words/say';
import { inMoney, inMoneyRange } from './money-words';
import type { Prior } from './prior';

type Shown = Required<Pick<ExpectedPay, 'figures' | 'ignored' | 'contradictions'>>;

const shown = new WeakMap<Prior, { say: Say; words: Shown }>();

/** What the sources say, as they say it: marks for the picture, what was ignored, what cannot both be right. */
export function sourceFigures(
  prior: Prior,
  knowledge: Pick<Knowledge, 'sources'>,
  say: Say,
): Shown {
  const ready = shown.get(prior);
  if (ready?.say === say) return ready.words;
  const words = gather(prior, knowledge, say);
  shown.set(prior, { say, words });
  return words;
}

function gather(prior: Prior, knowledge: Pick<Knowledge, 'sources'>, say: Say): Shown {
  const known = new Set(knowledge.sources.map(({ id }) => id));
  return {
    figures: [
      ...prior.used.map((figure) => asFigure(figure, true, say)),
      ...prior.ignored.map((figure) => asFigure(figure, false, say)),
    ],
    ignored: prior.ignored.map((figure) => {
      const amount = amountWords(figure, say);
      return {
        label:
          amount === ''
            ? figure.label
            : say('payReckoning.figureAt', { figure: figure.label, amount }),
        reason: reasonOf(figure, say),
        source: known.has(figure.source) ? figure.source : '',
      };
    }),
    contradictions: contradictions([...prior.used, ...prior.ignored], say),
  };
}

function asFigure(figure: PayObservation, used: boolean, say: Say): SourceFigure {
  const { low, high } = ends(figure);
  return {
    label: figure.label,
    low,
    mid: figure.p50,
    high,
    kind: figure.kind,
    used,
    reason: used ? figure.reason : reasonOf(figure, say),
    n: figure.n,
    source: figure.source,
  };
}

/** The range a figure states: its own ends, else its quarters. */
function ends(figure: PayObservation): { low: number | null; high: number | null } {
  const low = figure.low ?? figure.p25 ?? figure.p10;
  return { low: low !== null && low > 0 ? low : null, high: figure.high ?? figure.p75 };
}

function reasonOf(figure: PayObservation, say: Say): string {
  if (figure.kind !== 'total' || figure.weight === 0) return sentence(figure.reason);
  return say('payReckoning.notBase');
}

function sentence(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`;
}

function amountWords(figure: PayObservation, say: Say): string {
  const { low, high } = ends(figure);
  if (low !== null && high !== null) return inMoneyRange(low, high, 'USD', say);
  const one = figure.p50 ?? low ?? high;
  return one === null ? '' : inMoney(one, 'USD', say);
}

/** At most this many: enough to see that the sources disagree. */
const most = 3;

interface Range {
  figure: PayObservation;
  low: number;
  high: number;
}

/** Ranges for this very role, or one next to it, that do not touch; each figure once, the nearest to the role first. */
function contradictions(
  figures: PayObservation[],
  say: Say,
): { text: string; sources: string[] }[] {
  const ranges = figures.flatMap((figure): Range[] => {
    const { low, high } = ends(figure);
    const fit = figure.relation === 'itself' || figure.relation === 'near';
    const ranged = low !== null && high !== null && figure.n !== 1;
    return fit && ranged && figure.kind !== 'total' ? [{ figure, low, high }] : [];
  });
  const pairs = ranges
    .flatMap((upper) =>
      ranges.filter((lower) => lower.high < upper.low).map((lower) => ({ upper, lower })),
    )
    .filter(({ upper, lower }) => own(upper) + own(lower) > 0)
    .sort((a, b) => own(b.upper) + own(b.lower) - own(a.upper) - own(a.lower) || gap(b) - gap(a));
  const told = new Set<Range>();
  const first = pairs.filter(({ upper, lower }) => {
    if (told.has(upper) || told.has(lower)) return false;
    told.add(upper).add(lower);
    return true;
  });
  return first.slice(0, most).map(({ upper, lower }) => ({
    text: say('payReckoning.contradiction', {
      upper: upper.figure.label,
      upperRange: inMoneyRange(upper.low, upper.high, 'USD', say),
      upperReason: reason(upper),
      lower: lower.figure.label,
      lowerRange: inMoneyRange(lower.low, lower.high, 'USD', say),
      lowerReason: reason(lower),
    }),
    sources: [...new Set([upper.figure.source, lower.figure.source])],
  }));
}

function own({ figure }: Range): number {
  return figure.relation === 'itself' ? 1 : 0;
}

function gap({ upper, lower }: { upper: Range; lower: Range }): number {
  return upper.low / lower.high;
}

function reason({ figure }: Range): string {
  return sentence(lowerFirst(figure.reason));
}

function lowerFirst(text: string): string {
  return /^[A-Z][a-z]/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}

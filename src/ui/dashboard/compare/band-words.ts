import type { Judgement } from '../../../library/entry';
import { moneyRange } from '../../parts/money';

/** "$200k–300k", "$90–110 an hour". */
export function bandWords(band: NonNullable<Judgement['posted']>): string | null {
  const range = moneyRange(band.min, band.max, band.currency);
  if (range === null || band.period === 'year') return range;
  return `${range} ${band.period === null ? '(period not stated)' : `a ${band.period}`}`;
}

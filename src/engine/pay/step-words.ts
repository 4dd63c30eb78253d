import type { PayEffect, PayModel } from '../../knowledge/pay-model';
import type { Prior } from './prior';

/** Where the reckoning starts, in words. */
export function priorWords(prior: Prior, sources: number): string {
  const figures = prior.used.length === 1 ? 'one figure' : `${prior.used.length} figures`;
  const from = sources === 1 ? 'one source' : `${sources} sources`;
  const beside = prior.used.filter(({ relation }) => relation !== 'itself').length;
  const of = beside === 0 ? '' : ` (${beside} of neighbouring roles)`;
  return `Where ${figures} from ${from}${of} put such base pay, the nearest and soundest counting most`;
}

/** How stated pay of the role stands to the sources' figures. */
export function roleWords(role: PayEffect | undefined): string {
  return `Postings of this role state ${(role?.effect ?? 0) < 0 ? 'less' : 'more'} than these sources`;
}

/** The kind of employer, and by what it was told. */
export function tierWords(tier: PayEffect | undefined, because: string): string {
  return `${tier?.label ?? ''} (${because})`;
}

/** The experience asked for against the usual. */
export function yearsWords(years: number | null, model: PayModel): string {
  return `It asks for ${years} ${years === 1 ? 'year' : 'years'}, where ${model.yearsFrom} are usual`;
}

/** How a bank's vice president is read. */
export function bankWords(level: string): string {
  return `At a bank a vice president stands below a director: read as ${level.replace('-', ' ')}`;
}

import type { PayEffect, PayModel } from '../../knowledge/pay-model';
import type { Say } from '../../words/say';
import { effectWords } from './model-words';
import type { Prior } from './prior';
import type { Tier } from './tier';

/** Where the reckoning starts, in words. */
export function priorWords(prior: Prior, count: number, say: Say): string {
  const figures = say('payReckoning.figures', { count: prior.used.length });
  const sources = say('payReckoning.sources', { count });
  const beside = prior.used.filter(({ relation }) => relation !== 'itself').length;
  return beside === 0
    ? say('payReckoning.prior', { figures, sources })
    : say('payReckoning.priorBeside', { figures, sources, beside });
}

/** How stated pay of the role stands to the sources' figures. */
export function roleWords(role: PayEffect | undefined, say: Say): string {
  return say((role?.effect ?? 0) < 0 ? 'payReckoning.stateLess' : 'payReckoning.stateMore');
}

/** The kind of employer, and by what it was told. */
export function tierWords(effect: PayEffect | undefined, { told }: Tier, say: Say): string {
  const kind = effectWords('tier', effect, say);
  switch (told?.by) {
    case 'name':
      return say('payReckoning.tierByName', { kind });
    case 'word':
      return say('payReckoning.tierByWord', { kind, word: told.words });
    case 'phrase':
      return say('payReckoning.tierByPhrase', { kind, phrase: told.words });
    case undefined:
      return kind;
  }
}

/** The experience asked for against the usual. */
export function yearsWords(years: number, { yearsFrom }: PayModel, say: Say): string {
  return say('payReckoning.years', { count: years, usual: yearsFrom });
}

/** How a bank's vice president is read. */
export function bankWords(level: string, say: Say): string {
  return say('payReckoning.bank', { level: level.replace('-', ' ') });
}

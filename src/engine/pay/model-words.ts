import type { PayEffect, PayModel } from '../../knowledge/pay-model';
import type { Say } from '../../words/say';

/** What an effect of the model means; in the model's English where there is no translation. */
export function effectWords(
  kind: 'rebase' | 'employer' | 'level' | 'tier',
  effect: PayEffect | undefined,
  say: Say,
): string {
  if (!effect) return '';
  // One sentence serves every employer.
  const key = kind === 'level' || kind === 'tier' ? camel(`${kind}-${effect.id}`) : kind;
  return say.translated(`payModel_${key}`) ?? effect.label;
}

/** Why total pay lies so far above base. */
export function totalWords({ tiers, because }: PayModel['totals'][number], say: Say): string {
  return say.translated(`payModel_${camel(`total-${tiers[0] ?? 'unknown'}`)}`) ?? because;
}

/** "tier-big-tech" is "tierBigTech". */
function camel(id: string): string {
  return id.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

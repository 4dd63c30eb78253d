import type { RoleId, RoleMatch } from '../../insights';
import type { Employers, PayModel } from '../../knowledge/pay-model';
import type { Knowledge } from '../../knowledge/schema';
import type { Posting } from '../../posting';
import type { PostingFacts } from '../read/facts';
import { type LevelId, saysVicePresident, titleLevel } from './level';
import { type PlaceGuess, postingPlace } from './place';
import { postedYear } from './posted-year';
import { employerTier, isBank, plain, type Tier } from './tier';

/** All of a posting that the estimate may look at: its stated pay is not among it. */
export interface Traits {
  role: RoleId;
  level: LevelId;
  /** A bank's vice president, who stands below a director. */
  bank: boolean;
  tier: Tier;
  /** The employer's name, plain; empty where unknown. */
  employer: string;
  place: PlaceGuess;
  /** Years asked for; null: not stated. */
  years: number | null;
  /** When it was posted: year with its fraction. */
  posted: number;
}

/** Reads the traits that move pay; none of them from the pay the posting states. */
export function readTraits(
  posting: Posting,
  facts: PostingFacts,
  role: RoleMatch & { id: RoleId },
  knowledge: Knowledge,
  employers: Employers,
  today: string,
): Traits {
  const bank = isBank(posting.company, employers) && saysVicePresident(posting.title);
  return {
    role: role.id,
    level: titleLevel(posting.title, role.id, bank),
    bank,
    tier: employerTier(posting, employers),
    employer: plain(posting.company ?? ''),
    place: postingPlace(posting, knowledge),
    years: facts.requirements.years,
    posted: postedYear(posting.posted, today),
  };
}

/** The effects of the model that hold for these traits, each with its share. */
export function design(traits: Traits, model: PayModel): { id: string; x: number }[] {
  const columns = [
    { id: model.rebase.id, x: 1 },
    { id: `role ${traits.role}`, x: 1 },
    { id: model.location.id, x: Math.log(traits.place.factor) },
    { id: `level ${traits.level}`, x: 1 },
  ];
  if (traits.tier.id) columns.push({ id: `tier ${traits.tier.id}`, x: 1 });
  if (model.employers.some((each) => each.id === traits.employer)) {
    columns.push({ id: `employer ${traits.employer}`, x: 1 });
  }
  const years = beyondUsualYears(traits.years, model);
  if (years !== 0) columns.push({ id: model.years.id, x: years });
  return columns;
}

/** Asked years beyond the usual, held within bounds: "20+ years" does not pay twice "10+". */
export function beyondUsualYears(years: number | null, model: PayModel): number {
  if (years === null || Number.isNaN(years)) return 0;
  return Math.min(15, Math.max(2, years)) - model.yearsFrom;
}

/** Years from the model's reference to the posting; a date that cannot be right counts as ten. */
export function yearsSince(traits: Traits, model: PayModel): number {
  return Math.min(10, Math.max(-10, traits.posted - model.referenceYear));
}

import type { RoleMatch } from '../../insights';
import type { PayModel } from '../../knowledge/pay-model';
import type { Knowledge } from '../../knowledge/schema';
import type {
  ExpectedPay,
  PayAnchor,
  PayBand,
  PayInsight,
  PayVerdict,
  StatedPay,
} from '../../pay-insight';
import type { Posting } from '../../posting';
import type { Person } from '../../profile/person';
import type { PostingFacts } from '../read/facts';
import { payAnchor } from './anchor';
import { isAbroad } from './chain';
import { type Annual, comparable } from './comparable';
import { estimate } from './estimate';
import type { PlaceGuess } from './place';
import { rolePrior } from './prior';
import { targetStanding } from './target';
import { readTraits } from './traits';
import { payVerdict, totalVerdict } from './verdict';

/** What the posting states first; what such a role should pay as context, with its whole reckoning. */
export function judgePay(
  posting: Posting,
  facts: PostingFacts,
  role: RoleMatch,
  knowledge: Knowledge,
  person: Person | null,
  today: string,
): PayInsight {
  const posted = firstBand(facts.pay);
  const none = (why: string): PayInsight => ({
    posted,
    bands: facts.pay,
    expected: null,
    noEstimate: why,
    verdict: null,
  });
  const { payModel: model, employers } = knowledge;
  if (role.id === null) {
    return none('No estimate: it is not clear enough which of the five roles this is.');
  }
  if (!model || !employers) return none('No estimate: the pay figures are not at hand.');
  const prior = rolePrior(role.id, knowledge, model.yearly, model.referenceYear);
  if (!prior) return none('No estimate: there is no usable pay figure for this role.');
  const named = { ...role, id: role.id };
  const traits = readTraits(posting, facts, named, knowledge, employers, today);
  const notHere = whyNotUs(traits.place, facts, posting.title);
  if (notHere !== null) return none(`No estimate: ${notHere}.`);
  const currency = currencyOf(traits.place, posted, model.rates.usd);
  const expected = estimate(traits, prior, model, knowledge, role.confidence, currency, person);
  if (!expected) {
    const why = `there is no rate for the currency of ${traits.place.words}`;
    return none(`No estimate: ${why}.`);
  }
  const stated = posted && comparable(posted, expected);
  const compared = stated === null || typeof stated === 'string' ? null : stated;
  // A target and what to name are sums of base pay.
  const base = compared?.kind === 'base' ? compared : null;
  const verdict = compared && verdictOn(compared, expected, model, traits.place.words);
  const standing = targetStanding(person, base, expected);
  const notCompared = typeof stated === 'string' ? stated : compared && !verdict ? noTotal : null;
  return {
    posted,
    bands: facts.pay,
    expected,
    noEstimate: null,
    verdict,
    ...(notCompared !== null && { notCompared }),
    ...(standing && { person: standing }),
    anchor: anchorOf(compared, payAnchor(base, expected, standing, model.width)),
  };
}

/** Total pay is stated: what to name is a part of it, and which is not known. */
function anchorOf(compared: Annual | null, anchor: PayAnchor): PayAnchor {
  if (compared?.kind !== 'total') return anchor;
  const first = 'The posting states total pay: ask first how much of it is base. For the base:';
  return { ...anchor, why: `${first} ${anchor.why}` };
}

const noTotal = 'The posting states total pay, and there is no total to hold it against.';

/** null: total pay is stated, and none is expected. */
function verdictOn(
  stated: Annual,
  expected: ExpectedPay,
  model: PayModel,
  place: string,
): PayVerdict | null {
  if (stated.kind === 'base') return payVerdict(stated, expected, model, place);
  return expected.total ? totalVerdict(stated, expected.total, expected.currency) : null;
}

/** The best band that can be right; the best of all where none can. */
function firstBand(pay: StatedPay[]): StatedPay | null {
  return pay.find((band) => band.implausible === null) ?? pay[0] ?? null;
}

/** "(m/w/d)": the mark of all genders that German law asks for. */
const genders = /\([mwfdhx](?:[/|][mwfdhx*]){1,3}\)/i;

/** Why the US must not be assumed for a posting that names no place with known pay; null: it may. */
function whyNotUs(place: PlaceGuess, facts: PostingFacts, title: string): string | null {
  if (!place.assumed) return null;
  if (place.unknown !== null) return `there are no pay figures for ${place.unknown}`;
  const foreign = currencyElsewhere(facts.pay);
  if (foreign !== null) return `no place with known pay is named, and its pay is in ${foreign}`;
  if (facts.language !== null && facts.language !== 'en')
    return 'no place with known pay is named, and the posting is not in English';
  if (genders.test(title))
    return 'no place with known pay is named, and the title is written as in German law';
  return null;
}

/** A stated currency other than dollars. */
function currencyElsewhere(pay: StatedPay[]): string | null {
  const currencies = pay.map((band) => band.currency).filter((each) => each !== null);
  return currencies.length > 0 && !currencies.includes('USD') ? (currencies[0] ?? null) : null;
}

/** The place's currency; abroad the posting's own, where it can be converted. */
function currencyOf(
  place: PlaceGuess,
  posted: PayBand | null,
  rates: Record<string, number>,
): string {
  const own = posted?.currency ?? null;
  const known = own !== null && (own === 'USD' || own in rates);
  return isAbroad(place) && known ? own : (place.currency ?? 'USD');
}

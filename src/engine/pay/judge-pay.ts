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
import { inARow } from '../../words/in-a-row';
import type { Say } from '../../words/say';
import type { PostingFacts } from '../read/facts';
import { payAnchor } from './anchor';
import { isAbroad } from './chain';
import { type Annual, comparable } from './comparable';
import { estimate } from './estimate';
import type { PlaceGuess } from './place';
import { placeWords } from './place-words';
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
  say: Say,
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
  if (role.id === null) return none(say('payReckoning.noneRole'));
  if (!model || !employers) return none(say('payReckoning.noneModel'));
  const prior = rolePrior(role.id, knowledge, model.yearly, model.referenceYear);
  if (!prior) return none(say('payReckoning.noneFigures'));
  const named = { ...role, id: role.id };
  const traits = readTraits(posting, facts, named, knowledge, employers, today);
  const notHere = whyNotUs(traits.place, facts, posting.title, say);
  if (notHere !== null) return none(notHere);
  const place = placeWords(traits.place, say);
  const currency = currencyOf(traits.place, posted, model.rates.usd);
  const sure = role.confidence;
  const expected = estimate(traits, prior, model, knowledge, sure, say, currency, person);
  if (!expected) return none(say('payReckoning.noneRate', { place }));
  const stated = posted && comparable(posted, expected, say);
  const compared = stated === null || typeof stated === 'string' ? null : stated;
  // A target and what to name are sums of base pay.
  const base = compared?.kind === 'base' ? compared : null;
  const verdict = compared && verdictOn(compared, expected, model, place, say);
  const standing = targetStanding(person, base, expected, say);
  const noTotal = compared && !verdict ? say('payVerdict.notTotal') : null;
  const notCompared = typeof stated === 'string' ? stated : noTotal;
  return {
    posted,
    bands: facts.pay,
    expected,
    noEstimate: null,
    verdict,
    ...(notCompared !== null && { notCompared }),
    ...(standing && { person: standing }),
    anchor: anchorOf(compared, payAnchor(base, expected, standing, model.width, say), say),
  };
}

/** Total pay is stated: what to name is a part of it, and which is not known. */
function anchorOf(compared: Annual | null, anchor: PayAnchor, say: Say): PayAnchor {
  if (compared?.kind !== 'total') return anchor;
  return { ...anchor, why: inARow([say('payTarget.totalFirst'), anchor.why], say) };
}

/** null: total pay is stated, and none is expected. */
function verdictOn(
  stated: Annual,
  expected: ExpectedPay,
  model: PayModel,
  place: string,
  say: Say,
): PayVerdict | null {
  if (stated.kind === 'base') return payVerdict(stated, expected, model, place, say);
  return expected.total ? totalVerdict(stated, expected.total, expected.currency, say) : null;
}

/** The best band that can be right; the best of all where none can. */
function firstBand(pay: StatedPay[]): StatedPay | null {
  return pay.find((band) => band.implausible === null) ?? pay[0] ?? null;
}

/** "(m/w/d)": the mark of all genders that German law asks for. */
const genders = /\([mwfdhx](?:[/|][mwfdhx*]){1,3}\)/i;

/** Why the US must not be assumed for a posting that names no place with known pay; null: it may. */
function whyNotUs(
  { assumed, unknown: place }: PlaceGuess,
  facts: PostingFacts,
  title: string,
  say: Say,
): string | null {
  if (!assumed) return null;
  if (place !== null) return say('payReckoning.noneThere', { place });
  const currency = currencyElsewhere(facts.pay);
  if (currency !== null) return say('payReckoning.noneCurrency', { currency });
  if (facts.language !== null && facts.language !== 'en') return say('payReckoning.noneLanguage');
  return genders.test(title) ? say('payReckoning.noneTitle') : null;
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

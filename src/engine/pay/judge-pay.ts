import type { PayInsight, RoleMatch, StatedPay } from '../../insights';
import type { Knowledge } from '../../knowledge/schema';
import type { Posting } from '../../posting';
import type { Person } from '../../profile/person';
import type { PostingFacts } from '../read/facts';
import { estimate } from './estimate';
import { rolePrior } from './prior';
import { readTraits } from './traits';
import { payVerdict } from './verdict';

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
  const foreign = currencyElsewhere(facts.pay);
  if (traits.place.assumed && foreign !== null) {
    const why = `the posting names no place that is known here, and its pay is in ${foreign}`;
    return none(`No estimate: ${why}.`);
  }
  const expected = estimate(traits, prior, model, knowledge, role.confidence);
  if (!expected) {
    const why = `there is no rate for the currency of ${traits.place.words}`;
    return none(`No estimate: ${why}.`);
  }
  const verdict = payVerdict(posted, expected, model, traits.place.words, person);
  return { posted, bands: facts.pay, expected, noEstimate: null, verdict };
}

/** The best band that can be right; the best of all where none can. */
function firstBand(pay: StatedPay[]): StatedPay | null {
  return pay.find((band) => band.implausible === null) ?? pay[0] ?? null;
}

/** A stated currency other than dollars: then the US must not be assumed. */
function currencyElsewhere(pay: StatedPay[]): string | null {
  const currencies = pay.map((band) => band.currency).filter((each) => each !== null);
  return currencies.length > 0 && !currencies.includes('USD') ? (currencies[0] ?? null) : null;
}

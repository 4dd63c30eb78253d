import { analyze } from '../engine/analyze';
import { estimate } from '../engine/pay/estimate';
import { placeWords } from '../engine/pay/place-words';
import { rolePrior } from '../engine/pay/prior';
import type { PayModel } from '../knowledge/pay-model';
import type { Knowledge } from '../knowledge/schema';
import { usualHits } from '../library/hit-rate-chance';
import { sayEnglish } from '../words/say-english';
import { gathered, type PayCase } from './pay-cases';
import { fitPay } from './pay-fit';
import { type Guess, guessGroups, guessHeader, guessRow, isInside, quantile } from './pay-rows';
import { errorsOf, withSpread } from './pay-spread';
import { startModel } from './pay-start';

/** The report: errors by group, the fit made anew for each posting without it, beside the baselines. */
export function measurePay(cases: PayCase[], knowledge: Knowledge): string {
  const scored = cases.filter((each) => each.kind === 'leadership');
  const near = cases.filter((each) => each.kind === 'near');
  const pages = cases.filter((each) => each.kind === 'page');
  const errors = errorsOf(cases, startModel);
  const without = (one: PayCase, out: typeof isSame) => {
    const others = cases.filter((other) => !out(one, other));
    return withSpread(fitPay(others, startModel).model, errors, one);
  };
  const fitted = (of: PayCase[], out: typeof isSame) =>
    of.map((one) => guess(one, without(one, out), knowledge));
  const perPosting = fitted(scored, isSame);
  const perPage = fitted(pages, isSameEmployer);
  const strangers = fitted(scored, isSameEmployer);
  const whole = scored.map((one) => wholeWay(one, without(one, isSame), knowledge));
  const answered = whole.filter(({ mid }) => mid > 0);
  const range = scored.flatMap((one) => sourcesRange(one, knowledge));
  return [
    'Expected pay against the middle of what postings state: annual US base, role as labelled,',
    `fitted on ${cases.length} postings less the one guessed (${scored.length} leadership, ${near.length} near it, ${pages.length} seen on other pages).`,
    guessHeader,
    guessRow('leadership, each posting left out', perPosting),
    guessRow('leadership, its whole employer left out', strangers),
    guessRow(`the same by the whole engine, ${answered.length} answered`, answered),
    guessRow('leadership, its whole role left out', fitted(scored, isSameRole)),
    guessRow('leadership, kind of employer hidden', hidden(scored, cases, knowledge)),
    guessRow('leadership, nothing fitted: assumptions only', unfitted(scored, knowledge)),
    guessRow('near leadership, each posting left out', fitted(near, isSame)),
    guessRow('near leadership, its whole employer left out', fitted(near, isSameEmployer)),
    guessRow('seen on other pages, title and place alone', perPage),
    guessRow('leadership, those of other pages too', [...perPosting, ...perPage]),
    guessRow(
      'baseline: one constant',
      byOthers(scored, () => true),
    ),
    guessRow(
      'baseline: median of the role',
      byOthers(scored, (one, other) => one.role === other.role),
    ),
    guessRow("baseline: a source's own range (roles that have one)", range),
    '',
    coverageWords(perPosting),
    '',
    'Leadership by role, place and kind of employer, each posting left out:',
    guessHeader,
    ...guessGroups(perPosting, (each) => each.case.role),
    ...guessGroups(perPosting, (each) => placeWords(each.case.traits.place, sayEnglish)),
    ...guessGroups(perPosting, (each) => each.case.traits.tier.id ?? 'kind of employer unknown'),
  ].join('\n');
}

/** What so few postings can say of the interval. */
function coverageWords(guesses: Guess[]): string {
  const inside = guesses.filter((each) => isInside(each)).length;
  const [least, most] = usualHits(guesses.length, 0.8);
  return `The interval holds ${inside} of these ${guesses.length}; one that truly holds 8 in 10 would hold ${least} to ${most} of so many, 19 times in 20.`;
}

function isSame(one: PayCase, other: PayCase): boolean {
  return one === other;
}

/** As for a role of which no posting that states pay was seen. */
function isSameRole(one: PayCase, other: PayCase): boolean {
  return one.role === other.role;
}

function isSameEmployer(one: PayCase, other: PayCase): boolean {
  const { employer } = one.traits;
  return one === other || (employer !== '' && employer === other.traits.employer);
}

function guess(one: PayCase, model: PayModel, knowledge: Knowledge): Guess {
  const prior = rolePrior(one.role, knowledge, model.yearly, model.referenceYear);
  const expected = prior && estimate(one.traits, prior, model, knowledge, 1, sayEnglish);
  const { low, mid, high } = expected ?? { low: 0, mid: 0, high: 0 };
  return { case: one, low, mid, high };
}

/** As the panel shows it, the role found by the engine; mid 0: no answer. */
function wholeWay(one: PayCase, payModel: PayModel, knowledge: Knowledge): Guess {
  const { pay } = analyze(one.posting, { ...knowledge, payModel }, null, gathered, sayEnglish);
  const { low, mid, high } = pay.expected ?? { low: 0, mid: 0, high: 0 };
  return { case: one, low, mid, high };
}

/** As for a posting whose employer nobody knows: how much the list of employers is worth. */
function hidden(scored: PayCase[], cases: PayCase[], knowledge: Knowledge): Guess[] {
  return scored.map((one) => {
    const { model } = fitPay(
      cases.filter((other) => !isSameEmployer(one, other)),
      startModel,
    );
    const traits = { ...one.traits, tier: { id: null, told: null }, employer: '' };
    return { ...guess({ ...one, traits }, model, knowledge), case: one };
  });
}

function unfitted(scored: PayCase[], knowledge: Knowledge): Guess[] {
  return scored.map((one) => guess(one, startModel, knowledge));
}

/** The median of other postings, and the range 8 in 10 of them fall in. */
function byOthers(scored: PayCase[], alike: (one: PayCase, other: PayCase) => boolean): Guess[] {
  return scored.map((one) => {
    const others = scored.filter((other) => other !== one && alike(one, other));
    const mids = others.map((each) => each.mid);
    const [low, mid, high] = [quantile(mids, 0.1), quantile(mids, 0.5), quantile(mids, 0.9)];
    return { case: one, low, mid, high };
  });
}

/** The first range a source gives for the role itself, as it stands. */
function sourcesRange(one: PayCase, knowledge: Knowledge): Guess[] {
  const figure = knowledge.pay.find(
    (each) => each.role === one.role && each.relation === 'itself' && each.n !== 1,
  );
  const low = figure?.low ?? figure?.p25 ?? null;
  const high = figure?.high ?? figure?.p75 ?? null;
  return low === null || high === null ? [] : [{ case: one, low, mid: (low + high) / 2, high }];
}

import { estimate } from '../engine/pay/estimate';
import { rolePrior } from '../engine/pay/prior';
import type { PayModel } from '../knowledge/pay-model';
import type { Knowledge } from '../knowledge/schema';
import type { PayCase } from './pay-cases';
import { fitPay } from './pay-fit';
import { type Guess, guessGroups, guessHeader, guessRow, quantile } from './pay-rows';
import { startModel } from './pay-start';

/** The report: errors by group, the fit made anew for each posting without it, beside the baselines. */
export function measurePay(cases: PayCase[], knowledge: Knowledge): string {
  const scored = cases.filter((each) => each.kind === 'leadership');
  const near = cases.filter((each) => each.kind === 'near');
  const left = (of: PayCase[], out: (one: PayCase, other: PayCase) => boolean) =>
    of.map((one) => {
      const model = fitPay(
        cases.filter((other) => !out(one, other)),
        startModel,
      );
      return guess(one, model, knowledge);
    });
  const itself = (one: PayCase, other: PayCase) => one === other;
  const employer = (one: PayCase, other: PayCase) =>
    one === other || (one.traits.employer !== '' && one.traits.employer === other.traits.employer);
  const perPosting = left(scored, itself);
  const lines = [
    `Expected pay against the middle of what postings state (annual US base; role as labelled; ${cases.length} postings to fit on)`,
    guessHeader,
    guessRow('leadership, each posting left out', perPosting),
    guessRow('leadership, its whole employer left out', left(scored, employer)),
    guessRow(
      'leadership, nothing fitted (assumptions only)',
      scored.map((one) => guess(one, startModel, knowledge)),
    ),
    guessRow('near leadership, each posting left out', left(near, itself)),
    guessRow('near leadership, its whole employer left out', left(near, employer)),
    guessRow(
      'baseline: one constant',
      scored.map((one) =>
        constant(
          one,
          scored.filter((other) => other !== one),
        ),
      ),
    ),
    guessRow(
      'baseline: median of the role',
      scored.map((one) =>
        constant(
          one,
          scored.filter((other) => other !== one && other.role === one.role),
        ),
      ),
    ),
    guessRow(
      "baseline: the sources' own range",
      scored.flatMap((one) => seedRange(one, knowledge)),
    ),
    '',
    'By role and by place, each posting left out:',
    guessHeader,
    ...guessGroups(perPosting, (each) => each.case.role),
    ...guessGroups(perPosting, (each) => each.case.traits.place.words),
    ...guessGroups(perPosting, (each) => each.case.traits.tier.id ?? 'kind of employer unknown'),
  ];
  return lines.join('\n');
}

function guess(one: PayCase, model: PayModel, knowledge: Knowledge): Guess {
  const prior = rolePrior(one.role, knowledge, model.yearly, model.referenceYear);
  const expected = prior && estimate(one.traits, prior, model, knowledge, 1);
  if (!expected) return { case: one, low: 0, mid: 0, high: 0 };
  return { case: one, low: expected.low, mid: expected.mid, high: expected.high };
}

/** The median of others, and the range 8 in 10 of them fall in. */
function constant(one: PayCase, others: PayCase[]): Guess {
  const mids = others.map((each) => each.mid);
  return {
    case: one,
    low: quantile(mids, 0.1),
    mid: quantile(mids, 0.5),
    high: quantile(mids, 0.9),
  };
}

/** The first range a source gives for the role itself. */
function seedRange(one: PayCase, knowledge: Knowledge): Guess[] {
  const range = knowledge.pay.find(
    (each) =>
      each.role === one.role &&
      each.relation === 'itself' &&
      each.low !== null &&
      each.high !== null,
  );
  const low = range?.low ?? null;
  const high = range?.high ?? null;
  return low === null || high === null ? [] : [{ case: one, low, mid: (low + high) / 2, high }];
}

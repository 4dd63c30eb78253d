import { type PayModel, payModelSchema } from '../knowledge/pay-model';
import type { Knowledge } from '../knowledge/schema';
import type { PayCase } from './pay-cases';
import { fitPay } from './pay-fit';
import { errorsOf, withSpread } from './pay-spread';
import { startModel } from './pay-start';

/** The model as `scripts/fit-pay.ts` writes it, but for the day of the fit. */
export function fittedModel(cases: PayCase[]): PayModel {
  return withSpread(fitPay(cases, startModel).model, errorsOf(cases, startModel));
}

/** Whether the bundled model is what the data give today, in a sentence. */
export function reproduction(cases: PayCase[], knowledge: Knowledge): string {
  const numbers = (model: PayModel | undefined) => JSON.stringify({ ...model, fitted: '' });
  const same = numbers(payModelSchema.parse(fittedModel(cases))) === numbers(knowledge.payModel);
  return same
    ? 'The bundled assets/knowledge/pay/model.json is exactly what scripts/fit-pay.ts makes of these postings.'
    : 'The bundled assets/knowledge/pay/model.json is not what these postings give today: run `npx tsx scripts/fit-pay.ts`.';
}

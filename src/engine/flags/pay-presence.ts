import type { FlagContext } from './flag';
import { sentencesFor } from './sentence-index';

/** An amount that can be pay: five digits or more, thousands, or so much an hour. No "million". */
const amount =
  /(?:[$£€₹¥]|\b(?:USD|EUR|GBP|CAD|AUD|CHF|SGD|INR|PLN|SEK|AED|SAR)) ?\d{2,3}(?:[,. ]?\d{3}|(?:\.\d)? ?k)\b(?!,\d| ?(?:m|million|bn|billion|users|customers))|\b\d{2,3}[, ]?\d{3} ?(?:[$£€]|(?:USD|EUR|GBP|CAD|AUD|CHF|PLN|SEK)\b)|[$£€] ?\d{2,3}(?:\.\d\d)? ?(?:\/|per|an) ?h(?:ou)?r|[$£€] ?\d{1,3}[.,]\d\d ?\/|\b(?:pay|salary|wages?|compensation|rate)\b[^.$£€]{0,20}[$£€] ?\d|\b(?:pay|salary|compensation) (?:range|band|scale)\b[^.\d]{0,12}\d{2,3}[,. ]\d{3}|\b\d{2,3}k? ?[-–] ?\d{2,3}k\b/i;

const link =
  /\b(?:pay|salary|compensation) (?:range|scale|band)s? (?:is|are|can be|may be) (?:available|found|viewed|listed|posted)|(?:view|see|click)[^.]{0,30} (?:pay|salary|compensation) (?:range|scale|band)/i;

/** The posting states pay in some way, or links to where it does. */
export function statesPay({ posting, facts, pay }: FlagContext): boolean {
  const before = known.get(facts);
  if (before !== undefined) return before;
  const states =
    posting.pay.length > 0 ||
    facts.pay.length > 0 ||
    pay.bands.length > 0 ||
    facts.sentences.some(({ text }) => /\d/.test(text) && amount.test(text)) ||
    sentencesFor(facts, link).some(({ text }) => link.test(text));
  known.set(facts, states);
  return states;
}

/** Several flags ask it of the same posting. */
const known = new WeakMap<FlagContext['facts'], boolean>();

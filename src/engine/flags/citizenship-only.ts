import type { Flag } from './flag';
import { phrases } from './phrases';
import { saysAnywhere } from './words-of-posting';

export const citizenshipOnly: Flag = {
  id: 'citizenship-only',
  title: 'Open to certain citizens or visa classes only',
  why: 'In the US a limit by citizenship or visa class generally needs a law, a rule or a government contract behind it.',
  question: 'Is this limit required by law or contract, such as export control or a clearance?',
  mend: 'Name the rule that demands it (clearance, ITAR, contract), or ask only for the right to work.',
  category: 'posting',
  severity: 'medium',
  grade: 'law',
  sources: ['usc-8-1324b', 'doj-ier'],
  find: (context) => {
    const hits = words(context);
    return hits.length === 0 || saysAnywhere(context, reason) ? [] : hits;
  },
  flags: [
    'US citizens only.',
    'Must be a US citizen or green card holder.',
    'No OPT or CPT, please.',
  ],
  ignores: [
    'US citizenship is required for the security clearance.',
    { title: 'ML Lead (US citizens only)', text: 'Active security clearance is needed.' },
    'ITAR: must be a US citizen or a US person otherwise.',
    'We consider everyone regardless of citizenship.',
    'You must be allowed to work in the US.',
  ],
};

/** A rule or a contract that asks for it, wherever the posting names it. */
const reason =
  /clearance|\bTS\b|\bSCI\b|classified|\bITAR\b|\bEAR\b|export control|u\.?s\.? persons?|government contract|federal (?:contract|law|regulation|agency)|government (?:\w+ )?(?:work|agency|customer)|public trust|FedRAMP|\bUSG\b|contract requirements?|\bCUI\b|\bDoD\b|department of defense/i;

const words = phrases(
  [
    '(?:only )?(?:u\\.?s\\.?a?\\.?|united states|american) citizens?(?:hip)?(?: and|/| or|,)?(?: green card| gc| permanent residents?)?(?: holders?)? only',
    '(?:only|must be|limited to|restricted to) (?:an? )?(?:u\\.?s\\.?a?\\.?|united states|american) citizens?',
    '(?:u\\.?s\\.?|united states) citizenship(?: is)? (?:required|mandatory|a must)',
    '(?:green card|gc|permanent resident)(?: holders?)?(?: or citizens?)? only',
    '(?:h-?1-?b|opt|cpt|ead)s?(?: holders?| candidates?| visas?)? only',
    'no (?:opt|cpt|h-?1-?b|ead|visa holders)(?!\\w)',
  ],
  {
    negative: true,
    boilerplate: true,
    skip: ['about'],
    unless: /regardless|without regard/i,
  },
);

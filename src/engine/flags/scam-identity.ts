import type { Flag } from './flag';
import { phrases } from './phrases';

export const scamIdentity: Flag = {
  id: 'scam-identity',
  title: 'Identity or bank data before an offer',
  why: 'Consumer advice: such data belongs after a signed offer, once the employer has been verified.',
  question: 'May I give this after a signed offer?',
  mend: 'Ask for it after the offer, through a secured form.',
  category: 'posting',
  severity: 'high',
  grade: 'law',
  sources: ['ftc-job-scams'],
  find: phrases(
    [
      // Often the last of a list: "send us your CV, your current salary and your bank details".
      "(?:send|provide|include|submit|enter|give|share|attach|upload|with|reply with|email)(?: (?!(?:who|which|that) )[\\w'’]+,?){0,9} (?:social security number|ssn|bank account(?: number| details)?|bank details|copy of (?:your )?(?:passport|driver[’']?s licen[cs]e|id card)|passport (?:copy|number)|date of birth)",
      'last (?:4|four)(?: digits)? of (?:your )?(?:ssn|social)(?: security)?(?: number)?',
    ],
    {
      negative: true,
      skip: ['about', 'responsibilities'],
      unless:
        /\b(?:never|not|n[’']t|beware|fraud\w*|scam\w*|after (?:an |the )?offer|upon hire|once hired|e-verify|i-9|redact|remove|customers?|models?)\b/i,
    },
  ),
  flags: [
    'Send a copy of your passport with your CV.',
    'Include your SSN.',
    'Send us your current salary and bank account number.',
    { text: '# What we offer\n- Email us your CV, your current salary and your bank details' },
  ],
  ignores: [
    'We never ask you to provide your bank details.',
    'Share dashboards with finance, who reconcile bank account numbers of suppliers.',
    'After an offer, you provide your bank details.',
    'Detect social security numbers in text.',
  ],
};

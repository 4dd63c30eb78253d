import type { Flag } from './flag';
import { phrases } from './phrases';

export const scamMoney: Flag = {
  id: 'scam-money',
  title: 'Money is asked of the applicant',
  why: 'Consumer advice is plain: do not pay for a job, and do not cash a check for one. Verify independently before going on.',
  question: 'Why would an applicant pay for this?',
  mend: 'Leave out any payment by the applicant.',
  category: 'posting',
  severity: 'critical',
  grade: 'law',
  sources: ['ftc-job-scams'],
  find: phrases(
    [
      '(?:pay|payment of|send|transfer|deposit|refundable|non-refundable|small) (?:\\w+ ){0,4}(?:processing|training|registration|equipment|application|onboarding|background[- ]check|visa|security) (?:fee|deposit|kit cost)s?',
      '(?:processing|training|registration|onboarding) fee of [$€£]? ?\\d+',
      '(?:cash|deposit) (?:a|the|our) (?:che(?:ck|que)|money order)',
      '(?:you pay|please pay|must pay|pay us|pay the \\w+|pay a \\w+|send (?:us )?(?:money|funds|the fee)|make (?:a|the) payment|buy it) (?:\\w+ ){0,3}(?:with|by|via|through|using|in) (?:gift cards?|zelle|cash ?app|western union|moneygram|bitcoin|crypto(?:currency)?)',
      'buy (?:your|the) (?:own )?(?:equipment|laptop) (?:from|through) our vendor',
    ],
    {
      negative: true,
      unless:
        /\b(?:never|not|n[’']t|no|beware|fraud\w*|scam\w*|customers?|users?|products?|merchants?|reimburse\w*|salary|choose|wallets?|we (?:will )?(?:pay|cover))\b/i,
    },
  ),
  flags: [
    'You pay a small registration fee before the interview.',
    'Deposit the check to buy your laptop.',
  ],
  ignores: [
    'We never ask applicants to pay a registration fee.',
    'A zero-fee payment platform secured by Bitcoin.',
    'Users pay with Zelle or Cash App in our product.',
    'We reimburse your training fees.',
    'Get paid in bitcoin: choose to take a part of your salary in it.',
  ],
};

import type { Flag } from './flag';
import { phrases } from './phrases';

export const familyLanguage: Flag = {
  id: 'family-language',
  title: 'The team is called a family',
  why: 'Some readers take it as a sign that the line between work and private life is thin. That is a common reading, not a finding of research.',
  question: 'How does the team handle time off and disagreement?',
  mend: 'Say how people look after one another: cover for leave, mentoring, how long people stay.',
  category: 'language',
  severity: 'low',
  grade: 'convention',
  sources: ['advisory-red-flags-2022'],
  find: phrases(
    [
      "(?:we(?:'re|’re| are| were)?|are|feels?|team is|you(?:'ll|’ll| will)? (?:be )?join(?:ing)?) (?:truly |really |more )?(?:like |just like )?(?:a|one|one big) (?:big |happy |close |close-knit |tight-knit |global |growing ){0,4}family(?! of (?:brands|companies|products|models|businesses)|[- ](?:owned|run|friendly|business|company|office|and friends))",
      'like (?:a|one) (?:big |second )?family(?! of)',
      'work family',
      'second family',
    ],
    { skip: ['legal'] },
  ),
  flags: [
    'We are a family.',
    'Our team feels like a second family.',
    "We're one big happy family.",
  ],
  ignores: [
    'We are a family-owned bank.',
    'Paid family leave and a family health plan.',
    'We are a family of brands.',
    'You will own a family of ranking models.',
  ],
};

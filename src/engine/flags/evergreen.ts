import type { Flag } from './flag';
import { phrases } from './phrases';

export const evergreen: Flag = {
  id: 'evergreen',
  title: 'Maybe no open position behind it',
  why: 'The words are those of a pool of candidates kept for later. Ontario asks postings to say whether a vacancy exists.',
  question: 'Is there an approved headcount for this role today?',
  mend: 'Say plainly that no position is open now and when one is expected.',
  category: 'posting',
  severity: 'medium',
  grade: 'research',
  sources: ['greenhouse-ghost-jobs-2025', 'law-ontario'],
  find: phrases(
    [
      '(?:talent|candidate) (?:pool|pipeline|bench|bank)',
      '(?:future|upcoming) (?:opportunit(?:y|ies)|openings?|vacanc(?:y|ies)|positions?|roles?|hiring needs)',
      'potential (?:openings?|vacanc(?:y|ies)|hiring needs)',
      'evergreen (?:role|requisition|posting|position|job|req)',
      '(?:general|speculative|open|spontaneous) application',
      "(?:not|n[o'’]t) (?:for |currently |an? ){0,4}(?:existing|open|current|active) (?:vacancy|position|role|opening)",
      'always (?:accepting (?:applications|resumes)|looking to (?:meet|hear from)|interested in (?:meeting|hearing from))',
      'no (?:current|immediate|open|specific) (?:opening|vacancy|position|role)s?',
      '(?:pipeline|pooling) (?:requisition|posting|role|position)',
    ],
    {
      negative: true,
      skip: ['about', 'benefits'],
      unless:
        /\b(?:build\w*|grow\w*|develop\w*|manag\w+|expand\w*|attract\w*|recruit\w+|strengthen\w*|nurtur\w*|create|own|maintain\w*|retain\w*|succession|diverse talent) [^.;]{0,60}(?:talent|candidate) (?:pool|pipeline|bench|bank)|(?:join|sign up|subscribe|add you|stay in touch|keep (?:you|your)|not (?:selected|a fit|the right)|doesn[’']t fit|other)[^.]{0,80}|career (?:growth|development)|\b(?:store|personal|privacy|candidacy)\b|growth|promotion|advance\w*|customers?|business|market|commercial|revenue|partners/i,
    },
  ),
  flags: [
    'This posting is for our talent pool.',
    'This is an evergreen requisition for roles next year.',
    'This posting is not for an existing vacancy.',
    'We are always interested in hearing from great engineers.',
  ],
  ignores: [
    'Build data pipelines.',
    'Grow our talent pipeline with hiring managers.',
    'This posting is for an existing vacancy.',
    'You are always looking for ways to make things better.',
    'We store this information and may use it in relation to future positions.',
    'We are always looking for talented people who bring passion to the table.',
    'Find potential opportunities in data.',
    'If you are not selected, join our talent community for future opportunities.',
  ],
};

import type { Flag } from './flag';
import { phrases } from './phrases';

export const noSponsorship: Flag = {
  id: 'no-sponsorship',
  title: 'No visa sponsorship',
  why: 'It is a hard filter for some and no matter for others; employers are generally free to decide.',
  question: 'Does that hold for a transfer of an existing visa too?',
  mend: 'Say whether a transfer of an existing visa is possible.',
  category: 'posting',
  severity: 'info',
  grade: 'law',
  sources: ['doj-ier'],
  find: phrases(
    [
      "(?:not|unable to|cannot|can[’']t|won[’']t|doesn[’']t|don[’']t|no longer)(?: \\w+){0,4} (?:sponsor(?:ing|ship)?)(?: (?:\\w+ ){0,4}(?:visas?|work|employment|now or in the future|authorization))?",
      'without (?:the need for |need for |requiring |needing |needing to |any |current or future |employer |visa |immigration ){0,4}sponsorship(?: now or in the future)?',
      'no (?:visa |h-?1b |employment |immigration ){0,4}sponsorship',
      "(?:sponsorship|visa support) (?:is |will |are )?(?:not|n[’']t|unavailable)(?: be)?(?: available| offered| provided| possible)?",
    ],
    {
      negative: true,
      boilerplate: true,
      skip: ['about'],
      unless:
        /\b(?:event|conference|executive sponsorship|sponsorship of (?:projects|events)|discriminat\w+)\b/i,
    },
  ),
  flags: [
    'We are unable to sponsor visas.',
    'Authorized to work without sponsorship.',
    'No visa sponsorship.',
  ],
  ignores: [
    'We sponsor visas.',
    'Visa sponsorship is available.',
    'Executive sponsorship does not come by itself.',
  ],
};

import type { Flag } from './flag';
import { phrases } from './phrases';

export const clearance: Flag = {
  id: 'clearance',
  title: 'Security clearance needed',
  why: 'This is a hard filter, not a fault: without a clearance, or the time to get one, an application ends here.',
  question: 'Must the clearance be active on the first day, or do you sponsor it?',
  mend: 'Say whether it must be active at the start, who sponsors it and how long that took last time.',
  category: 'posting',
  severity: 'info',
  grade: 'convention',
  sources: ['conventions'],
  find: phrases(
    [
      '(?:active |current |obtain\\w* (?:and maintain )?(?:an? )?)?(?:ts[/ -]|top[- ]secret[/ -])sci',
      '(?:active |current |u\\.?s\\.? )?(?:top[- ]secret|secret|public trust|security|sc|dv|q) clearance',
      'clearance (?:is )?(?:required|needed)',
      '(?:full[- ]scope |ci |counterintelligence )?polygraph',
    ],
    { boilerplate: true, skip: [], unless: /\b(?:regulatory|customs|sale|medical) clearance/i },
  ),
  flags: ['Active TS/SCI required.', 'Ability to obtain a Secret clearance.'],
  ignores: [
    'Bring devices through regulatory clearance.',
    'No security clearance is needed.',
    'Keep each secret in Vault.',
  ],
};

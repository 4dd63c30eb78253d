import type { Flag } from './flag';
import { phrases } from './phrases';

export const equityInsteadOfSalary: Flag = {
  id: 'equity-instead-of-salary',
  title: 'Equity or later pay in place of salary',
  why: 'Part or all of the pay depends on an event that may not come. Employees are generally owed a minimum wage in money.',
  question: 'What is the cash salary from the first day, and what share of the company is offered?',
  mend: 'State the cash salary, the share offered, its vesting and the last valuation.',
  category: 'pay',
  severity: 'high',
  grade: 'convention',
  sources: ['conventions'],
  find: phrases(
    [
      'sweat equity',
      'equity[- ]only(?! (?:grows|matters|works))',
      'only equity',
      '(?:deferred|delayed|postponed) (?:salary|pay|wages)(?! plan)',
      '(?:equity|stock|shares|tokens) (?:instead of|in lieu of|in place of|rather than) (?:an? )?(?:market |full |cash |base ){0,4}(?:salary|pay|cash|wages|compensation)',
      '(?:no|without|zero) (?:cash )?salary (?:until|before|initially|at first|for the first)',
      '(?:salary|paid|pay) (?:only )?(?:once|after|when|upon) (?:we |the company )?(?:raise|close|secure|funding)',
      'co-?founder equity(?: only)?',
    ],
    { negative: true, skip: ['about', 'legal'] },
  ),
  flags: [
    'Generous equity instead of a market salary.',
    'This is an equity-only position.',
    'No salary until we raise our seed round.',
  ],
  ignores: [
    'Equity in addition to your salary.',
    'A deferred salary plan for retirement.',
    'Brand equity only grows with trust.',
  ],
};

import type { Flag } from './flag';
import { phrases } from './phrases';

export const copyPasteTemplate: Flag = {
  id: 'copy-paste-template',
  title: 'Blanks of a template left in',
  why: 'A blank was not filled in: the text was put up unread, or copied from elsewhere.',
  question: 'Is the text complete, and does it describe this very role?',
  mend: 'Fill in or delete the blanks.',
  category: 'posting',
  severity: 'low',
  grade: 'convention',
  sources: ['conventions'],
  find: phrases(
    [
      '\\[(?:company|insert|your|job|role|team|location|department|hiring|client|name|salary|city|state|x+)[^\\]\\n(]{0,40}\\](?!\\()',
      '\\{\\{ ?[\\w. ]{1,40} ?\\}\\}',
      '<(?:company|insert|job|role|location|department)[ _-]?(?:name|title|here)?>',
      'lorem ipsum',
      '\\$?X{2,3},?(?:X{3}|k)',
      'insert (?:company|job|role|team|salary|location)[^.;]{0,20} here',
      '(?:TBD|TBC) ?[-:] ?(?:salary|team|location|reports to)',
    ],
    { skip: [], boilerplate: true, negative: true },
  ),
  flags: [
    'Join [Company Name] today.',
    'The range is $XXk to $XXk.',
    'Pay: $XXXXXX.',
    'Dear {{ candidate.name }}.',
  ],
  ignores: [
    'See [our site](https://northlake.example).',
    'Arrays such as x[i] and [0, 1].',
    'Company: Northlake.',
  ],
};

import type { Flag } from './flag';
import { phrases } from './phrases';

export const nativeSpeaker: Flag = {
  id: 'native-speaker',
  title: 'Native speaker or accent asked for',
  why: 'US and EU rules on national origin generally look at the skill the work needs, not at where someone learned it.',
  question: 'Which level of the language does the work need?',
  mend: 'Ask for the level the work needs: "fluent", "C1", "writes for customers".',
  category: 'language',
  severity: 'low',
  grade: 'law',
  sources: ['eeoc-national-origin'],
  find: phrases(
    [
      'native[- ](?:level |like )?(?:english|german|french|spanish|dutch|hebrew|japanese|mandarin|arabic|italian|polish|portuguese|russian|ukrainian)?[- ]?speakers?(?! or (?:equivalent|fluent|near|c[12]))(?! level)',
      '(?:english|german|french|spanish|dutch|hebrew|japanese|mandarin) (?:native|mother tongue)(?: speakers?)?',
      '(?:neutral|native|american|no) accent',
      'accent[- ](?:free|neutral)',
      'mother[- ]tongue (?:english|german|french)',
    ],
    {
      negative: true,
      unless:
        /\b(?:or (?:equivalent|fluent|near[- ]native|bilingual|c[12])|not (?:required|necessary|need)|class(?:es)?|lessons?|courses?|teachers?|models?|annotat\w+|native[- ]level)\b/i,
    },
  ),
  flags: ['Native English speaker.', 'Native German speakers only.'],
  ignores: [
    'Native or near-native English.',
    'Cloud-native platforms.',
    'Fluent English.',
    'Free English classes with native speakers.',
    'Hire native speakers to annotate data.',
  ],
};

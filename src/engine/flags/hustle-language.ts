import type { Flag, FlagContext, Hit } from './flag';
import { phrases } from './phrases';

export const hustleLanguage: Flag = {
  id: 'hustle-language',
  title: 'Hustle wording',
  why: 'Such words often stand where hours, priorities and planning are left open. That is a common reading, not a finding of research.',
  question: 'What does a typical week look like, and when did the team last move a date?',
  mend: 'Say what the pace is: how often you ship, and who decides what waits.',
  category: 'language',
  severity: 'low',
  grade: 'convention',
  sources: ['advisory-red-flags-2022'],
  find: (context) => {
    const loud = strong(context).filter((hit) => !isName(hit, context));
    return loud.length > 0 ? loud : several(context);
  },
  flags: [
    'We need a rockstar who ships.',
    'We work hard and play hard.',
    'You thrive under pressure, wear many hats and love a fast-paced day.',
  ],
  ignores: [
    'You will work in a fast-paced environment.',
    { company: 'SupportNinja', text: 'As a Ninja you have these benefits.' },
    'Skip the "rockstar" talk: we want calm people.',
    'Experience with the Ninja build system.',
    'We became a unicorn in 2021.',
    'No heroics and no hustle culture.',
  ],
};

/** "As a Ninja" at a firm called SupportNinja is a name. */
function isName({ span }: Hit, { posting }: FlagContext): boolean {
  if (!span || span.block < 0) return false;
  const word = posting.blocks[span.block]?.text.slice(span.start, span.end).replace(/s$/, '');
  return word !== undefined && (posting.company ?? '').toLowerCase().includes(word.toLowerCase());
}

const strong = phrases([
  'rock ?-?stars?',
  'ninjas?(?! build)',
  '(?:coding|code|python|ml|ai|data|tech|engineering) (?:guru|wizard|unicorn)s?',
  '10x (?:engineer|developer|leader|talent)s?',
  'works? hard(?:,| and|, and|/)? ?plays? hard',
  'hustlers?',
  'hustle (?:mentality|mindset|culture|hard)',
  '(?:do|doing|does) whatever it takes',
  'whatever it takes to (?:win|succeed|deliver|ship|get)',
  'eat,? sleep,? (?:and )?breathe',
]);

const several = phrases(
  [
    'thriv\\w+ (?:under|on) pressure',
    'wear(?:s|ing)? (?:many|multiple|several) hats',
    'fast[- ]paced',
    'hit the ground running',
    'high[- ]pressure',
    'scrappy',
    'relentless(?:ly)?',
    'no ego',
    'roll(?:ing)? up (?:your|their) sleeves',
    'hungry',
    'high[- ]octane',
    'hustle',
    'above and beyond',
  ],
  { distinct: 3 },
);

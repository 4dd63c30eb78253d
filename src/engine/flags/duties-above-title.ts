import { familiesIn } from './families';
import type { Flag, FlagContext, Hit } from './flag';
import { isLeaderTitle } from './words-of-posting';

export const dutiesAboveTitle: Flag = {
  id: 'duties-above-title',
  title: "A director's duties under a lower title",
  why: 'The duties are those of someone who leads managers or a budget; level and pay usually follow the title.',
  question: 'What is the level and pay band of this role inside the company?',
  mend: 'Give the role the title its duties have, or move the duties to whoever has the title.',
  category: 'role',
  severity: 'low',
  grade: 'convention',
  sources: ['conventions'],
  find,
  flags: [
    {
      title: 'Senior ML Architect',
      text: '# Responsibilities\n- Manage managers across three teams.\n- Own the P&L and the headcount plan.\n- Conduct performance reviews.',
    },
  ],
  ignores: [
    {
      title: 'Director of ML Infrastructure',
      text: '# Responsibilities\n- Manage managers.\n- Own the P&L.\n- Conduct performance reviews.',
    },
    {
      title: 'ML Program Manager',
      text: '# Responsibilities\n- Lead programmes across teams.\n- Report on budget.',
    },
  ],
};

const duties = {
  managers:
    /\b(?:manag\w+|lead\w*|hir\w+|coach\w*) (?:\w+ ){0,2}(?:managers|leaders of leaders)\b(?! (?:and|of) (?:stakeholders|product))/i,
  money:
    /\b(?:own\w*|manag\w+|responsib\w+ for|accountab\w+ for) (?:\w+ ){0,4}(?:P&L|profit and loss|(?:annual|department\w*|team|operating|engineering) budgets?)\b/i,
  headcount:
    /\b(?:headcount(?: plan\w*)?|workforce planning|organi[sz]ational design|org design)\b/i,
  reviews:
    /\b(?:performance (?:reviews|management|evaluations?)|career development of (?:your|the) (?:team|reports)|direct reports)\b/i,
  strategy:
    /\b(?:set|define|own|drive) (?:\w+ ){0,3}(?:company|department|organi[sz]ation)(?:al|['’]s|-wide)? (?:\w+ ){0,2}strategy\b/i,
} as const;

/** So many of them make a director. */
const enough = 3;

function find(context: FlagContext): Hit[] {
  const { title } = context.posting;
  if (
    isLeaderTitle(title) ||
    /\b(?:manager|lead|leader|president|partner|cto)\b/i.test(
      title.replace(/\bprogram\w* manager/i, ''),
    )
  )
    return [];
  const families = familiesIn(context, ['responsibilities', 'other'], duties);
  return families.size >= enough ? [...families.values()] : [];
}

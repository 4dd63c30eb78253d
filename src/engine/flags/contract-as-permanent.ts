import type { Flag, FlagContext, Hit } from './flag';
import { phrases } from './phrases';
import { isLeaderTitle } from './words-of-posting';

export const contractAsPermanent: Flag = {
  id: 'contract-as-permanent',
  title: 'A contract, for a role that leads',
  why: 'The role leads people or a platform, and the terms are those of a contractor: short, and often without benefits.',
  question: 'Is this employment or a contract, with whom, and for how long?',
  mend: 'Put the kind and length of the contract into the title.',
  category: 'posting',
  severity: 'low',
  grade: 'convention',
  sources: ['conventions'],
  find,
  flags: [
    { title: 'Director of MLOps', text: 'This is a 6-month contract.' },
    { title: 'Head of ML Platform', text: 'W2 or corp-to-corp.' },
  ],
  ignores: [
    { title: 'Interim Director of MLOps', text: 'This is a 6-month contract.' },
    { title: 'Director of MLOps', text: 'Negotiate a 12-month contract with cloud vendors.' },
    { title: 'ML Engineer', text: 'This is a 6-month contract.' },
  ],
};

const words = phrases(
  [
    '(?:1099|c2c|corp[- ](?:to|2)[- ]corp)(?! form)',
    'contract[- ]to[- ](?:hire|perm\\w*)',
    '(?:this is an?|on an?|position is an?|role is an?|duration ?:|contract length ?:|for an?) (?:initial )?(?:\\d{1,2}|three|six|nine|twelve|eighteen)[- ]?\\+? ?months?(?: contract| fixed[- ]term| freelance)?(?: role| position)?',
    'fixed[- ]term contract',
    '(?:freelance|contractor) (?:role|position|basis|agreement)',
    '(?:employment|job|contract) type ?: ?(?:contract|temporary|freelance)',
  ],
  {
    skip: ['about', 'benefits', 'legal'],
    needs: /1099|c2c|corp[- ]|contract|fixed[- ]term|freelance|temporary/i,
    unless: /\b(?:vendors?|customers?|negotiat\w+|clients?|federal|permanent (?:or|and))\b/i,
  },
);

function find(context: FlagContext): Hit[] {
  const { title } = context.posting;
  if (
    !isLeaderTitle(title) ||
    /\b(?:interim|fractional|contract\w*|freelance|consult\w*|temporary|\d+ months?|fixed[- ]term)\b/i.test(
      title,
    )
  )
    return [];
  return words(context);
}

import type { Flag, FlagContext, Hit } from './flag';
import { matchesOf, wholeWords } from './phrases';
import { saysAnywhere } from './words-of-posting';

export const officeAgainstRemote: Flag = {
  id: 'office-against-remote',
  title: 'Remote in one place, office days in another',
  why: 'The label and the text disagree. One of the two may be a leftover of a template.',
  question: 'Is the role remote for its whole term, and would the contract say so?',
  mend: 'Say it once and the same everywhere: days in the office, which office, and exceptions.',
  category: 'working-life',
  severity: 'medium',
  grade: 'convention',
  sources: ['conventions'],
  find,
  flags: [
    { text: 'Work from our office three days a week.', workplace: 'remote' },
    { title: 'Director of MLOps (Remote)', text: 'This role is on-site in Denver.' },
  ],
  ignores: [
    { text: 'Work from our office three days a week.', workplace: 'hybrid' },
    { text: 'Meet in our office once a quarter.', workplace: 'remote' },
    { text: 'Remote, or from our office three days a week if you like.', workplace: 'remote' },
    { text: 'Lead five days of workshops.', workplace: 'remote' },
  ],
};

const office = wholeWords([
  '(?:two|three|four|five|[2-5])(?:[-–+ ]| ?to ?)?(?:three|four|five|[3-5])? ?days?(?: (?:a|per|each|every) week)? (?:in|at|from|on[- ]?site) (?:the |our |an? )?(?:\\w+ )?(?:office|hq|headquarters|on[- ]?site)',
  '(?:in|at|from) (?:the |our )(?:\\w+ )?(?:office|hq|headquarters) (?:at least )?(?:two|three|four|five|[2-5]) days',
  '(?:role|position|job) (?:is|will be) (?:fully |100% )?(?:on[- ]?site|in[- ]office|office[- ]based|based on[- ]?site)',
  'five days (?:a|per) week (?:on[- ]?site|in (?:the |our )?office)',
  '(?:not|no longer) (?:a |an )?(?:fully )?remote (?:role|position|job)?',
]);

/** The reader may choose, or the text speaks of those who live near an office. */
const choice =
  /\b(?:or|optional|option|if you (?:like|prefer|wish|live|are)|prefer|choose|choice|within \d+ miles|live near|located near|local (?:candidates|employees)|near an? office|those who|employees who|in certain|depending|where applicable|hubs?)\b/i;

function find(context: FlagContext): Hit[] {
  const { posting } = context;
  const tagged =
    posting.workplace === 'remote' ||
    /\bremote\b/i.test(posting.title) ||
    (posting.location.length > 0 && posting.location.every((line) => /^\W*remote\b/i.test(line)));
  if (!tagged || saysAnywhere(context, /\b(?:hybrid or remote|remote or hybrid|remote, hybrid)\b/i))
    return [];
  const options = { negative: true, unless: choice, title: false };
  return [...matchesOf(context, office, options)].map(({ span }) => ({ span }));
}

import type { Flag, FlagContext, Hit } from './flag';
import { phrases } from './phrases';

export const reposted: Flag = {
  id: 'reposted',
  title: 'Put up again',
  why: 'The board or the text says that it was posted before: the first search may have failed, or the role is hard to fill.',
  question: 'Why is the role posted again, and how did the first search end?',
  mend: 'Say why the role is open again.',
  category: 'posting',
  severity: 'info',
  grade: 'convention',
  sources: ['greenhouse-ghost-jobs-2025'],
  find,
  flags: [
    { text: 'Lead the team.', posted: 'Reposted 2 weeks ago' },
    'This is a re-posted position; earlier applicants need not apply again.',
  ],
  ignores: [
    { text: 'Lead the team.', posted: '2 weeks ago' },
    'Follow us: our posts are reposted by many.',
  ],
};

const words = phrases(
  [
    '(?:previous|prior|earlier|past) (?:applicants|candidates|applications) (?:need not|should not|do not need to|will not be) (?:re-?apply|apply|reconsidered|considered)',
    '(?:this )?(?:is a )?re-?(?:posted|advertised|advertisement|posting) (?:of a |of the )?(?:position|role|vacancy|job)',
  ],
  { negative: true },
);

function find(context: FlagContext): Hit[] {
  const { posted } = context.posting;
  const board =
    posted !== null && /\bre-?posted\b/i.test(posted) ? [{ span: null, quote: posted }] : [];
  return [...board, ...words(context)];
}

import type { Flag, FlagContext, Hit, SeenPosting } from './flag';

export const changedSinceSeen: Flag = {
  id: 'changed-since-seen',
  title: 'Seen before, with other words',
  why: 'You have seen this posting, or one of the same title and employer, and something has changed since.',
  question: 'What has changed about the role since it was first posted?',
  mend: 'Say in the text what has changed, and since when.',
  category: 'posting',
  severity: 'low',
  grade: 'convention',
  sources: ['conventions'],
  find,
  flags: [
    {
      text: 'The base salary range is $180,000 - $210,000 per year.',
      seen: [{ ...seenBefore(), pay: { min: 220_000, max: 260_000, currency: 'USD' } }],
    },
    { text: 'Lead the team.', seen: [{ ...seenBefore(), title: 'Manager of ML Infrastructure' }] },
    { text: 'Lead the team.', seen: [{ ...seenBefore(), id: '7' }] },
  ],
  ignores: [
    { text: 'Lead the team.', seen: [seenBefore()] },
    { text: 'Lead the team.', seen: [{ ...seenBefore(), id: '7', company: 'Otherwhere' }] },
    { text: 'Lead the team.', seen: [{ ...seenBefore(), id: '7', title: 'Line Cook' }] },
    'Lead the team.',
  ],
};

/** The posting of the examples, as the person's library would keep it. */
function seenBefore(): SeenPosting {
  return {
    board: 'example',
    id: '1',
    title: 'Director of Machine Learning Infrastructure',
    company: 'Northlake Robotics',
    pay: null,
    seen: '2026-09-02',
  };
}

function find({ posting, pay, seen = [] }: FlagContext): Hit[] {
  const company = plain(posting.company);
  for (const before of seen) {
    if (company === '' || plain(before.company) !== company) continue;
    const same = posting.id !== null && before.id === posting.id && before.board === posting.board;
    const sameTitle = plain(before.title) === plain(posting.title);
    if (same && !sameTitle)
      return [hit(posting.title, `On ${before.seen} its title was “${before.title}”.`)];
    if (!same && !sameTitle) continue;
    const { posted } = pay;
    const changed =
      before.pay !== null &&
      posted !== null &&
      before.pay.currency === posted.currency &&
      (before.pay.min !== posted.min || before.pay.max !== posted.max);
    if (changed)
      return [hit(posting.title, `On ${before.seen} its pay was ${words(before.pay)}.`, 'medium')];
    if (!same) return [hit(posting.title, `On ${before.seen} it stood under another number.`)];
  }
  return [];
}

function hit(quote: string, note: string, severity: Hit['severity'] = 'low'): Hit {
  return { span: null, quote, note, severity };
}

function words(pay: SeenPosting['pay']): string {
  const ends = [pay?.min, pay?.max].map((end) => end?.toLocaleString('en-US') ?? 'open');
  return `${ends.join('–')} ${pay?.currency ?? ''}`.trim();
}

/** Letters and figures only: boards add and drop punctuation. */
function plain(text: string | null): string {
  return (text ?? '').toLowerCase().replace(/[^a-z0-9]/g, '');
}

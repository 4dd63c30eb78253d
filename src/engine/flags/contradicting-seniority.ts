import type { Flag, FlagContext, Hit } from './flag';
import { phrases } from './phrases';
import { isDirectorTitle, isLeaderTitle } from './words-of-posting';

export const contradictingSeniority: Flag = {
  id: 'contradicting-seniority',
  title: 'Level and requirements disagree',
  why: 'The title, the years and the wording point to different levels, and pay usually follows the lower one.',
  question: 'What is the level of this role inside the company, and its pay band?',
  mend: 'State the internal level once, and let the title and the years follow it.',
  category: 'requirements',
  severity: 'medium',
  grade: 'convention',
  sources: ['conventions'],
  find,
  flags: [
    { title: 'Director of MLOps', text: 'This is an entry-level position.' },
    { title: 'Head of Machine Learning', text: 'No prior experience required.' },
  ],
  ignores: [
    { title: 'Director of MLOps', text: 'Coach junior engineers and entry-level hires.' },
    { title: 'Associate ML Engineer', text: 'This is an entry-level position.' },
    { title: 'Director of MLOps', text: 'At least 12 years of experience.' },
  ],
};

const beginner = phrases(
  [
    '(?:this is an?|an?) (?:entry[- ]level|junior|graduate) (?:position|role|job|opportunity)',
    'no (?:prior |previous |work )?experience (?:is )?(?:required|needed|necessary)',
    '(?:0|zero)(?: ?[-–] ?| to )[1-3] years(?: of)?(?: \\w+)? experience',
    '(?:position|seniority|career|experience) level ?: ?(?:entry|junior|internship)(?:[- ]level)?',
  ],
  { negative: true, unless: /\b(?:mentor|coach|hire|train|manage)\w*\b/i },
);

function find(context: FlagContext): Hit[] {
  const { title } = context.posting;
  if (!isDirectorTitle(title) && !isLeaderTitle(title)) return [];
  return [...beginner(context), ...moreLeadingThanWorking(context)];
}

function moreLeadingThanWorking({ facts, say }: FlagContext): Hit[] {
  const { years, leadershipYears, evidence } = facts.requirements;
  if (years === null || leadershipYears === null || leadershipYears <= years) return [];
  // Years in one kind of job add to years in another.
  if (/\bas an?\b/i.test(evidence.years?.quote ?? '')) return [];
  const note = say('flagNotes.contradictingSeniority', { leading: leadershipYears, count: years });
  return [evidence.years, evidence.leadershipYears].flatMap((place): Hit[] =>
    place
      ? [
          {
            span: place.span,
            quote: place.quote,
            severity: 'low',
            note,
          },
        ]
      : [],
  );
}

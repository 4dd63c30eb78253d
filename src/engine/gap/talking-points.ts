import type { Evidence, Gap, GapItem, Subject } from '../../insights';
import type { RoleStory } from '../../knowledge/schema';
import { inARow } from '../../words/in-a-row';
import type { Say } from '../../words/say';
import { framing } from './framing';
import { questionsFor } from './questions';
import { withoutLabel } from './without-label';

interface Point {
  label: string;
  words: string;
  evidence: Evidence | null;
}

/** What to say in the interview, from the posting's words, the profile and the role's story. */
export interface TalkingPoints {
  /** What the person has and the posting asks, the required first. */
  strengths: Point[];
  /** What is short of the required, and how to say so honestly. */
  gaps: Point[];
  /** What the posting wants of the person and no list proves: names. */
  examples: string[];
  /** What to ask them. */
  questions: string[];
  /** Known troubles of the role to have a view on. */
  topics: RoleStory['challenges'];
}

const most = 5;

/** Terms of the work are asked about, not spoken of as strengths or gaps. */
const terms: (Subject | undefined)[] = ['workplace', 'place', 'authorisation', 'travel'];

/** `story`: of the role the posting was matched to; null: none was. */
export function talkingPoints(gap: Gap, story: RoleStory | null, say: Say): TalkingPoints {
  const said = gap.items.filter(({ unsaid, about }) => !unsaid && !terms.includes(about));
  const open = said.filter(({ state, strength }) => state !== 'met' && strength === 'required');
  const lacking = open.filter(({ state, skills }) => state === 'missing' && skills.length > 0);
  return {
    strengths: said
      .filter(
        ({ state, skills, about }) => state === 'met' && (skills.length > 0 || about === 'team'),
      )
      .toSorted((a, b) => Number(b.note !== undefined) - Number(a.note !== undefined))
      .slice(0, most)
      .map(({ label, because, evidence, note }) => ({
        label,
        words: inARow(
          [withoutLabel(because, label), note].filter((part) => part !== undefined),
          say,
        ),
        evidence,
      }))
      .map(quotedOnce),
    gaps: [
      ...open
        .filter((item) => !lacking.includes(item))
        .slice(0, most)
        .map((item) => ({ label: item.label, words: framing(item, say), evidence: item.evidence })),
      ...absent(lacking, say),
    ],
    examples: (gap.qualities ?? []).map(({ name }) => name).slice(0, most),
    questions: questionsFor(gap, say),
    topics: (story?.challenges ?? []).slice(0, 3),
  };
}

/** One sentence often asks for several: it is quoted with the first of them. */
function quotedOnce(point: Point, at: number, all: Point[]): Point {
  const quote = point.evidence?.quote;
  const before = all.slice(0, at).some(({ evidence }) => evidence?.quote === quote);
  return before ? { ...point, evidence: null } : point;
}

/** What is wholly missing takes the same honesty: said once for all of it. */
function absent(items: GapItem[], say: Say): Point[] {
  const [first] = items;
  if (!first) return [];
  const label = items
    .slice(0, most)
    .map((item) => item.label)
    .join('; ');
  return [
    { label, words: say('talk.absent'), evidence: items.length === 1 ? first.evidence : null },
  ];
}

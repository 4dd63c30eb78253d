import type { Evidence, Gap, GapItem } from '../../insights';
import type { RoleStory } from '../../knowledge/schema';

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
  /** Known troubles of the role to have a view on. */
  topics: RoleStory['challenges'];
}

const most = 5;

/** `story`: of the role the posting was matched to; null: none was. */
export function talkingPoints(gap: Gap, story: RoleStory | null): TalkingPoints {
  const said = gap.items.filter(({ unsaid, about }) => !unsaid && about !== 'workplace');
  const open = said.filter(({ state, strength }) => state !== 'met' && strength === 'required');
  const lacking = open.filter(({ state, skills }) => state === 'missing' && skills.length > 0);
  return {
    strengths: said
      .filter(({ state, skills }) => state === 'met' && skills.length > 0)
      .slice(0, most)
      .map(({ label, because, evidence }) => ({
        label,
        words: because.startsWith(label) ? because.slice(label.length).trim() : because,
        evidence,
      })),
    gaps: [
      ...open
        .filter((item) => !lacking.includes(item))
        .slice(0, most)
        .map((item) => ({ label: item.label, words: framing(item), evidence: item.evidence })),
      ...absent(lacking),
    ],
    topics: (story?.challenges ?? []).slice(0, 3),
  };
}

/** How to speak of what is partly there without hiding what is not. */
function framing({ state, because }: GapItem): string {
  switch (state) {
    case 'substitute':
      return `${because} Say so before you are asked, name what carries over, and what you would have to learn.`;
    case 'partly':
      return `${because} Say it as it is, and the hardest thing you did with what you have.`;
    default:
      return `${because} Say so plainly, and what you bring instead.`;
  }
}

/** What is wholly missing takes the same honesty: said once for all of it. */
function absent(items: GapItem[]): Point[] {
  const [first] = items;
  if (!first) return [];
  const label = items
    .slice(0, most)
    .map((item) => item.label)
    .join('; ');
  const words =
    'Not in your profile. Say so plainly, name the nearest thing you have done, and how you learned that.';
  return [{ label, words, evidence: items.length === 1 ? first.evidence : null }];
}

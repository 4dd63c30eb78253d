import type { Evidence, Gap, GapItem } from '../../insights';
import type { RoleStory } from '../../knowledge/schema';

/** What to say in the interview, from the posting's words, the profile and the role's story. */
export interface TalkingPoints {
  /** What the person has and the posting asks, the required first. */
  strengths: { label: string; because: string; evidence: Evidence | null }[];
  /** What is short, and how to say so honestly. */
  gaps: { label: string; framing: string; evidence: Evidence | null }[];
  /** Known troubles of the role to have a view on. */
  topics: RoleStory['challenges'];
}

const most = 5;

/** How to speak of a gap without hiding it. */
function framing(item: GapItem): string {
  const { state, because, skills, label } = item;
  switch (state) {
    case 'substitute':
      return `${because} Say so before you are asked, name what carries over, and what you would have to learn.`;
    case 'partly':
      return `${because} Name the figure as it is, and the hardest thing you did in that time.`;
    default:
      return skills.length > 0
        ? `You have not used ${label}. Say it plainly, name the nearest thing you have done, and how you learned that.`
        : `${because} Say it plainly, and what you bring instead.`;
  }
}

/** `story`: of the role the posting was matched to; null: none was. */
export function talkingPoints(gap: Gap, story: RoleStory | null): TalkingPoints {
  const said = gap.items.filter(({ unsaid }) => !unsaid);
  return {
    strengths: said
      .filter(({ state, skills }) => state === 'met' && skills.length > 0)
      .slice(0, most)
      .map(({ label, because, evidence }) => ({ label, because, evidence })),
    gaps: said
      .filter(({ state, strength }) => state !== 'met' && strength === 'required')
      .slice(0, most)
      .map((item) => ({ label: item.label, framing: framing(item), evidence: item.evidence })),
    topics: (story?.challenges ?? []).slice(0, 3),
  };
}

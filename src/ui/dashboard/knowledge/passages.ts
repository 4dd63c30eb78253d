import type { Fact, RoleStory } from '../../../knowledge/schema';
import { say } from '../../../words/own-say';
import type { Key } from '../../../words/say';

type ChapterId = Exclude<keyof RoleStory, 'id'>;

/** The titles of a role's story, in reading order. */
const chapterKeys = {
  summary: 'roles.summary',
  responsibilities: 'role.job',
  requirements: 'role.asks',
  career: 'role.career',
  pay: 'role.pay',
  market: 'role.market',
  trends: 'role.trends',
  softSkills: 'role.softSkills',
  bestPractices: 'role.bestPractices',
  challenges: 'role.challenges',
} as const satisfies Record<ChapterId, Key>;

/** Every chapter a story may have, in reading order. */
export const chapterIds = Object.keys(chapterKeys) as ChapterId[];

export function chapterTitle(id: ChapterId): string {
  return say(chapterKeys[id]);
}

/** A heading within a chapter and what stands under it. */
export interface ChapterArea {
  /** Empty: the chapter has no headings. */
  area: string;
  /** Set for a challenge: itself a statement with a source. */
  lead: Fact | null;
  facts: Fact[];
}

export interface Chapter {
  id: ChapterId;
  title: string;
  areas: ChapterArea[];
}

/** The story as chapters, all of one shape; empty ones are left out. */
export function chaptersOf(story: RoleStory): Chapter[] {
  return chapterIds
    .map((id) => ({ id, title: chapterTitle(id), areas: areasOf(story, id) }))
    .filter(({ areas }) => areas.length > 0);
}

function areasOf(story: RoleStory, id: ChapterId): ChapterArea[] {
  if (id === 'summary') {
    return story.summary.length > 0 ? [{ area: '', lead: null, facts: story.summary }] : [];
  }
  if (id === 'challenges') {
    return story.challenges.map(({ challenge, remedies }) => ({
      area: challenge.text,
      lead: challenge,
      facts: remedies,
    }));
  }
  return story[id].map(({ area, facts }) => ({ area, lead: null, facts }));
}

/** One statement of a story, with the way to it. */
export interface Passage {
  /** The id of its element on the role's page. */
  anchor: string;
  role: RoleStory['id'];
  chapter: string;
  area: string;
  fact: Fact;
}

/** Every statement of a story in reading order. */
export function passagesOf(story: RoleStory): Passage[] {
  return chaptersOf(story).flatMap(({ id, title, areas }) =>
    areas.flatMap(({ area, lead, facts }, at) =>
      [...(lead ? [lead] : []), ...facts].map((fact, index) => ({
        anchor: anchorOf(id, at, index),
        role: story.id,
        chapter: title,
        area: lead && fact === lead ? '' : area,
        fact,
      })),
    ),
  );
}

/** The id of a statement's element: its chapter, area and place. A challenge comes before its remedies. */
export function anchorOf(chapter: string, area: number, index: number): string {
  return `${chapter}-${area}-${index}`;
}

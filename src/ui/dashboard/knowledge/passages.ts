import type { Fact, RoleStory } from '../../../knowledge/schema';

type ChapterId = Exclude<keyof RoleStory, 'id'>;

/** The chapters of a role's story in reading order. */
export const chapterTitles: Readonly<Record<ChapterId, string>> = {
  summary: 'In short',
  responsibilities: 'What the job is',
  requirements: 'What it asks',
  career: 'How people get there, and where they go',
  pay: 'What sources say it pays',
  market: 'What the market says',
  trends: 'Where the field is going',
  softSkills: 'How to be with people',
  bestPractices: 'What works',
  challenges: 'What it struggles with, and what helps',
};

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
  return (Object.keys(chapterTitles) as ChapterId[])
    .map((id) => ({ id, title: chapterTitles[id], areas: areasOf(story, id) }))
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

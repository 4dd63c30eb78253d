import type { Span } from './insights';
import type { Posting, ReadingState } from './posting';
import type { Person } from './profile/person';

/** What the panel is told over its port by the content script of its tab. */
export type PageToPanel =
  | { type: 'reading'; state: 'posting'; posting: Posting }
  | { type: 'reading'; state: Exclude<ReadingState, 'posting'> | 'unreadable' }
  | { type: 'shown'; found: boolean };

/** What the panel asks of the page. */
export type PanelToPage =
  | { type: 'hello'; home: 'frame' | 'side-panel' }
  /** The engine's word on the open posting: the frame is shown or stays hidden. */
  | { type: 'judged'; url: string; isMlLeadership: boolean }
  | { type: 'show'; spans: Span[] }
  | { type: 'collapse'; collapsed: boolean }
  | { type: 'close' };

/** What any surface asks of the background, which alone owns the store; and what it answers. */
export interface Requests {
  'profile:get': { ask: object; answer: Person | null };
  'profile:save': { ask: { person: Person }; answer: { saved: true } | { error: string } };
  'profile:add-skill': { ask: { skill: string }; answer: { saved: true } | { error: string } };
  'panel:unavailable': { ask: object; answer: null };
}
export type Verb = keyof Requests;

/** Told to every open surface when the store changed. */
export type Announcement = { type: 'profile:changed'; person: Person };

export const postingPortName = 'posting';

import type { Span } from './insights';
import type { LibraryRequests } from './library/requests';
import type { StoredPart } from './library/stored';
import type { ReadingState } from './posting';
import type { Edit } from './profile/edit';
import type { Person } from './profile/person';
import type { RawPosting } from './raw-posting';
import type { Settings } from './settings';

/** What the panel is told over its port by the content script of its tab. */
export type PageToPanel =
  | { type: 'reading'; state: 'posting'; posting: RawPosting }
  | { type: 'reading'; state: Exclude<ReadingState, 'posting'> | 'unreadable' }
  | { type: 'shown'; found: boolean }
  /** Only to the frame: after its hello, and whenever the keyboard folds or unfolds it. */
  | { type: 'collapsed'; collapsed: boolean }
  /** The keyboard's command, for the panel that is in view. */
  | { type: 'command'; command: PanelCommand };

/** What the keyboard can ask of an open panel. */
export type PanelCommand = 'save' | 'next-flag';

/**
 * What stands on the toolbar icon of one tab: how many things there are to ask about the open
 * posting; that one is open whose panel is not; that the page let no panel in; or nothing.
 */
export type Badge = number | 'posting' | 'refused' | null;

/** What the panel asks of the page. */
export type PanelToPage =
  | { type: 'hello'; home: 'frame' | 'side-panel' }
  /** The engine's word on the open posting: the frame is shown or stays hidden. `asks`: things to ask about. */
  | { type: 'judged'; url: string; isMlLeadership: boolean; asks: number }
  | { type: 'show'; spans: Span[] }
  | { type: 'collapse'; collapsed: boolean }
  | { type: 'close' };

/** What any surface asks of the background, which alone owns the store; and what it answers. */
export interface Requests extends LibraryRequests {
  /** Refused (see `ask`) when a newer version's profile is stored, or none can be read. */
  'profile:get': { ask: object; answer: Person | null };
  'profile:save': { ask: { person: Person }; answer: { saved: true } | { error: string } };
  /** Small changes, so that two windows that write at once both count. */
  'profile:edit': { ask: { edits: Edit[] }; answer: { saved: true } | { error: string } };
  'profile:add-skill': { ask: { skill: string }; answer: { saved: true } | { error: string } };
  /** What is kept on this device, part by part. */
  'data:stored': { ask: object; answer: StoredPart[] };
  /** Deletes all of it, for good. */
  'data:delete': { ask: object; answer: { deleted: true } | { error: string } };
  'settings:get': { ask: object; answer: Settings };
  'settings:save': { ask: { settings: Partial<Settings> }; answer: Settings };
  /** From the page: what its tab's toolbar icon says. */
  'panel:badge': { ask: { badge: Badge }; answer: null };
  /** From the page: the reader folded or unfolded the frame; remembered. */
  'panel:collapsed': { ask: { collapsed: boolean }; answer: null };
  /** Reads the tab's page although it is no board's. The browser allows it after the person's click. */
  'page:analyse': { ask: { tabId: number }; answer: { analysed: true } | { error: string } };
}
export type Verb = keyof Requests;

/** A request as it travels: the verb beside its fields. */
export type Request = { [V in Verb]: { verb: V } & Requests[V]['ask'] }[Verb];

/** How the background answers a request: the verb's answer, or why there is none. */
export type Reply<V extends Verb> = { answer: Requests[V]['answer'] } | { refused: string };

/** Told to every open surface when the store changed. */
export type Announcement =
  /** null: it was deleted. */
  | { type: 'profile:changed'; person: Person | null }
  | { type: 'settings:changed'; settings: Settings }
  /** Entries of the library came, went or changed: ask again. */
  | { type: 'library:changed' }
  /** A tab that was not read before is read now: connect to it. */
  | { type: 'page:started'; tabId: number };

/** What the background tells the content script of a tab: the keyboard's command. */
export type ToPage = { type: 'toggle' | PanelCommand };

export const postingPortName = 'posting';
/** The port over which the news comes where no broadcast does. */
export const announcementPortName = 'announcements';

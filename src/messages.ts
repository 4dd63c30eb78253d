import type { Span } from './insights';
import type { LibraryRequests } from './library/requests';
import type { StoredPart } from './library/stored';
import type { ListMark } from './lists/list-mark';
import type { ListedCard } from './lists/listed-card';
import type { ReadingState } from './posting';
import type { Edit } from './profile/edit';
import type { Person } from './profile/person';
import type { PageElement, RawPosting } from './raw-posting';
import type { Place, Settings } from './settings';

/** What the panel is told over its port by the content script of its tab. */
export type PageToPanel =
  | { type: 'reading'; state: 'posting'; posting: RawPosting }
  | { type: 'reading'; state: Exclude<ReadingState, 'posting'> | 'unreadable' }
  | { type: 'shown'; found: boolean }
  /** How the page is built, without its text. `layouts`: ids of those found in it. */
  | { type: 'structure'; address: string; layouts: string[]; elements: PageElement[] }
  /** Only to the frame: after its hello, and when it asks. `narrow`: the window is. */
  | { type: 'stance'; stance: Stance; narrow: boolean }
  /** The keyboard's command, for the panel that is in view. */
  | { type: 'command'; command: PanelCommand };

/** What the keyboard can ask of an open panel. */
export type PanelCommand = 'save' | 'next-flag' | 'toggle';

/** How the panel's frame stands in the page. */
export interface Stance extends Place {
  collapsed: boolean;
}

/** How the frame is to stand from now on. The rules are for its `:host`. */
export interface Standing {
  stance: Stance;
  css: string;
  /** Takes the panel's place when the extension goes from under it, and with it its words. */
  note: { words: string; css: string };
}

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
  | { type: 'structure' }
  | ({ type: 'stand' } & Standing)
  /** Asks how the frame stands. */
  | { type: 'stance' }
  /** The keyboard goes back to where it was in the page. */
  | { type: 'leave' }
  | { type: 'close' };

/** What any surface asks of the background, which alone owns the store; and what it answers. */
export interface Requests extends LibraryRequests {
  /** Refused (see `ask`) when a newer version's profile is stored, or none can be read. */
  'profile:get': { ask: object; answer: Person | null };
  /** Names of the parts of the stored profile that cannot be read; mostly none. */
  'profile:lost': { ask: object; answer: string[] };
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
  /** From the page: the marks of a list's cards; those without one read like none of ours. */
  'list:judge': {
    ask: { board: string; url: string; cards: ListedCard[] };
    answer: ListMark[];
  };
  /** Runs the list's script in the tab, for the browser's side panel. */
  'list:open': { ask: { tabId: number }; answer: { opened: true } | { error: string } };
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
  /** The entries with these keys came, went or changed, or any of them: ask again. */
  | { type: 'library:changed'; keys?: string[] }
  /** A tab that was not read before is read now: connect to it. */
  | { type: 'page:started'; tabId: number };

/**
 * What the background tells the content script of a tab: the keyboard's command; in Firefox also that
 * there is news for the panel in its frame, which it cannot reach.
 */
export type ToPage = { type: PanelCommand | 'news' };

/** What the browser's side panel is told by the list's script of its tab. */
export type ListToPanel =
  /** `list` rises when the page shows another list. Cards are unchecked: see `readCards`. */
  | { type: 'cards'; list: number; board: string; url: string; cards: ListedCard[] }
  /** What became of an `open`; `elsewhere`: the link opens a tab of its own, which only the panel may. */
  | { type: 'opened'; id: string; found: boolean; elsewhere?: string };

/** What the side panel asks of the list: to open a posting as a click on its card would. */
export type PanelToList = { type: 'open'; id: string };

/** Of the line between the browser's side panel and the list of its tab. */
export const listPortName = 'list';
export const postingPortName = 'posting';
/** The same from a board's frame in an employer's page. */
export const embeddedPortName = 'embedded-posting';
/** The port over which the news comes where no broadcast does. */
export const announcementPortName = 'announcements';

import { emptyDatabase, type StoredPart, storedInDatabase } from '../library/stored';
import type { Announcement, Badge, Reply, Request, Verb } from '../messages';
import { problemWords } from '../problem-words';
import type { Person } from '../profile/person';
import { editPerson, getPerson, lostParts, savePerson } from '../profile/store';
import type { Settings } from '../settings';
import type { judgeCards } from './judge-cards';
import { answerLibrary, isForLibrary } from './library-requests';
import type { SenderClass } from './sender';

/** What the requests need of the browser. */
export interface Surroundings {
  announce(announcement: Announcement): void;
  /** ISO time in UTC. */
  now(): string;
  /** Says something on the tab's toolbar icon. */
  showBadge(tabId: number, badge: Badge): void;
  /** Whether the tab is in a private window. */
  isPrivate(tabId: number): Promise<boolean>;
  /** Runs our script in the tab's page; rejects where the browser does not allow it. */
  readPageOf(tabId: number): Promise<void>;
  /** Runs the list's script in the tab; rejects where the browser does not allow it. */
  openList(tabId: number): Promise<void>;
  /** What judges the cards of a list; brought in when first asked for. */
  cardJudge(): Promise<typeof judgeCards>;
  getSettings(): Promise<Settings>;
  saveSettings(settings: Partial<Settings>): Promise<Settings>;
  /** What `storage.local` holds, whoever put it there. */
  storedSettings(): Promise<StoredPart[]>;
  /** Empties `storage.local`; gives the settings that hold then. */
  deleteSettings(): Promise<Settings>;
}

const forContentScripts: readonly Verb[] = ['panel:badge', 'settings:get', 'list:judge'];

/** Whether this kind of sender may ask this. Nothing of the profile is for a job page. */
export function mayAsk(sender: SenderClass, verb: Verb): boolean {
  if (sender === 'extension-page') return true;
  return sender === 'content-script' && forContentScripts.includes(verb);
}

/** The tab a request comes from: a job page's, also for the panel's frame in it, or one of ours. */
export interface SenderTab {
  id?: number | undefined;
  /** It is in a private window. */
  incognito?: boolean;
}

/** Answers one request; every failure is an answer too. */
export async function answer(
  request: Request,
  sender: SenderClass,
  tab: SenderTab | undefined,
  around: Surroundings,
): Promise<Reply<Verb>> {
  if (!mayAsk(sender, request.verb)) return { refused: `Not for a ${sender}: ${request.verb}` };
  try {
    if (isForLibrary(request)) {
      const answer = await answerLibrary(request, {
        now: around.now(),
        changed: (keys) => around.announce({ type: 'library:changed', keys }),
        notesSeen: async (tabId) => {
          const isPrivate = tab?.incognito ?? (tabId !== undefined && around.isPrivate(tabId));
          return !(await isPrivate) && (await around.getSettings()).notesSeen;
        },
      });
      return { answer };
    }
    switch (request.verb) {
      case 'profile:get':
        return { answer: await getPerson() };
      case 'profile:lost':
        return { answer: await lostParts() };
      case 'profile:save':
        return { answer: await saved(savePerson(request.person), around) };
      case 'profile:edit':
        return { answer: await saved(editPerson(request.edits), around) };
      case 'profile:add-skill':
        return { answer: await saved(editPerson([{ skill: { id: request.skill } }]), around) };
      case 'data:stored':
        return { answer: [...(await storedInDatabase()), ...(await around.storedSettings())] };
      case 'data:delete':
        return { answer: await deleted(around) };
      case 'settings:get':
        return { answer: await around.getSettings() };
      case 'settings:save': {
        const settings = await around.saveSettings(request.settings);
        around.announce({ type: 'settings:changed', settings });
        return { answer: settings };
      }
      case 'panel:badge':
        if (tab?.id !== undefined) {
          around.showBadge(tab.id, request.badge);
          // A board's frame may come to a page long after it was given up.
          if (request.badge === 'posting') around.announce({ type: 'page:started', tabId: tab.id });
        }
        return { answer: null };
      case 'page:analyse':
        return { answer: await analysed(request.tabId, around) };
      case 'list:judge': {
        const { cards, board, url } = request;
        const judgeCards = await around.cardJudge();
        return { answer: judgeCards(cards, board, url, around.now().slice(0, 10)) };
      }
      case 'list:open':
        return { answer: await opened(request.tabId, around) };
      default:
        return { refused: 'Unknown request.' };
    }
  } catch (problem) {
    return { refused: problemWords(problem) };
  }
}

/** The side panel of the tab's window connects when it hears of it. */
export async function analysed(
  tabId: number,
  around: Pick<Surroundings, 'readPageOf' | 'announce'>,
): Promise<{ analysed: true } | { error: string }> {
  try {
    await around.readPageOf(tabId);
  } catch (problem) {
    return { error: problemWords(problem) };
  }
  around.announce({ type: 'page:started', tabId });
  return { analysed: true };
}

async function opened(
  tabId: number,
  around: Surroundings,
): Promise<{ opened: true } | { error: string }> {
  try {
    await around.openList(tabId);
    return { opened: true };
  } catch (problem) {
    return { error: problemWords(problem) };
  }
}

async function saved(
  saving: Promise<Person>,
  around: Surroundings,
): Promise<{ saved: true } | { error: string }> {
  try {
    around.announce({ type: 'profile:changed', person: await saving });
    return { saved: true };
  } catch (problem) {
    return { error: problemWords(problem) };
  }
}

/** The database first: should it refuse, nothing is deleted. */
async function deleted(around: Surroundings): Promise<{ deleted: true } | { error: string }> {
  try {
    await emptyDatabase();
  } catch (problem) {
    return { error: problemWords(problem) };
  }
  around.announce({ type: 'profile:changed', person: null });
  around.announce({ type: 'library:changed' });
  const settings = await around.deleteSettings();
  around.announce({ type: 'settings:changed', settings });
  return { deleted: true };
}

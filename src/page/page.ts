import { browser } from 'wxt/browser';
import { ask } from '../ask';
import type { Board } from '../boards/board';
import { real } from '../boards/page-dom';
import { lookAt } from '../boards/read-page';
import type { Span } from '../insights';
import type { Badge, PageToPanel, PanelCommand, PanelToPage, ToPage } from '../messages';
import type { RawPosting } from '../raw-posting';
import type { Settings } from '../settings';
import { elementsOf } from './elements';
import type { Frame, makeFrame } from './frame';
import { maybeMlLeadership } from './gate';
import { clearHighlight, highlight, rangesOf } from './highlight';
import { welcomePanels } from './panel-port';
import { keyOf, keyOfPosting, type Seen, watch } from './watch';

/**
 * Everything that happens in a job page, until the page or the extension goes away.
 * `boards`: the layouts that may be on it, the newest first. `make`: makes the panel's frame; null:
 * it never stands in this page. `first`: the settings as they are now.
 */
export function startPage(
  boards: readonly Board[],
  make: typeof makeFrame | null,
  first: Settings,
): void {
  const life = new AbortController();
  const { signal } = life;
  let seen: Seen = { state: 'loading' };
  /** The posting that is open or coming. */
  let here: RawPosting | undefined;
  /** For the posting that comes next. */
  let settings: Promise<Settings | undefined> | undefined = Promise.resolve(first);
  let frame: Frame | undefined;
  /** The posting whose frame the reader closed, or asked for by hand. */
  let closed = '';
  let wanted = '';
  /** The posting as it was when the engine declined it. */
  let declined: string | undefined;
  /** The page does not let a frame live. */
  let refused = !make;
  /** What the toolbar icon says. */
  let badge: Badge = null;
  /** Where the keyboard was last in the page. */
  let last: EventTarget | null = null;

  const giveUp = () => {
    refused = true;
    mark('refused');
  };
  /** A command for a frame that has to be called first; about the open posting alone. */
  let unheard: PageToPanel | undefined;
  const call = import.meta.env.FIREFOX
    ? (message: PageToPanel) => {
        if (message.type === 'command') unheard = message;
        frame?.call?.();
      }
    : null;
  const tellPanels = welcomePanels(hear, alive, call);

  /** Without a runtime id the extension was updated or removed: take everything away. */
  function alive(): boolean {
    if (browser.runtime?.id) return true;
    if (!signal.aborted) {
      life.abort();
      frame?.orphan();
      clearHighlight();
    }
    return false;
  }

  const key = () => keyOf(seen);
  const words = () => JSON.stringify(here?.blocks);
  const isDeclined = () => words() === declined;
  const reading = (): PageToPanel =>
    seen.state === 'posting'
      ? { type: 'reading', state: 'posting', posting: seen.posting }
      : { type: 'reading', state: seen.state };

  function tell(now: Seen): void {
    const before = key();
    seen = now;
    here = now.state === 'posting' ? now.posting : 'coming' in now ? now.coming : undefined;
    if (key() !== before) {
      clearHighlight();
      mark(null);
      if (import.meta.env.FIREFOX) unheard = undefined;
    }
    tellPanels(reading());
    // The answer is there by the time the posting is.
    if (now.state === 'loading') {
      prepare();
      // After this piece of work, not in it: the panel loads while the posting is looked at again.
      if (here) setTimeout(host);
    } else if (here) host();
    else {
      settings = undefined;
      if (now.state === 'not-a-posting' || !frame?.shown) frame?.remove();
    }
  }

  function prepare(): Promise<Settings | undefined> {
    settings ??= ask('settings:get', {}).catch(() => {
      alive();
      return undefined;
    });
    return settings;
  }

  function mark(now: Badge): void {
    if (now === badge) return;
    badge = now;
    ask('panel:badge', { badge }).catch(alive);
  }

  /** Mounts the frame where the posting, open or coming, deserves it, and only there. */
  async function host(): Promise<void> {
    if (!here) return;
    const now = keyOfPosting(here);
    const unasked = now !== wanted;
    if (unasked && (now === closed || isDeclined() || !maybeMlLeadership(here))) frame?.remove();
    else if (!frame?.mounted) {
      const known = refused ? undefined : await prepare();
      if (!here || now !== keyOfPosting(here) || frame?.mounted) return;
      // Without an answer nothing is inserted: the reader may have chosen the side panel.
      if (make && known?.home === 'page' && !refused) {
        settings = undefined;
        frame ??= make(giveUp);
        frame.mount({ ...known.place, collapsed: unasked && known.collapsed });
      } else if (key()) {
        settings = undefined;
        if (badge === null) mark('posting');
      }
    }
  }

  function hear(said: PanelToPage, answer: (message: PageToPanel) => void): void {
    switch (said.type) {
      case 'hello':
        if (said.home === 'frame' && frame) {
          frame.greeted();
          answer(frame.stance());
        }
        answer(reading());
        if (import.meta.env.FIREFOX && unheard) {
          answer(unheard);
          unheard = undefined;
        }
        break;
      case 'judged':
        // A verdict on a posting that is no longer open is worth nothing.
        if (seen.state !== 'posting' || seen.posting.url !== said.url) return;
        mark(said.isMlLeadership ? said.asks : null);
        if (said.isMlLeadership || key() === wanted) reveal();
        else {
          declined = words();
          frame?.remove();
        }
        break;
      case 'show':
        answer({ type: 'shown', found: show(said.spans) });
        break;
      case 'structure': {
        const url = new URL(location.href);
        const here = boards.filter((board) => board.pane(document, url));
        answer({
          type: 'structure',
          address: url.href,
          layouts: here.map(({ id }) => id),
          elements: elementsOf(lookAt(boards, document, url).pane ?? real(document, 'body')),
        });
        break;
      }
      case 'stand':
        frame?.stand(said);
        break;
      case 'stance':
        if (frame) answer(frame.stance());
        break;
      case 'leave':
        frame?.blur();
        if (last instanceof HTMLElement) real(last, 'focus').call(last);
        break;
      case 'close':
        closed = key();
        wanted = '';
        clearHighlight();
        frame?.remove();
    }
  }

  function reveal(): void {
    if (!frame?.mounted || frame.shown) return;
    frame.show();
    // Asked for by hand, it takes the keyboard.
    if (key() === wanted) tellPanels({ type: 'command', command: 'toggle' }, 'frame');
  }

  function show(spans: Span[]): boolean {
    const now = lookAt(boards, document, new URL(location.href));
    let at = seen;
    // The page may have drawn the same words anew.
    if (at.state === 'posting' && !at.origins.every((origin) => real(origin, 'isConnected')))
      at = now.reading;
    if (at.state !== 'posting' || keyOf(at) !== key()) return false;
    return highlight(rangesOf(at.posting, at.origins, now.pane ?? real(document, 'body'), spans));
  }

  browser.runtime.onMessage.addListener((message: ToPage, { id }) => {
    if (id !== browser.runtime.id) return;
    if (import.meta.env.FIREFOX && message.type === 'news') {
      frame?.call?.();
      return;
    }
    const { type } = message as { type: PanelCommand };
    if (type !== 'toggle' || frame?.shown) {
      tellPanels({ type: 'command', command: type }, frame?.shown ? 'frame' : 'side-panel');
    } else {
      wanted = key();
      refused = !make;
      reveal();
      host();
    }
  });

  // Nothing else tells that the extension was updated: look when the reader comes, goes or clicks.
  for (const type of ['focus', 'blur']) addEventListener(type, alive, { signal });
  addEventListener('focusout', ({ target }) => (last = target), { signal });
  // In the back/forward cache the ports are closed: the frame starts anew.
  addEventListener('pagehide', () => frame?.remove(), { signal });
  addEventListener('pageshow', ({ persisted }) => persisted && host(), { signal });

  watch({ open: alive, look: lookAt.bind(null, boards) }, tell, signal);
}

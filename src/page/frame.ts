import { browser } from 'wxt/browser';
import { real } from '../boards/page-dom';

/**
 * How long (ms) the panel may take to say hello before the page counts as refusing frames. A busy
 * machine needs more than two seconds for the first one; until then nothing is to be seen.
 */
const patience = 10_000;
/** A page that removes our host more often than this within `span` ms is left alone. */
const returns = 3;
const span = 10_000;

const colours = 'color-scheme:light dark;';
const fixed = `all:initial;position:fixed;right:0;z-index:2147483647;contain:strict;${colours}`;
const open = 'top:64px;bottom:16px;width:min(400px,100vw);';
const folded = 'top:30vh;height:112px;width:44px;';
const line = 'top:64px;height:40px;width:300px;font:14px/40px system-ui;background:Canvas;';

/** The panel's frame beside the posting. It knows nothing of postings. */
export interface Frame {
  readonly mounted: boolean;
  readonly shown: boolean;
  readonly collapsed: boolean;
  /** Creates the frame, hidden until `show`. */
  mount(collapsed: boolean): void;
  /** The panel inside said hello. */
  greeted(): void;
  show(): void;
  collapse(collapsed: boolean): void;
  remove(): void;
  /** The extension is gone from under us: one line instead of the panel, where it was showing. */
  orphan(): void;
}

/** In Firefox a page's `<img name="createElement">` stands before the document's own. */
function create(tag: string): HTMLElement {
  return real(document, 'createElement').call(document, tag);
}

/** `refused`: called when the page does not let the frame live; it is gone then. */
export function makeFrame(refused: () => void): Frame {
  const root = real(document, 'documentElement');
  let host: HTMLElement | null = null;
  let shown = false;
  let collapsed = false;
  let returned: number[] = [];
  let timer = 0;

  const removals = new MutationObserver(() => {
    if (!host || host.parentNode === root) return;
    const now = performance.now();
    returned = returned.filter((at) => now - at < span);
    if (returned.push(now) > returns) giveUp();
    else enter(host);
  });

  function giveUp(): void {
    remove();
    refused();
  }

  function enter(element: HTMLElement): void {
    root.append(element);
    removals.observe(root, { childList: true });
    clearTimeout(timer);
    timer = window.setTimeout(giveUp, patience);
  }

  /** Important, or the page's own rules for a div at the root could hide or move it. */
  function dress(element = host, style = collapsed ? folded : open): void {
    if (!element) return;
    const css = `${fixed}${style}visibility:${shown ? 'visible' : 'hidden'};`;
    element.style.cssText = css.replaceAll(';', '!important;');
  }

  /** Closed: the page can neither see what is in there nor style it. */
  function make(content: Node): HTMLElement {
    const element = create('div');
    element.attachShadow({ mode: 'closed' }).append(content);
    return element;
  }

  function remove(): void {
    clearTimeout(timer);
    removals.disconnect();
    host?.remove();
    host = null;
    shown = false;
  }

  return {
    get mounted() {
      return !!host;
    },
    get shown() {
      return shown;
    },
    get collapsed() {
      return collapsed;
    },
    mount(fold) {
      const frame = create('iframe');
      frame.setAttribute('src', browser.runtime.getURL('/sidepanel.html'));
      frame.title = 'Rolescope';
      frame.style.cssText = `border:0;width:100%;height:100%;${colours}`;
      collapsed = fold;
      host = make(frame);
      dress();
      enter(host);
    },
    greeted: () => clearTimeout(timer),
    show() {
      shown = true;
      dress();
    },
    collapse(fold) {
      collapsed = fold;
      dress();
    },
    remove,
    orphan() {
      if (shown) {
        const note = make(new Text('Rolescope was updated: reload this page.'));
        note.onclick = () => note.remove();
        dress(note, line);
        root.append(note);
      }
      remove();
    },
  };
}

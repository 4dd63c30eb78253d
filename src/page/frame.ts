import { browser } from 'wxt/browser';
import { real } from '../boards/page-dom';
import type { PageToPanel, Stance } from '../messages';

/**
 * How long (ms) the panel may take to say hello before the page counts as refusing frames. A busy
 * machine needs more than two seconds for the first one; until then nothing is to be seen.
 */
const patience = 10_000;
/** A page that removes our host more often than this within `span` ms is left alone. */
const returns = 3;
const span = 10_000;

const colours = 'color-scheme:light dark;';
const fixed = `all:initial;position:fixed;z-index:2147483647;contain:strict;${colours}`;
const line = 'right:0;top:64px;height:40px;width:300px;font:14px/40px system-ui;background:Canvas;';

/** The panel's frame beside the posting. It knows nothing of postings. */
export interface Frame {
  readonly mounted: boolean;
  readonly shown: boolean;
  /** How it stands, for the panel inside. */
  stance(): PageToPanel;
  /** Creates the frame, hidden until `show`. */
  mount(stance: Stance): void;
  /** The panel inside said hello. */
  greeted(): void;
  show(): void;
  stand(stance: Stance): void;
  /** Takes the keyboard's focus away from the panel. */
  blur(): void;
  remove(): void;
  /** The extension is gone from under us: one line instead of the panel, where it was showing. */
  orphan(): void;
}

/** In Firefox a page's `<img name="createElement">` stands before the document's own. */
function create(tag: string): HTMLElement {
  return real(document, 'createElement').call(document, tag);
}

/**
 * `refused`: called when the page does not let the frame live; it is gone then.
 * `turned`: called when the window has come to be narrow or wide.
 */
export function makeFrame(refused: () => void, turned: () => void): Frame {
  const root = real(document, 'documentElement');
  let host: HTMLElement | null = null;
  let shown = false;
  let stance: Stance;
  let updated = '';
  // Beside a panel no posting could be read there: it is a sheet at the bottom.
  const narrow = matchMedia('(width<600px)');
  narrow.onchange = () => {
    dress();
    turned();
  };
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

  function place(): string {
    const { side, width, height, tab, collapsed } = stance;
    if (narrow.matches)
      return collapsed
        ? `${side}:0;bottom:0;height:44px;width:50vw;`
        : `left:0;right:0;bottom:0;height:clamp(200px,${height}vh,90vh);`;
    return (
      side +
      (collapsed
        ? `:0;top:min(${tab}px,100vh - 112px);height:112px;width:44px;`
        : `:0;top:64px;bottom:16px;width:clamp(320px,${width}px,min(640px,90vw));`)
    );
  }

  /** Important, or the page's own rules for a div at the root could hide or move it. */
  function dress(element = host, style = element && place()): void {
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
    stance: () => ({ type: 'stance', stance, narrow: narrow.matches }),
    mount(at) {
      const frame = create('iframe');
      frame.setAttribute('src', browser.runtime.getURL('/sidepanel.html'));
      frame.title = 'Rolescope';
      frame.style.cssText = `border:0;width:100%;height:100%;${colours}`;
      // Once the extension is gone, so are its words.
      updated = browser.i18n.getMessage('frame_updated' as '@@extension_id');
      stance = at;
      host = make(frame);
      dress();
      enter(host);
    },
    greeted: () => clearTimeout(timer),
    show() {
      shown = true;
      dress();
    },
    stand(at) {
      stance = at;
      dress();
    },
    blur: () => host?.blur(),
    remove,
    orphan() {
      if (shown) {
        const note = make(new Text(updated));
        note.onclick = () => note.remove();
        dress(note, line);
        root.append(note);
      }
      remove();
    },
  };
}

import { browser } from 'wxt/browser';
import { real } from '../boards/page-dom';
import { callFrame } from '../called-frame';
import type { PageToPanel, Stance, Standing } from '../messages';

/**
 * How long (ms) the panel may take to say hello before the page counts as refusing frames. A busy
 * machine needs more than two seconds for the first one; until then nothing is to be seen.
 */
const patience = 10_000;
/** A page that removes our host more often than this within `span` ms is left alone. */
const returns = 3;
const span = 10_000;

const hidden = ':host{visibility:hidden;}';

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
  /** In Firefox: has the panel say hello again, if it ever did. */
  call?(): void;
  /** What the panel wants of its place in the page. */
  stand(wish: Standing): void;
  /** Takes the keyboard's focus away from the panel. */
  blur(): void;
  remove(): void;
  /** The extension is gone from under us: one line instead of the panel, where it was showing. */
  orphan(): void;
}

const address = () => browser.runtime.getURL('/sidepanel.html');

/** In Firefox a page's `<img name="createElement">` stands before the document's own. */
function create(tag: string): HTMLElement {
  return real(document, 'createElement').call(document, tag);
}

/** `refused`: called when the page does not let the frame live; it is gone then. */
export function makeFrame(refused: () => void): Frame {
  const root = real(document, 'documentElement');
  let host: HTMLElement | null = null;
  let shown = false;
  const sheet = create('style');
  let stance: Stance;
  let style = '';
  let note: Standing['note'] | undefined;
  let frame: HTMLIFrameElement;
  let greeted = false;
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
  function dress(css = style + (shown ? '' : hidden)): void {
    sheet.textContent = css.replaceAll(';', '!important;');
  }

  /** Closed: the page can neither see what is in there nor style it. */
  function make(content: Node): HTMLElement {
    const element = create('div');
    element.attachShadow({ mode: 'closed' }).append(sheet, content);
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
    // As wide as in the panel's rules.
    stance: () => ({ type: 'stance', stance, narrow: matchMedia('(width<600px)').matches }),
    mount(at) {
      frame = create('iframe') as HTMLIFrameElement;
      greeted = false;
      frame.setAttribute('src', address());
      frame.title = 'Rolescope';
      frame.style.cssText = 'border:0;width:100%;height:100%;color-scheme:light dark';
      stance = at;
      // As wide as it will be, so that the panel is laid out once.
      style = `:host{position:fixed;width:${at.width}px;}`;
      host = make(frame);
      dress();
      enter(host);
    },
    greeted() {
      clearTimeout(timer);
      greeted = true;
    },
    show() {
      shown = true;
      dress();
    },
    stand(wish) {
      ({ stance, css: style, note } = wish);
      dress();
    },
    ...(import.meta.env.FIREFOX && {
      call() {
        if (greeted) callFrame(frame, address());
      },
    }),
    blur: () => host?.blur(),
    remove,
    orphan() {
      const last = shown && note;
      remove();
      if (!last) return;
      const element = make(new Text(last.words));
      element.onclick = () => element.remove();
      dress(last.css);
      root.append(element);
    },
  };
}

/** A document somewhere in the browser: the job page, the panel's frame, the popup. */
export interface Surface {
  /** Runs a function there. It is sent as text: it sees its arguments and nothing else of the test. */
  evaluate<T, A extends unknown[]>(run: (...given: A) => T | Promise<T>, ...given: A): Promise<T>;
}

/** A place in the window, from its left and top. */
export interface Spot {
  x: number;
  y: number;
}

/** A real browser with the built extension and a web of our own. The same for both browsers. */
export interface Stage {
  /** Serves `html` at exactly this address from now on. */
  serve(address: string, html: string): Promise<void>;
  /** Opens the address in the one tab for job pages. */
  open(address: string): Promise<void>;
  page: Surface;
  /** The first frame in the job page. */
  frame: Surface;
  /** The panel's frame in the job page; null: there is none. */
  panel(): Promise<Surface | null>;
  /**
   * A real pointer in the job page, in its CSS pixels: pressed at the first place, led through the
   * others, let go at the last. With one place it is a click.
   */
  drag(way: readonly Spot[]): Promise<void>;
  /** Whether a drag goes on outside the frame it began in, as it does for a person. */
  readonly dragsOut: boolean;
  /** A real key, wherever the keyboard is: "F6", "Tab", "ArrowLeft". */
  press(key: string): Promise<void>;
  /** The key that opens and folds the panel, from the browser on. */
  toggle(): Promise<void>;
  /** Makes the window's inside this large, in CSS pixels. */
  resize(width: number, height: number): Promise<void>;
  /** One of the extension's own pages in a tab of its own. */
  openExtensionPage(name: string): Promise<Surface>;
  /** What the browser asked the network for that was not served from here. */
  strangeRequests(): Promise<string[]>;
  close(): Promise<void>;
}

/** Looks until `look` gives something other than null, undefined, false or ''. */
export async function until<T>(
  what: string,
  look: () => Promise<T | null | undefined | false | ''>,
  patience = 20_000,
): Promise<T> {
  const end = Date.now() + patience;
  let problem = '';
  for (;;) {
    try {
      const found = await look();
      if (found) return found;
    } catch (error) {
      // A frame can go away while it is asked.
      problem = `; last problem: ${error}`;
    }
    if (Date.now() > end) throw new Error(`Waited ${patience} ms in vain for ${what}${problem}`);
    await new Promise((resolve) => setTimeout(resolve, 40));
  }
}

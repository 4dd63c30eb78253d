/** Where the panel's frame stands in a page, and how large. */
export interface Place {
  /** The window's edge. */
  side: 'left' | 'right';
  /** CSS pixels. */
  width: number;
  /** Of the sheet in a narrow window, in per cent of the window's height. */
  height: number;
  /** Of the folded tab, in CSS pixels from the window's top. */
  tab: number;
}

/** What a place can be, least and most; the page keeps it within its window besides. */
export const placeLimits = {
  width: [320, 640],
  height: [30, 90],
  tab: [0, 4_000],
} as const satisfies Partial<Record<keyof Place, readonly [number, number]>>;

/** How the panel shows itself and where it reads; nothing private, the same for every tab. */
export interface Settings {
  /** page: a frame beside the posting; side-panel: nothing is inserted into the page. */
  home: 'page' | 'side-panel';
  /** The frame is folded to a small tab at the window's edge. */
  collapsed: boolean;
  place: Place;
  /** Postings that are looked at are noted in short, so that a repost and its changes are noticed. */
  notesSeen: boolean;
  /** Names of the boards that are switched off: nothing is read there. */
  boardsOff: string[];
  /** Names of the boards in whose result lists the titles are marked. */
  listMarks: string[];
}

export const defaultSettings: Settings = {
  home: 'page',
  collapsed: false,
  place: { side: 'right', width: 400, height: 55, tab: 240 },
  notesSeen: true,
  boardsOff: [],
  listMarks: [],
};

/** The settings in `stored`, whatever an older or newer version left there. */
export function readSettings(stored: unknown): Settings {
  const { home, collapsed, place, notesSeen, boardsOff, listMarks } = (stored ?? {}) as Partial<
    Record<keyof Settings, unknown>
  >;
  return {
    home: home === 'side-panel' ? home : defaultSettings.home,
    collapsed: typeof collapsed === 'boolean' ? collapsed : defaultSettings.collapsed,
    place: readPlace(place),
    notesSeen: typeof notesSeen === 'boolean' ? notesSeen : defaultSettings.notesSeen,
    boardsOff: namesIn(boardsOff),
    listMarks: namesIn(listMarks),
  };
}

function readPlace(stored: unknown): Place {
  const { side, ...sizes } = (stored ?? {}) as Partial<Record<keyof Place, unknown>>;
  const size = (name: keyof typeof placeLimits) => {
    const size = sizes[name];
    return typeof size === 'number' && !Number.isNaN(size)
      ? withinLimits(name, size)
      : defaultSettings.place[name];
  };
  return {
    side: side === 'left' ? side : defaultSettings.place.side,
    width: size('width'),
    height: size('height'),
    tab: size('tab'),
  };
}

/** A size as a whole number within its limits. */
export function withinLimits(name: keyof typeof placeLimits, size: number): number {
  const [least, most] = placeLimits[name];
  return Math.min(most, Math.max(least, Math.round(size)));
}

/** The names in a stored list, each once. */
function namesIn(stored: unknown): string[] {
  return Array.isArray(stored)
    ? [...new Set(stored.filter((name) => typeof name === 'string'))]
    : [];
}

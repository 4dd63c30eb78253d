/** How the panel shows itself and where it reads; nothing private, the same for every tab. */
export interface Settings {
  /** page: a frame beside the posting; side-panel: nothing is inserted into the page. */
  home: 'page' | 'side-panel';
  /** The frame is folded to a small tab at the window's edge. */
  collapsed: boolean;
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
  notesSeen: true,
  boardsOff: [],
  listMarks: [],
};

/** The settings in `stored`, whatever an older or newer version left there. */
export function readSettings(stored: unknown): Settings {
  const { home, collapsed, notesSeen, boardsOff, listMarks } = (stored ?? {}) as Partial<
    Record<keyof Settings, unknown>
  >;
  return {
    home: home === 'side-panel' ? home : defaultSettings.home,
    collapsed: typeof collapsed === 'boolean' ? collapsed : defaultSettings.collapsed,
    notesSeen: typeof notesSeen === 'boolean' ? notesSeen : defaultSettings.notesSeen,
    boardsOff: namesIn(boardsOff),
    listMarks: namesIn(listMarks),
  };
}

/** The names in a stored list, each once. */
function namesIn(stored: unknown): string[] {
  return Array.isArray(stored)
    ? [...new Set(stored.filter((name) => typeof name === 'string'))]
    : [];
}

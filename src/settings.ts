/** How the panel shows itself and where it reads; nothing private, the same for every tab. */
export interface Settings {
  /** page: a frame beside the posting; side-panel: nothing is inserted into the page. */
  home: 'page' | 'side-panel';
  /** The frame is folded to a small tab at the window's edge. */
  collapsed: boolean;
  /** Names of the boards that are switched off: nothing is read there. */
  boardsOff: string[];
}

export const defaultSettings: Settings = { home: 'page', collapsed: false, boardsOff: [] };

/** The settings in `stored`, whatever an older or newer version left there. */
export function readSettings(stored: unknown): Settings {
  const { home, collapsed, boardsOff } = (stored ?? {}) as Partial<Record<keyof Settings, unknown>>;
  return {
    home: home === 'side-panel' ? home : defaultSettings.home,
    collapsed: typeof collapsed === 'boolean' ? collapsed : defaultSettings.collapsed,
    boardsOff: Array.isArray(boardsOff)
      ? [...new Set(boardsOff.filter((name) => typeof name === 'string'))]
      : defaultSettings.boardsOff,
  };
}

/** The panel's frame in a job page: where it stands, how large, and the keyboard's way in and out. */
export const frame = {
  /** Takes the panel's place when the extension went from under it. */
  updated: 'Rolescope was updated: reload this page.',
  moveLeft: 'Move to the left edge',
  moveRight: 'Move to the right edge',
  /** The panel's inner edge, which can be dragged. */
  width: 'Width of the panel',
  height: 'Height of the panel',
  pixels: { one: '{count} pixel', other: '{count} pixels' },
  /** Of the window's height. */
  percent: '{share} of the window',
  dragHint: 'Drag, or use the arrow keys. A double click brings the usual size back.',
  tabHint: 'Unfold Rolescope. Drag it where it is not in the way, or use the arrow keys.',
  backToPage: 'Back to the page',
  notKept: 'The panel’s place could not be kept. {problem}',
} as const;

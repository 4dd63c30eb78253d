/**
 * How a page calls the panel in its frame when no line stands between them: it changes the last part
 * of the frame's address, which loads nothing anew. Only Firefox needs it: there both speak through
 * the background, and their line ends whenever that goes to sleep (seen in ESR 153, 2026-11-21).
 */
export function callFrame(frame: HTMLIFrameElement, address: string): void {
  // Replaced, or each call would be a step of the person's way back.
  frame.contentWindow?.location.replace(`${address}#${Math.random()}`);
}

/** Calls `hear` whenever the page calls. */
export function onCall(hear: () => void): void {
  addEventListener('hashchange', hear);
}

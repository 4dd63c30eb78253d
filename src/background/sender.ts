/** Who sends a message: one of our own pages, our script in a job page, or anybody else. */
export type SenderClass = 'extension-page' | 'content-script' | 'other';

/** What the browser says of a sender; `origin` is the browser's own word and cannot be forged. */
export interface Sender {
  id?: string | undefined;
  origin?: string | undefined;
  url?: string | undefined;
  tab?: unknown;
}

/** The one place where a sender is judged. `ourUrl`: any address of our own pages. */
export function classifySender(sender: Sender, id: string, ourUrl: string): SenderClass {
  if (sender.id !== id) return 'other';
  const ours = originOf(ourUrl);
  const theirs = sender.origin ?? originOf(sender.url);
  // A content script's origin is the job page's, whatever address it may claim.
  if (theirs !== null && theirs === ours) return 'extension-page';
  return sender.tab ? 'content-script' : 'other';
}

// Not URL.origin: it is "null" for an extension's scheme in some browsers.
function originOf(url: string | undefined): string | null {
  return url?.match(/^[a-z-]+:\/\/[^/?#]+/i)?.[0] ?? null;
}

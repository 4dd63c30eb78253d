import type { PayVerdict } from '../pay-insight';

/** What is said on the page about a card that reads like ML leadership. */
export interface ListMark {
  id: string;
  /** Where the pay on the card stands against what such roles pay; null: not comparable, mostly not stated. */
  position: PayVerdict['position'] | null;
  /** The whole of it, for a person. */
  words: string;
}

import { type FromTab, linkToTab, type TabLink } from './tab-link';

/** A surface's line to its tab, opened before there is anything to show: what is said meanwhile is kept. */
export interface TabLine {
  /** null: the line does not stand yet. */
  readonly link: TabLink | null;
  readonly whenLinked: Promise<TabLink>;
  /** Hears what was said so far, and from then on all that is said. */
  listen(hear: (message: FromTab) => void): void;
}

export function openTabLine(): TabLine {
  let link: TabLink | null = null;
  let hear: ((message: FromTab) => void) | null = null;
  const kept: FromTab[] = [];
  const whenLinked = linkToTab((message) => {
    if (hear) hear(message);
    else kept.push(message);
  });
  whenLinked.then((stands) => {
    link = stands;
  });
  return {
    get link() {
      return link;
    },
    whenLinked,
    listen(listener) {
      hear = listener;
      for (const message of kept.splice(0)) listener(message);
    },
  };
}

import { useState } from 'react';
import { browser } from 'wxt/browser';

const place = 'open-sections';

/** The sections the reader left open, by name. */
const open = new Set<string>();

// Read once a page. Should it come late, sections start closed: nothing may open by itself under
// somebody's eyes.
browser.storage?.local.get(place).then(
  ({ [place]: stored }) => {
    for (const name of Array.isArray(stored) ? stored : []) open.add(String(name));
  },
  () => undefined,
);

/**
 * Whether a section starts open, and how to tell that it was opened or closed. Remembered over postings
 * and pages where it has a name.
 */
export function useOpenSection(name?: string): [boolean, (now: boolean) => void] {
  const [isOpen, setIsOpen] = useState(() => name !== undefined && open.has(name));
  const tell = (now: boolean) => {
    setIsOpen(now);
    if (name === undefined || now === open.has(name)) return;
    if (now) open.add(name);
    else open.delete(name);
    // Without a store it is remembered until the page closes.
    browser.storage?.local.set({ [place]: [...open].sort() }).catch(() => undefined);
  };
  return [isOpen, tell];
}

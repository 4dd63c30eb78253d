import type { ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { say } from '../words/own-say';

/**
 * Puts a surface into its page, which from then on is in the language of our words. `title`: the
 * page's, where the person sees it.
 */
export function mount(surface: ReactNode, title?: string): void {
  const root = document.documentElement;
  root.lang = say.locale;
  // Each of our languages runs from left to right, whatever the browser's own does.
  root.dir = 'ltr';
  if (title) document.title = title;
  const place = document.getElementById('root');
  if (place) createRoot(place).render(surface);
}

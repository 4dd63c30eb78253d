import type { ReactNode } from 'react';
import { createRoot } from 'react-dom/client';

/** Puts a surface into its page. */
export function mount(surface: ReactNode): void {
  const place = document.getElementById('root');
  if (place) createRoot(place).render(surface);
}

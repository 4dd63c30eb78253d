import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** Axe on the page as it stands. It tells the violations whole; of what is right, that it is. */
export const axeIn = (page: Page): AxeBuilder =>
  new AxeBuilder({ page })
    .options({ resultTypes: ['violations'] })
    // Its newer way opens another tab, and the panel would follow there.
    .setLegacyMode();

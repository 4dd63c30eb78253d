import type { Plugin } from 'vite';

const asked = '@wxt-dev/browser';
const known = '\0one-namespace';

/**
 * Each build is for one browser, which has its own name for what an extension may call. WXT asks
 * `browser.runtime.id` first, wherever the script runs; in Chromium that alone makes the browser build
 * what a page where no posting can be never needs.
 */
export function oneNamespace(): Plugin {
  return {
    name: 'one-namespace',
    apply: 'build',
    enforce: 'pre',
    resolveId: (id) => (id === asked ? known : null),
    load: (id) =>
      id === known
        ? 'export const browser = import.meta.env.FIREFOX ? globalThis.browser : globalThis.chrome;'
        : null,
  };
}

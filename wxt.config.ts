import { fileURLToPath } from 'node:url';
import { defineConfig } from 'wxt';
import { leanBuild } from './scripts/lean-build';
import { boardMatches } from './src/boards/registry';

/** A web-accessible file is granted to origins: a pattern with a path would be refused. */
const boardOrigins = [
  ...new Set(boardMatches.map((match) => match.replace(/^([^:]+:\/\/[^/]+)\/.*$/, '$1/*'))),
];

/** The extension's manifest: only the boards' addresses, no network, nothing clever. */
export default defineConfig({
  imports: false,
  manifestVersion: 3,
  publicDir: 'assets/public',
  modules: ['@wxt-dev/module-react'],
  vite: () => ({
    // The knowledge as text to parse: smaller, and faster to start, than code.
    json: { stringify: true },
    plugins: [leanBuild()],
    resolve: {
      // WXT's context tells the page our id and lets the page end us: see src/page/page.ts for ours.
      alias: {
        'wxt/utils/content-script-context': fileURLToPath(
          new URL('src/page/no-context.ts', import.meta.url),
        ),
      },
    },
  }),
  manifest: ({ browser }) => ({
    name: 'Rolescope',
    description:
      'Expected pay, your skill gap and red flags for ML leadership postings, with sources, on your device.',
    permissions: browser === 'chrome' ? ['storage', 'sidePanel'] : ['storage'],
    action: { default_title: 'Rolescope' },
    commands: {
      'toggle-panel': {
        suggested_key: { default: 'Alt+Shift+R' },
        description: 'Open or fold the panel beside the posting',
      },
    },
    web_accessible_resources: [
      browser === 'chrome'
        ? { resources: ['sidepanel.html'], matches: boardOrigins, use_dynamic_url: true }
        : { resources: ['sidepanel.html'], matches: boardOrigins },
    ],
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'none'; form-action 'none'; base-uri 'none'; object-src 'none'",
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'rolescope@rolescope.dev',
              strict_min_version: '149.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '116' }),
  }),
});

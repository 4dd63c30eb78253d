import { defineConfig } from 'wxt';
import { boardMatches } from './src/boards/registry';

/** The extension's manifest: only the boards' addresses, no network, nothing clever. */
export default defineConfig({
  imports: false,
  manifestVersion: 3,
  publicDir: 'assets/public',
  modules: ['@wxt-dev/module-react'],
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
        ? { resources: ['sidepanel.html'], matches: boardMatches, use_dynamic_url: true }
        : { resources: ['sidepanel.html'], matches: boardMatches },
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

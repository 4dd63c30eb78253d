import { defineConfig } from 'wxt';
import { bareContentScript } from './scripts/build/bare-content-script';
import { leanBuild } from './scripts/build/lean-build';
import { leanLaws } from './scripts/build/lean-laws';
import { localeFiles } from './scripts/build/locales';
import { oneNamespace } from './scripts/build/one-namespace';
import { preloadPanel } from './scripts/build/preload-panel';
import { thirdPartyNotices } from './scripts/build/third-party-notices';
import { boardMatches, boards } from './src/boards/registry';
import { listHooks } from './src/lists/list-hooks';

/** Whole origins: a web-accessible file and a host permission know no path. */
const originsOf = (matches: readonly string[]) => [
  ...new Set(matches.map((match) => match.replace(/^([^:]+:\/\/[^/]+)\/.*$/, '$1/*'))),
];
const boardOrigins = originsOf(boardMatches);
/** Boards whose result lists are read when the person asks. Their pages are read anyway: nothing more is asked for. */
const listOrigins = originsOf(
  boards
    .filter(({ name }) => listHooks.some((list) => list.name === name))
    .flatMap(({ matches }) => matches),
);

const notices = thirdPartyNotices();

/** Nothing is loaded from elsewhere, nothing is sent anywhere. */
const strict =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'none'; form-action 'none'; base-uri 'none'; object-src 'none'";
/** The development server sends code and styles as they are saved. It never ships. */
const whileDeveloping =
  "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src http://localhost:* ws://localhost:*";

/** The extension's manifest: only the boards' addresses, no network, nothing clever. */
export default defineConfig({
  imports: false,
  manifestVersion: 3,
  publicDir: 'assets/public',
  modules: ['@wxt-dev/module-react'],
  vite: () => ({
    // The knowledge as text to parse: smaller, and faster to start, than code.
    json: { stringify: true },
    plugins: [
      oneNamespace(),
      leanBuild(),
      leanLaws(),
      bareContentScript(),
      preloadPanel(),
      notices.plugin,
    ],
  }),
  hooks: {
    // The page of all parts is for us: while developing, and in the build for pictures.
    'entrypoints:found': (wxt, found) => {
      if (['development', 'pictures'].includes(wxt.config.mode)) return;
      const at = found.findIndex(({ name }) => name === 'parts');
      if (at >= 0) found.splice(at, 1);
    },
    'build:publicAssets': (_, files) => {
      files.push(...localeFiles());
    },
    'build:done': ({ config }) => notices.write(config.outDir),
  },
  // `npm run dev` finds the browser, as `npm start` does.
  webExt: {
    disabled: process.env.CHROMIUM === '',
    ...(process.env.CHROMIUM && { binaries: { chrome: process.env.CHROMIUM } }),
    ...(process.getuid?.() === 0 && { chromiumArgs: ['--no-sandbox'] }),
    startUrls: ['https://www.linkedin.com/jobs/'],
  },
  manifest: ({ browser, mode }) => ({
    name: 'Rolescope',
    default_locale: 'en',
    description: '__MSG_extension_description__',
    // Each is justified in PRIVACY.md.
    permissions: [
      'storage',
      'activeTab',
      'scripting',
      'contextMenus',
      ...(browser === 'chrome' ? ['sidePanel'] : []),
    ],
    host_permissions: listOrigins,
    // Only what "Always on this site" asks for, one site at a time.
    optional_host_permissions: ['https://*/*'],
    action: { default_title: '__MSG_extension_button__' },
    // Keys that Chrome gives away: it keeps A, N, P and R, among others, to itself (seen in 156).
    commands: {
      'toggle-panel': {
        suggested_key: { default: 'Alt+Shift+O' },
        description: '__MSG_extension_keyTogglePanel__',
      },
      'save-posting': {
        suggested_key: { default: 'Alt+Shift+S' },
        description: '__MSG_extension_keySavePosting__',
      },
      'next-flag': {
        suggested_key: { default: 'Alt+Shift+F' },
        description: '__MSG_extension_keyNextFlag__',
      },
      'analyse-page': {
        suggested_key: { default: 'Alt+Shift+Y' },
        description: '__MSG_extension_keyAnalysePage__',
      },
      // Chrome takes no more than four suggestions.
      'open-dashboard': { description: '__MSG_extension_keyOpenDashboard__' },
    },
    web_accessible_resources: [
      browser === 'chrome'
        ? { resources: ['sidepanel.html'], matches: boardOrigins, use_dynamic_url: true }
        : { resources: ['sidepanel.html'], matches: boardOrigins },
    ],
    content_security_policy: {
      extension_pages: mode === 'development' ? whileDeveloping : strict,
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
      : // The first with light-dark(), by which our pages find their colours.
        { minimum_chrome_version: '123' }),
  }),
});

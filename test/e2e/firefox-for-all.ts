import { join } from 'node:path';
import { root } from '../../scripts/setup.mjs';
import { Marionette } from './marionette';
import { OneForAll } from './one-for-all';

const id = 'rolescope@rolescope.dev';

const preferences = {
  'remote.prefs.recommended': true,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'services.settings.server': 'data:,',
  'browser.safebrowsing.downloads.remote.enabled': false,
  // It is installed for one run only: what it keeps must outlast that as if it were not.
  'extensions.webextensions.keepStorageOnUninstall': true,
  'extensions.webextensions.keepUuidOnUninstall': true,
  // Our side panel is a tab here, mostly behind another: there it is as quick as it is in its place.
  'dom.min_background_timeout_value': 4,
  'dom.min_background_timeout_value_without_budget_throttling': 4,
  'layout.throttled_frame_rate': 60,
};

/** Runs in Firefox's own context: answers the addresses we serve, and refuses and notes the others. */
const ourWeb = `
  const web = (globalThis.ourWeb = { served: {}, strange: [], size: [outerWidth, outerHeight] });
  web.observer = {
    observe(subject) {
      const channel = subject.QueryInterface(Ci.nsIHttpChannel);
      const body = web.served[channel.URI.spec];
      if (body === undefined) {
        const who = channel.loadInfo?.triggeringPrincipal;
        const ours = who && !who.isSystemPrincipal;
        if (ours && !channel.URI.filePath.endsWith('/favicon.ico')) web.strange.push(channel.URI.spec);
        channel.cancel(Cr.NS_BINDING_ABORTED);
        return;
      }
      const response = Cc['@mozilla.org/network/replaced-http-response;1'].createInstance(
        Ci.nsIReplacedHttpResponse,
      );
      response.responseStatus = 200;
      response.responseStatusText = 'OK';
      response.setResponseHeader('content-type', 'text/html; charset=utf-8', false);
      response.responseBody = body;
      channel.QueryInterface(Ci.nsIHttpChannelInternal).setResponseOverride(response);
    },
  };
  Services.obs.addObserver(web.observer, 'http-on-before-connect');`;

/** Starts a Firefox that reaches no one. `more`: settings of about:config. */
export async function startFirefox(
  executablePath: string,
  more: Record<string, string | number | boolean> = {},
  profile?: string,
): Promise<Marionette> {
  const firefox = await Marionette.start(executablePath, { ...preferences, ...more }, profile);
  await firefox.command('WebDriver:NewSession', {});
  await inFirefox(firefox, ourWeb);
  return firefox;
}

/** The Firefox of all tests that need neither a profile nor settings of their own. */
export const firefoxForAll = new OneForAll<Marionette>(
  (executablePath) => startFirefox(executablePath),
  (firefox) => firefox.stop(),
);

/** Runs `script` where Firefox's own code runs. */
export async function inFirefox(
  firefox: Marionette,
  script: string,
  ...args: unknown[]
): Promise<unknown> {
  await firefox.command('Marionette:SetContext', { value: 'chrome' });
  const given = { script, args, sandbox: 'system' };
  const value = answered(await firefox.command('WebDriver:ExecuteScript', given));
  await firefox.command('Marionette:SetContext', { value: 'content' });
  return value;
}

/**
 * Installs the extension; its pages are at `moz-extension://uuid/`, which Firefox else draws itself.
 * `inPrivate`: allowed in private windows too, as a person does in the browser's settings.
 */
export async function install(
  firefox: Marionette,
  uuid: string,
  inPrivate: boolean,
): Promise<void> {
  await inFirefox(
    firefox,
    `Services.prefs.setStringPref('extensions.webextensions.uuids', arguments[0])`,
    JSON.stringify({ [id]: uuid }),
  );
  const path = join(root, '.output', 'firefox-mv3');
  await firefox.command('Addon:Install', {
    path,
    temporary: true,
    allowPrivateBrowsing: inPrivate,
  });
}

/** Takes the extension out again, closes every page, and forgets what was served and asked. */
export async function clear(firefox: Marionette): Promise<void> {
  const former = (await firefox.command('WebDriver:GetWindowHandles')) as string[];
  const enter = (handle: string | undefined, focus: boolean) =>
    firefox.command('WebDriver:SwitchToWindow', { handle, focus });
  // Firefox closes the extension's pages with it, and cannot be asked anything in a page that is gone.
  await enter(former[0], false);
  const opened = await firefox.command('WebDriver:NewWindow', { type: 'tab', focus: true });
  const { handle } = opened as { handle: string };
  await enter(handle, true);
  await firefox.command('Addon:Uninstall', { id });
  for (const tab of (await firefox.command('WebDriver:GetWindowHandles')) as string[]) {
    if (tab === handle) continue;
    await enter(tab, false);
    await firefox.command('WebDriver:CloseWindow');
  }
  await enter(handle, true);
  await inFirefox(
    firefox,
    'ourWeb.served = {}; ourWeb.strange = []; window.resizeTo(...ourWeb.size);',
  );
}

/** What Firefox answers most commands with. */
export function answered(answer: unknown): unknown {
  return (answer as { value: unknown }).value;
}

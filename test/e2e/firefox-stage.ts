import { randomUUID } from 'node:crypto';
import {
  answered,
  clear,
  firefoxForAll,
  inFirefox as inBrowserOf,
  install,
  startFirefox,
} from './firefox-for-all';
import { expectSilence } from './network-sink';
import type { Stage, Surface } from './stage';

/** WebDriver's names of the keys that write nothing. */
const keys: Partial<Record<string, string>> = {
  Tab: '\ue004',
  Enter: '\ue007',
  Escape: '\ue00c',
  End: '\ue010',
  Home: '\ue011',
  ArrowLeft: '\ue012',
  ArrowUp: '\ue013',
  ArrowRight: '\ue014',
  ArrowDown: '\ue015',
  F6: '\ue036',
};

/** Firefox, and the way into its own windows: its menus, keys and permissions. */
export interface FirefoxStage extends Stage {
  /** Runs `script` where Firefox's own code runs, before the tab of the job pages. */
  inBrowser(script: string, ...args: unknown[]): Promise<unknown>;
}

/** Firefox through Marionette. `profile`: its folder, where it must outlast the stage; `more`: settings of about:config; `inPrivate`: whether the extension may run in private windows. Its `close` rejects where anything but Firefox asked the network. */
export async function firefoxStage(
  executablePath: string,
  {
    profile,
    more = {},
    inPrivate = false,
  }: {
    profile?: string;
    more?: Record<string, string | number | boolean>;
    inPrivate?: boolean;
  } = {},
): Promise<FirefoxStage> {
  const isOwn = profile !== undefined || Object.keys(more).length > 0;
  const firefox = isOwn
    ? await startFirefox(executablePath, more, profile)
    : await firefoxForAll.get(executablePath);
  // What is kept is kept under this address: only in a profile that outlasts the stage it stays the same.
  const uuid = profile === undefined ? randomUUID() : '8d6f4c1e-2b7a-4c39-9e55-70a1b2c3d4e5';
  await install(firefox, uuid, inPrivate);
  const inFirefox = (script: string, ...args: unknown[]) => inBrowserOf(firefox, script, ...args);
  const jobs = answered(await firefox.command('WebDriver:GetWindowHandle')) as string;
  let queue: Promise<unknown> = Promise.resolve();

  /** Marionette has one place at a time: whatever goes somewhere first waits for its turn. */
  function inTurn<T>(act: () => Promise<T>): Promise<T> {
    const turn = queue.then(act);
    queue = turn.catch(() => {});
    return turn;
  }

  function surface(tab: string, frame: number | null): Surface {
    return {
      evaluate: <T, A extends unknown[]>(run: (...given: A) => T | Promise<T>, ...args: A) =>
        inTurn(async () => {
          await enter(tab, frame);
          const script = `return (${run})(...arguments)`;
          return answered(await firefox.command('WebDriver:ExecuteScript', { script, args })) as T;
        }),
    };
  }

  async function enter(tab: string, frame: number | null): Promise<void> {
    await firefox.command('WebDriver:SwitchToWindow', { handle: tab, focus: false });
    await firefox.command('WebDriver:SwitchToFrame', { id: null });
    if (frame !== null) await firefox.command('WebDriver:SwitchToFrame', { id: frame });
  }

  function act(type: 'pointer' | 'key', actions: object[]): Promise<void> {
    return inTurn(async () => {
      await enter(jobs, null);
      await firefox.command('WebDriver:PerformActions', { actions: [{ type, id: type, actions }] });
    });
  }

  return {
    async serve(address, html) {
      // The response's body is bytes, one a character.
      const bytes = Buffer.from(html).toString('latin1');
      await inTurn(() => inFirefox('ourWeb.served[arguments[0]] = arguments[1]', address, bytes));
    },
    open: (address) =>
      inTurn(async () => {
        await enter(jobs, null);
        // Who opens a page looks at it; of a hidden tab nothing is read.
        await firefox.command('WebDriver:SwitchToWindow', { handle: jobs, focus: true });
        await firefox.command('WebDriver:Navigate', { url: address });
      }),
    page: surface(jobs, null),
    frame: surface(jobs, 0),
    async panel() {
      const panel = surface(jobs, 0);
      const address = await panel.evaluate(() => location.href).catch(() => '');
      return address.startsWith('moz-extension:') ? panel : null;
    },
    dragsOut: true,
    drag: ([first, ...others]) =>
      act('pointer', [
        { type: 'pointerMove', ...first, duration: 0 },
        { type: 'pointerDown', button: 0 },
        ...others.map((spot) => ({ type: 'pointerMove', ...spot, duration: 150 })),
        { type: 'pointerUp', button: 0 },
      ]),
    press: (key) =>
      act('key', [
        { type: 'keyDown', value: keys[key] ?? key },
        { type: 'keyUp', value: keys[key] ?? key },
      ]),
    toggle: () =>
      inTurn(async () => {
        await inFirefox(
          `document.querySelector('keyset[id^="ext-keyset-id-rolescope"] key[key="O"]').doCommand()`,
        );
      }),
    resize: (width, height) =>
      inTurn(async () => {
        await enter(jobs, null);
        const script = 'return [outerWidth - innerWidth, outerHeight - innerHeight]';
        const frame = answered(
          await firefox.command('WebDriver:ExecuteScript', { script, args: [] }),
        ) as [number, number];
        await firefox.command('WebDriver:SetWindowRect', {
          width: width + frame[0],
          height: height + frame[1],
        });
      }),
    openExtensionPage: (name) =>
      inTurn(async () => {
        const opened = await firefox.command('WebDriver:NewWindow', { type: 'tab' });
        const tab = (opened as { handle: string }).handle;
        await enter(tab, null);
        await firefox.command('WebDriver:Navigate', { url: `moz-extension://${uuid}/${name}` });
        return surface(tab, null);
      }),
    async strangeRequests() {
      return (await inTurn(() => inFirefox('return ourWeb.strange'))) as string[];
    },
    inBrowser: (script, ...args) =>
      inTurn(async () => {
        await firefox.command('WebDriver:SwitchToWindow', { handle: jobs, focus: true });
        return inFirefox(script, ...args);
      }),
    async close() {
      const asked = (await inTurn(() => inFirefox('return ourWeb.strange'))) as string[];
      await (isOwn ? firefox.stop() : clear(firefox));
      expectSilence(asked);
    },
  };
}

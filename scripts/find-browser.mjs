import { execFileSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { Problem, run } from './setup.mjs';

// Branded Chrome no longer loads an unpacked extension from the command line: only Chromium does.
const chromium = {
  variable: 'CHROMIUM',
  names: ['chromium', 'chromium-browser'],
  places: ['/Applications/Chromium.app/Contents/MacOS/Chromium', '/snap/bin/chromium'],
  debian: 'chromium',
  advice:
    'No Chromium was found, and none could be installed. Install Chromium, or set CHROMIUM to the path of one, and run the command again.',
};
const firefox = {
  variable: 'FIREFOX',
  names: ['firefox', 'firefox-esr'],
  places: [
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
  ],
  debian: 'firefox-esr',
  advice:
    'No Firefox was found, and none could be installed. Install Firefox 149 or newer, or set FIREFOX to the path of one, and run the command again.',
};

/** The path of a Chromium, installed now if there is none. */
export async function findChromium() {
  return (
    onThisMachine(chromium) ??
    (await downloaded()) ??
    (await fromDebian(chromium)) ??
    giveUp(chromium)
  );
}

/** The path of a Firefox that can load this extension, installed now if there is none. */
export async function findFirefox() {
  return onThisMachine(firefox) ?? (await fromDebian(firefox)) ?? giveUp(firefox);
}

function onThisMachine({ variable, names, places }) {
  const wanted = process.env[variable];
  if (wanted) {
    if (runs(wanted)) return wanted;
    throw new Problem(`${variable} is set to ${wanted}, which is no program. Correct or unset it.`);
  }
  const folders = (process.env.PATH ?? '').split(delimiter);
  const candidates = [...names.flatMap((name) => folders.map((f) => join(f, name))), ...places];
  return candidates.find(runs) ?? null;
}

function runs(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Playwright's own Chromium: there already, or downloaded where its server answers. */
async function downloaded() {
  const { chromium: playwright } = await import('@playwright/test');
  const path = playwright.executablePath();
  if (!existsSync(path)) {
    console.log('Downloading a Chromium …');
    const env = { PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '15000' };
    await run('playwright', ['install', 'chromium', '--no-shell'], { quiet: true, env });
  }
  return existsSync(path) ? path : null;
}

async function fromDebian(wanted) {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return null;
  console.log(`Installing Debian's ${wanted.debian} …`);
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  const install = ['install', '-y', '--no-install-recommends', wanted.debian];
  if ((await run('apt-get', install, { quiet: true, env })).code !== 0) {
    await run('apt-get', ['update'], { quiet: true, env });
    await run('apt-get', install, { quiet: true, env });
  }
  return onThisMachine(wanted);
}

function giveUp({ advice }) {
  throw new Problem(advice);
}

/** The major version a browser says it has. */
export function majorVersion(path) {
  return Number(execFileSync(path, ['--version'], { encoding: 'utf8' }).match(/(\d+)\./)?.[1]);
}

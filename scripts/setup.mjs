// Plain JavaScript without packages: this runs before anything is installed.
import { spawn } from 'node:child_process';
import { existsSync, lstatSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));
const bin = join(root, 'node_modules', '.bin');
const noNetwork = /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ETIMEDOUT|ENETUNREACH|ERR_SOCKET_TIMEOUT/;

/** Something the person has to do; the message says what. */
export class Problem extends Error {}

/** Runs `main`; a Problem becomes one sentence on stderr and exit code 1. */
export async function tellProblems(main) {
  try {
    await main();
  } catch (problem) {
    if (!(problem instanceof Problem)) throw problem;
    console.error(`\n${problem.message}`);
    process.exitCode = 1;
  }
}

/**
 * Runs a command of this project or of the system, in the project's folder.
 * Resolves to its exit code and to its output (also shown as it comes, unless `quiet`).
 */
export function run(command, parameters, { quiet = false, env = {}, cwd = root } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, parameters, {
      cwd,
      shell: process.platform === 'win32',
      env: { ...process.env, ...env, PATH: bin + delimiter + process.env.PATH },
    });
    let output = '';
    for (const [stream, target] of [
      [child.stdout, process.stdout],
      [child.stderr, process.stderr],
    ]) {
      stream.on('data', (data) => {
        output += data;
        if (!quiet) target.write(data);
      });
    }
    child.on('error', (error) => resolve({ code: 127, output: `${output}${error.message}\n` }));
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

/** Node new enough for npm scripts, and the packages exactly as the lock file has them. */
export async function setUp() {
  if (Number(process.versions.node.split('.')[0]) < 20) {
    throw new Problem(
      `Rolescope needs Node 20 or newer; this is ${process.version}. Get one from https://nodejs.org and run the command again.`,
    );
  }
  if (lockedPackagesAreThere()) return;
  if (lstatSync(join(root, 'node_modules'), { throwIfNoEntry: false })?.isSymbolicLink()) {
    throw new Problem(
      'node_modules is a link to packages of another folder, and they are not those of this lock file. Install them there, or remove the link and run the command again.',
    );
  }
  console.log('Installing the locked packages …');
  // Without a registry npm would retry each package for minutes: what it has kept is enough or not.
  const online = await registryAnswers();
  const install = ['ci', '--no-audit', '--no-fund', online ? '--prefer-offline' : '--offline'];
  const { code, output } = await run('npm', install, { quiet: true });
  if (code === 0) return;
  if (!online || noNetwork.test(output)) {
    throw new Problem(
      'The packages could not be downloaded: the npm registry does not answer. Connect to the network and run the command again.',
    );
  }
  const errors = output.split('\n').filter((line) => line.startsWith('npm error'));
  throw new Problem(
    `npm could not install the packages. It says:\n${errors.slice(0, 15).join('\n')}`,
  );
}

/** One question to the registry, by npm itself, which knows about proxies and mirrors. */
async function registryAnswers() {
  const question = ['view', 'node', 'version', '--fetch-retries=0', '--fetch-timeout=10000'];
  const { code } = await run('npm', [...question, '--prefer-online'], { quiet: true });
  return code === 0;
}

/** npm notes what it installed; optional packages of other platforms are rightly missing. */
function lockedPackagesAreThere() {
  const installed = packagesOf(join(root, 'node_modules', '.package-lock.json'));
  const locked = packagesOf(join(root, 'package-lock.json'));
  return Object.entries(locked).every(
    ([path, { version, optional }]) =>
      path === '' || (installed[path] ? installed[path].version === version : optional === true),
  );
}

function packagesOf(lock) {
  return existsSync(lock) ? JSON.parse(readFileSync(lock, 'utf8')).packages : {};
}

// Some registries lack the packages built for other platforms; npm then leaves them out of the
// lock file, and `npm ci` refuses that file everywhere. This writes the missing entries: name and
// version stand in the parent's optionalDependencies, platform and processor in the name.
// Run after every change to the dependencies: node scripts/lock-platforms.mjs
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const systems = /\b(android|darwin|freebsd|linux|openbsd|netbsd|openharmony|sunos|aix|win32)\b/;
const processors = /\b(arm64|arm|x64|ia32|ppc64|riscv64|s390x|loong64|mips64el|wasm32)(?=-|$)/;
const exactVersion = /^\d+\.\d+\.\d+(?:-[\w.]+)?$/;

/** The optional platform packages that `lock` names in a parent but has no entry for. */
export function missingPlatforms(lock) {
  const missing = {};
  for (const parent of Object.values(lock.packages)) {
    for (const [name, version] of Object.entries(parent.optionalDependencies ?? {})) {
      const path = `node_modules/${name}`;
      const has = Object.keys(lock.packages).some((known) => known.endsWith(path));
      if (has || !exactVersion.test(version)) continue;
      const dev = parent.dev && { dev: true };
      missing[path] = { version, ...platformOf(name), ...dev, optional: true };
    }
  }
  return missing;
}

function platformOf(name) {
  const os = systems.exec(name)?.[1];
  const cpu = processors.exec(name)?.[1];
  const libc = name.includes('musl') ? ['musl'] : undefined;
  return { ...(os && { os: [os] }), ...(cpu && { cpu: [cpu] }), ...(libc && { libc }) };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const file = new URL('../package-lock.json', import.meta.url);
  const lock = JSON.parse(readFileSync(file, 'utf8'));
  const missing = missingPlatforms(lock);
  const [project, ...others] = Object.entries({ ...lock.packages, ...missing });
  const sorted = others.sort(([one], [other]) => (one < other ? -1 : 1));
  lock.packages = Object.fromEntries([project, ...sorted]);
  writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
  console.log(`${Object.keys(missing).length} platform packages added to package-lock.json.`);
}

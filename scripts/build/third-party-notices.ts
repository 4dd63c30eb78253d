import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { type Bundled, isPermissive, noticesOf, packageOf } from './third-party';

/** Writes THIRD-PARTY.txt beside what ships, and fails the build over a licence that does not let us. */
export function thirdPartyNotices(): { plugin: Plugin; write(folder: string): void } {
  const bundled = new Map<string, Bundled>();
  return {
    plugin: {
      name: 'third-party-notices',
      apply: 'build',
      // Each script is bundled by itself: all of them count together.
      generateBundle() {
        for (const id of this.getModuleIds()) {
          const found = packageOf(id);
          if (found) bundled.set(`${found.name} ${found.version}`, found);
        }
      },
    },
    write(folder) {
      const refused = [...bundled.values()].filter(({ licence }) => !isPermissive(licence));
      if (refused.length > 0) {
        const those = refused.map(({ name, licence }) => `${name} (${licence || 'none stated'})`);
        throw new Error(`Their licences do not let us ship them: ${those.join(', ')}`);
      }
      writeFileSync(join(folder, 'THIRD-PARTY.txt'), noticesOf([...bundled.values()]));
    },
  };
}

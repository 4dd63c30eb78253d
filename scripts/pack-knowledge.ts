import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import { packSkills } from '../src/knowledge/packed-skills';

/** Ships the files of skills packed: less to download, less to parse before the first posting. */
export function packKnowledge(): Plugin {
  return {
    name: 'pack-knowledge',
    apply: 'build',
    enforce: 'pre',
    load(id) {
      if (!/\/assets\/knowledge\/skills\/[a-z-]+\.json$/.test(id)) return null;
      return JSON.stringify(packSkills(JSON.parse(readFileSync(id, 'utf8'))));
    },
  };
}

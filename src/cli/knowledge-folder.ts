import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { KnowledgeFile } from '../knowledge/knowledge-files';

/** Every file of assets/knowledge, in order of its path. */
export function knowledgeFolder(root: string): KnowledgeFile[] {
  const folder = join(root, 'assets/knowledge');
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.json'))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({
      path: relative(folder, path).split(sep).join('/'),
      data: JSON.parse(readFileSync(path, 'utf8')),
    }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

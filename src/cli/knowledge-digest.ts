import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { KnowledgeFile } from '../knowledge/knowledge-files';

/** A short name for what the engine works with: other data, other name; layout and stories change nothing. */
export function knowledgeDigest(files: readonly KnowledgeFile[]): string {
  const hash = createHash('sha256');
  for (const { path, data } of files) {
    if (!path.startsWith('stories/')) hash.update(`${path}\n${JSON.stringify(data)}\n`);
  }
  return hash.digest('hex').slice(0, 12);
}

/** Writes the digest where the loader reads it. */
export function writeDigest(root: string, digest: string): void {
  writeFileSync(join(root, 'src/knowledge/version.json'), `{ "digest": "${digest}" }\n`);
}

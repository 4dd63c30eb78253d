import type { Say } from '../words/say';

/** What unfolds to more than this (bytes) is no document but a trap. */
const most = 30_000_000;

/**
 * Whether a zip archive can be given to a reader that unfolds all it is asked for: whole, not
 * encrypted, and no bomb. Gives the paths of its files; throws in words. What an archive says of its
 * own sizes can be a lie, so its text parts are unfolded here once and counted.
 */
export async function checkArchive(bytes: Uint8Array, say: Say): Promise<string[]> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const paths: string[] = [];
  let room = most;
  try {
    const end = endOfDirectory(view);
    let at = view.getUint32(end + 16, true);
    for (let left = view.getUint16(end + 10, true); left > 0; left--) {
      if (view.getUint32(at, true) !== 0x02014b50) throw new RangeError();
      const nameLength = view.getUint16(at + 28, true);
      const path = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
      if (view.getUint16(at + 8, true) & 1) throw new Error(say('files.locked'));
      if (/\.(?:xml|rels)$/i.test(path)) room -= await sizeOf(bytes, view, at, room, say);
      paths.push(path);
      at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    }
  } catch (problem) {
    // Reading beyond the end, and words that do not unfold.
    if (problem instanceof RangeError || problem instanceof TypeError) {
      throw new Error(say('files.brokenWord'));
    }
    throw problem;
  }
  return paths;
}

function endOfDirectory(view: DataView): number {
  const earliest = Math.max(0, view.byteLength - 65_557);
  for (let at = view.byteLength - 22; at >= earliest; at--) {
    if (view.getUint32(at, true) === 0x06054b50) return at;
  }
  throw new RangeError();
}

/** How many bytes the file at this entry unfolds to; throws beyond `room`. */
async function sizeOf(
  bytes: Uint8Array,
  view: DataView,
  entry: number,
  room: number,
  say: Say,
): Promise<number> {
  const packedSize = view.getUint32(entry + 20, true);
  const header = view.getUint32(entry + 42, true);
  const start = header + 30 + view.getUint16(header + 26, true) + view.getUint16(header + 28, true);
  if (view.getUint16(entry + 10, true) !== 8) return packedSize;
  const stream = new Blob([bytes.slice(start, start + packedSize)]).stream();
  const reader = stream.pipeThrough(new DecompressionStream('deflate-raw')).getReader();
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return size;
    size += value.length;
    if (size > room) {
      await reader.cancel();
      throw new Error(say('files.bomb', { most: most / 1e6 }));
    }
  }
}

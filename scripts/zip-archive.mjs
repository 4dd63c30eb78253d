// The same files give the same bytes, on any machine and on any day: names in order, one fixed time,
// modes as given. What WXT's own archiver writes carries the time of the build.
import { crc32, deflateRawSync } from 'node:zlib';

/** 1980-01-01 00:00, the first day a ZIP archive knows. */
const day = 0x21;
/** Version 2.0: folders and deflate. Made on Unix, so that modes count. */
const needed = 20;
const madeBy = (3 << 8) | needed;
/** Names are UTF-8. */
const flags = 0x0800;
const deflated = 8;
const regularFile = 0o100000;

/**
 * A ZIP archive as bytes.
 * @param {{ name: string, content: Uint8Array, mode?: number }[]} files names with slashes
 */
export function zipArchive(files) {
  const inOrder = [...files].sort((a, b) => (a.name < b.name ? -1 : 1));
  const bodies = [];
  const directory = [];
  let offset = 0;
  for (const { name, content, mode = 0o644 } of inOrder) {
    const packed = deflateRawSync(content, { level: 9 });
    const path = Buffer.from(name);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(needed, 0);
    common.writeUInt16LE(flags, 2);
    common.writeUInt16LE(deflated, 4);
    common.writeUInt16LE(0, 6);
    common.writeUInt16LE(day, 8);
    common.writeUInt32LE(crc32(content), 10);
    common.writeUInt32LE(packed.length, 14);
    common.writeUInt32LE(content.length, 18);
    common.writeUInt16LE(path.length, 22);
    bodies.push(signed(0x04034b50, common), path, packed);

    const made = Buffer.alloc(2);
    made.writeUInt16LE(madeBy);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(((regularFile | mode) << 16) >>> 0, 6);
    rest.writeUInt32LE(offset, 10);
    directory.push(signed(0x02014b50, made), common, rest, path);
    offset += 4 + common.length + path.length + packed.length;
  }
  const listing = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(inOrder.length, 4);
  end.writeUInt16LE(inOrder.length, 6);
  end.writeUInt32LE(listing.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...bodies, listing, signed(0x06054b50, end)]);
}

function signed(signature, rest) {
  const start = Buffer.alloc(4);
  start.writeUInt32LE(signature);
  return Buffer.concat([start, rest]);
}

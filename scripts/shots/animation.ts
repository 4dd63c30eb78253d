import { crc32 } from 'node:zlib';

/** A part of a PNG: its name and what is in it. */
interface Chunk {
  name: string;
  data: Buffer;
}

const signature = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1');

/**
 * Pictures of one size, one after the other for ever, as an animated PNG; a viewer that knows no
 * animation shows the first. `pause`: how long each stands (milliseconds). Format: PNG, third
 * edition (W3C 2025), acTL, fcTL and fdAT.
 */
export function animation(pictures: readonly Buffer[], pause: number): Buffer {
  const [first] = pictures;
  if (!first) throw new Error('An animation needs a picture.');
  const header = chunksOf(first).find(({ name }) => name === 'IHDR');
  if (!header) throw new Error('This is no PNG.');
  let sequence = 0;
  const frames = pictures.flatMap((picture, at) => {
    const own = chunksOf(picture);
    if (!own.some(({ name, data }) => name === 'IHDR' && data.equals(header.data))) {
      throw new Error('The pictures of an animation have one size and one kind of colour.');
    }
    const control = { name: 'fcTL', data: frameControl(sequence++, header.data, pause) };
    const content = own
      .filter(({ name }) => name === 'IDAT')
      .map((chunk) =>
        at === 0 ? chunk : { name: 'fdAT', data: Buffer.concat([number(sequence++), chunk.data]) },
      );
    return [control, ...content];
  });
  const all = [
    header,
    { name: 'acTL', data: Buffer.concat([number(pictures.length), number(0)]) },
    ...frames,
    { name: 'IEND', data: Buffer.alloc(0) },
  ];
  return Buffer.concat([signature, ...all.map(written)]);
}

function chunksOf(png: Buffer): Chunk[] {
  const chunks: Chunk[] = [];
  for (let at = signature.length; at < png.length; ) {
    const length = png.readUInt32BE(at);
    const name = png.toString('latin1', at + 4, at + 8);
    chunks.push({ name, data: png.subarray(at + 8, at + 8 + length) });
    at += length + 12;
  }
  return chunks;
}

/** The whole picture, drawn over the one before. */
function frameControl(sequence: number, header: Buffer, pause: number): Buffer {
  const delay = Buffer.alloc(6);
  delay.writeUInt16BE(pause, 0);
  delay.writeUInt16BE(1000, 2);
  return Buffer.concat([number(sequence), header.subarray(0, 8), number(0), number(0), delay]);
}

function written({ name, data }: Chunk): Buffer {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  return Buffer.concat([number(data.length), named, number(crc32(named))]);
}

function number(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
}

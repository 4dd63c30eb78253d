/** As much of a file as is needed here. */
export interface TextFile {
  name: string;
  size: number;
  stream(): ReadableStream<Uint8Array<ArrayBuffer>>;
}

/** What is told while a file is read. */
export interface Reading {
  /** Bytes whose text was asked for so far. */
  heard?: (bytes: number) => void;
  /** Said once, where the letters are no UTF-8: the name of what they were taken for. */
  encoded?: (encoding: string) => void;
}

/** Characters that are given at once. */
const slice = 16_384;

/**
 * The text of a file as it comes, without its byte order mark. Old spreadsheets write UTF-16 or the
 * letters of Windows: both are told by the bytes, for nothing else says it.
 */
export async function* textOf(
  file: TextFile,
  { heard, encoded }: Reading = {},
): AsyncGenerator<string> {
  const reader = file.stream().getReader();
  let decode: ((bytes: Uint8Array, last: boolean) => string) | null = null;
  let bytes = 0;
  try {
    for (;;) {
      const { done, value = new Uint8Array() } = await reader.read();
      decode ??= decoderFor(value, encoded);
      const text = decode(value, done);
      // In slices: a browser reads megabytes at once, and judging them takes long.
      for (let at = 0; at < text.length; at += slice) {
        heard?.(Math.round(bytes + (value.length * at) / text.length));
        yield text.slice(at, at + slice);
      }
      bytes += value.length;
      heard?.(bytes);
      if (done) return;
    }
  } finally {
    // Also when nobody wants the rest.
    await reader.cancel().catch(() => undefined);
  }
}

function decoderFor(
  start: Uint8Array,
  encoded: Reading['encoded'],
): (bytes: Uint8Array, last: boolean) => string {
  const wide = wideEncoding(start);
  if (wide === null) return narrowDecoder(encoded);
  encoded?.('UTF-16');
  const decoder = new TextDecoder(wide);
  return (bytes, last) => decoder.decode(bytes, { stream: !last });
}

/** UTF-16 by its mark, or by the zero that is half of every plain letter. */
function wideEncoding(start: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const [first, second] = start;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  const sample = start.subarray(0, 200);
  const zeros = [0, 0];
  for (const [at, byte] of sample.entries()) {
    if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  }
  const [even = 0, odd = 0] = zeros;
  const many = sample.length * 0.3;
  if (odd > many && even === 0) return 'utf-16le';
  return even > many && odd === 0 ? 'utf-16be' : null;
}

/** UTF-8; Windows letters from the first byte on that UTF-8 has not, where only plain ones came before. */
function narrowDecoder(encoded: Reading['encoded']): (bytes: Uint8Array, last: boolean) => string {
  const strict = new TextDecoder('utf-8', { fatal: true });
  let decoder: TextDecoder | null = null;
  let isPlain = true;
  let held = new Uint8Array();
  return (bytes, last) => {
    const all = held.length === 0 ? bytes : joined(held, bytes);
    const until = last ? all.length : wholeUntil(all);
    held = all.slice(until);
    const whole = all.subarray(0, until);
    if (decoder) return decoder.decode(whole);
    try {
      const text = strict.decode(whole);
      isPlain &&= text.length === whole.length;
      return text;
    } catch {
      const isWindows = isPlain && !isMostlyUnicode(whole);
      if (isWindows) encoded?.('Windows-1252');
      decoder = new TextDecoder(isWindows ? 'windows-1252' : 'utf-8');
      return decoder.decode(whole);
    }
  };
}

/** Whether more letters are UTF-8 than are not: a stray byte spoils no file. */
function isMostlyUnicode(bytes: Uint8Array): boolean {
  const text = new TextDecoder('utf-8').decode(bytes);
  const strange = text.match(/\ufffd/g)?.length ?? 0;
  const foreign = text.match(/[^\p{ASCII}\ufffd]/gu)?.length ?? 0;
  return foreign >= strange;
}

function joined(one: Uint8Array, other: Uint8Array): Uint8Array {
  const all = new Uint8Array(one.length + other.length);
  all.set(one);
  all.set(other, one.length);
  return all;
}

/** Up to where the bytes end with a whole letter of UTF-8. */
function wholeUntil(bytes: Uint8Array): number {
  for (let back = 1; back <= Math.min(4, bytes.length); back++) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte < 0x80) return bytes.length;
    // The first byte of a letter says how long it is.
    if (byte >= 0xc0) {
      const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
      return back >= length ? bytes.length : bytes.length - back;
    }
  }
  return bytes.length;
}

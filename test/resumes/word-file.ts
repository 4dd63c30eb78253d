import { crc32, deflateRawSync } from 'node:zlib';

const namespaces = [
  'w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  'mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'v="urn:schemas-microsoft-com:vml"',
].map((one) => `xmlns:${one}`);

const types = `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`;
const relations = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`;

/** The smallest Word file with this body, in WordprocessingML. `path`: where its text stands instead. */
export function wordFile(body: string, path = 'word/document.xml'): Uint8Array {
  const document = `<?xml version="1.0" encoding="UTF-8"?><w:document ${namespaces.join(' ')}><w:body>${body}</w:body></w:document>`;
  return zipped({ '[Content_Types].xml': types, '_rels/.rels': relations, [path]: document });
}

function zipped(files: Record<string, string>): Uint8Array {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const [path, text] of Object.entries(files)) {
    const name = Buffer.from(path);
    const packed = deflateRawSync(text);
    const facts = Buffer.alloc(26);
    facts.writeUInt16LE(20, 0);
    facts.writeUInt16LE(8, 4);
    facts.writeUInt32LE(crc32(text), 10);
    facts.writeUInt32LE(packed.length, 14);
    facts.writeUInt32LE(Buffer.byteLength(text), 18);
    facts.writeUInt16LE(name.length, 22);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(at, 10);
    const local = Buffer.concat([signed(0x04034b50), facts, name, packed]);
    directory.push(signed(0x02014b50), Buffer.from([20, 0]), facts, place, name);
    parts.push(local);
    at += local.length;
  }
  const end = Buffer.alloc(18);
  const count = Object.keys(files).length;
  end.writeUInt16LE(count, 4);
  end.writeUInt16LE(count, 6);
  end.writeUInt32LE(Buffer.concat(directory).length, 8);
  end.writeUInt32LE(at, 12);
  return new Uint8Array(Buffer.concat([...parts, ...directory, signed(0x06054b50), end]));
}

function signed(signature: number): Buffer {
  const sign = Buffer.alloc(4);
  sign.writeUInt32LE(signature);
  return sign;
}

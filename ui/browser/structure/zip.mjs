// Files that are zip archives, such as workbooks: one of their parts is rewritten as another program would.
import { crc32, inflateRawSync } from "node:zlib";

const END = 0x06054b50;
const PART = 0x02014b50;
const HEAD = 0x04034b50;

/** The archive with one of its parts rewritten; parts are kept unpacked. */
export function rewritten(archive, name, rewrite) {
  const parts = partsOf(archive).map((it) => (it.name === name ? { name, text: Buffer.from(rewrite(it.text.toString("utf8"))) } : it));
  const bodies = [];
  const list = [];
  let at = 0;
  for (const part of parts) {
    const file = Buffer.from(part.name);
    const fields = Buffer.alloc(26);
    fields.writeUInt16LE(20, 0);
    fields.writeUInt32LE(crc32(part.text), 10);
    fields.writeUInt32LE(part.text.length, 14);
    fields.writeUInt32LE(part.text.length, 18);
    fields.writeUInt16LE(file.length, 22);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(at, 10);
    const body = Buffer.concat([mark(HEAD), fields, file, part.text]);
    list.push(Buffer.concat([mark(PART), Buffer.from([20, 0]), fields, place, file]));
    bodies.push(body);
    at += body.length;
  }
  const end = Buffer.alloc(18);
  end.writeUInt16LE(parts.length, 4);
  end.writeUInt16LE(parts.length, 6);
  end.writeUInt32LE(Buffer.concat(list).length, 8);
  end.writeUInt32LE(at, 12);
  return Buffer.concat([...bodies, ...list, mark(END), end]);
}

function mark(number) {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(number);
  return bytes;
}

function partsOf(archive) {
  const end = archive.lastIndexOf(mark(END));
  let at = archive.readUInt32LE(end + 16);
  const parts = [];
  for (let n = archive.readUInt16LE(end + 10); n > 0; n -= 1) {
    const isPacked = archive.readUInt16LE(at + 10) !== 0;
    const [length, nName, nExtra, nComment, body] = [archive.readUInt32LE(at + 20), archive.readUInt16LE(at + 28), archive.readUInt16LE(at + 30), archive.readUInt16LE(at + 32), archive.readUInt32LE(at + 42)];
    const name = archive.toString("utf8", at + 46, at + 46 + nName);
    const from = body + 30 + archive.readUInt16LE(body + 26) + archive.readUInt16LE(body + 28);
    const bytes = archive.subarray(from, from + length);
    parts.push({ name, text: isPacked ? inflateRawSync(bytes) : bytes });
    at += 46 + nName + nExtra + nComment;
  }
  return parts;
}

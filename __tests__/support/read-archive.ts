import { Readable } from 'node:stream';
import { inflateRawSync } from 'node:zlib';
import { extract } from 'tar-stream';

/** Content of the files in a zip, by name. */
export function readZip(zip: Buffer): ReadonlyMap<string, Buffer> {
  const files = new Map<string, Buffer>();
  // The directory at the end: sizes in front of the files are missing where the zip was streamed.
  let at = zip.readUInt32LE(zip.lastIndexOf(Buffer.from('PK\x05\x06')) + 16);
  while (zip.readUInt32LE(at) === 0x02014b50) {
    const [method, size, nameLength, extraLength, commentLength] = [10, 20, 28, 30, 32].map((offset) =>
      offset === 20 ? zip.readUInt32LE(at + offset) : zip.readUInt16LE(at + offset),
    ) as [number, number, number, number, number];
    const name = zip.toString('utf8', at + 46, at + 46 + nameLength);
    const local = zip.readUInt32LE(at + 42);
    const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
    const data = zip.subarray(start, start + size);
    files.set(name, method === 0 ? data : inflateRawSync(data));
    at += 46 + nameLength + extraLength + commentLength;
  }
  return files;
}

/** Modes of the files in a tar, by name. */
export async function readTarModes(tar: Buffer): Promise<ReadonlyMap<string, number>> {
  const modes = new Map<string, number>();
  const entries = Readable.from([tar]).pipe(extract());
  for await (const entry of entries) {
    modes.set(entry.header.name, entry.header.mode ?? 0);
    entry.resume();
  }
  return modes;
}

import type { FileStat } from '../host/readable-tree.ts';
import type { PythonTarget } from '../interpreter/python-target.ts';

/** The start of a `.pyc` that belongs to a source of this time and size. Source: importlib/_bootstrap_external.py. */
export function timestampHeader(target: PythonTarget, source: FileStat): Uint8Array {
  const [major, minor] = target.versionInfo;
  const words = [Math.floor(source.modified), source.size];
  if (major === 2 || (major === 3 && minor < 3)) words.pop();
  if (major === 3 && minor >= 7) words.unshift(0);
  const header = Buffer.alloc(4 + 4 * words.length);
  header.write(target.byteCodeMagic, 'hex');
  words.forEach((word, index) => header.writeUInt32LE(word % 2 ** 32 < 0 ? (word % 2 ** 32) + 2 ** 32 : word % 2 ** 32, 4 + 4 * index));
  return header;
}

/** Number of bytes before the marshalled code. */
export function headerLength(target: PythonTarget): number {
  const [major, minor] = target.versionInfo;
  if (major === 2) return 8;
  return minor >= 7 ? 16 : minor >= 3 ? 12 : 8;
}

/**
 * Whether byte code that nobody remembers making is what compiling the source would make: its header is the one that the
 * interpreter would accept, and the path that it records is in it. (Code compiled from other text of the same size, with
 * the same time, looks so too: the interpreter takes it as well.)
 */
export function looksCurrent(content: Uint8Array, target: PythonTarget, source: FileStat, recordedPath: Uint8Array): boolean {
  const bytes = Buffer.from(content.buffer, content.byteOffset, content.byteLength);
  const header = timestampHeader(target, source);
  return bytes.subarray(0, header.length).equals(header) && bytes.includes(Buffer.from(recordedPath));
}

import { describe, expect, test } from 'vitest';
import { MemoryDisk } from '../../src/host/memory-disk.ts';
import { replaceFile } from '../../src/host/replace-file.ts';
import { formatBlock, formatFile, loadRecords } from '../../src/state/record-file.ts';

const HEADER = 'pydistutils-test 1';
const WHOLE =
  formatFile(HEADER, [
    ['a', 1],
    ['b', 'x\udcff'],
  ]) + formatBlock([['c']]);

function load(text: string): ReturnType<typeof loadRecords> {
  return loadRecords(new MemoryDisk({ '/f': text }), '/f', HEADER);
}

describe('a record file', () => {
  test('gives back what was written, block after block', () => {
    expect(load(WHOLE)).toMatchObject({ records: [['a', 1], ['b', 'x\udcff'], ['c']], cut: false });
  });

  test('that is absent or of another version of ours is empty', () => {
    expect(loadRecords(new MemoryDisk(), '/f', HEADER)).toMatchObject({ records: [], cut: true });
    expect(load('pydistutils-test 2\n["x"]\n#1 0\n')).toEqual({ records: [], cut: true });
    expect(load('pydistutils-te')).toEqual({ records: [], cut: true });
  });

  test('cut off at any byte gives whole blocks only, and no damage', () => {
    for (let length = HEADER.length + 1; length < WHOLE.length; length += 1) {
      const { records, damage, cut } = load(WHOLE.slice(0, length));
      expect(damage).toBeUndefined();
      expect([0, 2]).toContain(records.length);
      expect(
        cut ||
          length ===
            formatFile(HEADER, [
              ['a', 1],
              ['b', 'x\udcff'],
            ]).length ||
          records.length === 0,
      ).toBe(true);
    }
  });

  test('with any changed byte in a block is damaged', () => {
    for (let at = HEADER.length + 1; at < WHOLE.length - 1; at += 1) {
      const text = `${WHOLE.slice(0, at)}${WHOLE[at] === '!' ? '?' : '!'}${WHOLE.slice(at + 1)}`;
      const { records, damage, cut } = load(text);
      // A changed end line is no end line any more: its block is taken for the tail of a killed run, or for no record.
      expect(damage !== undefined || cut || records.length < 3, `byte ${at}`).toBe(true);
      expect(records.length === 3).toBe(false);
    }
  });

  test('of somebody else is damage', () => {
    expect(load('hello\nworld\n').damage).toBe('its first line is not ours');
  });
});

test('a file is replaced whole, and a failure leaves the old one and no other', () => {
  const disk = new MemoryDisk({ '/d/f': 'old' });
  disk.refuse('/d/f', 'write');
  expect(() => replaceFile(disk, '/d/f', 'new', '1')).toThrow('EACCES');
  expect(disk.snapshot('/d')).toEqual({ '/d/f': 'old' });
  disk.permit();
  replaceFile(disk, '/d/f', 'new', '1');
  expect(disk.snapshot('/d')).toEqual({ '/d/f': 'new' });
});

import { describe, expect, test } from 'vitest';
import { MemoryDisk } from '../../src/host/memory-disk.ts';
import { forgetAllAhead, MadeAhead } from '../../src/state/made-ahead.ts';

describe('what was made of a file before it was asked for', () => {
  const make = (disk: MemoryDisk, ahead: MadeAhead<string>): void => ahead.make(disk, '/f', () => disk.readText('/f'));

  test('is taken once', () => {
    const ahead = new MadeAhead<string>();
    const disk = new MemoryDisk({ '/f': 'one' });
    make(disk, ahead);
    expect([ahead.peek('/f'), ahead.take(disk, '/f'), ahead.take(disk, '/f'), ahead.peek('/f')]).toEqual([
      'one',
      'one',
      undefined,
      undefined,
    ]);
  });

  test('is of no use when the file has changed since', () => {
    const ahead = new MadeAhead<string>();
    const disk = new MemoryDisk({ '/f': 'one' });
    make(disk, ahead);
    disk.append('/f', ' more');
    expect(ahead.take(disk, '/f')).toBeUndefined();
  });

  test('is gone when the run is over', () => {
    const ahead = new MadeAhead<string>();
    const disk = new MemoryDisk({ '/f': 'one' });
    make(disk, ahead);
    forgetAllAhead();
    expect([ahead.peek('/f'), ahead.take(disk, '/f')]).toEqual([undefined, undefined]);
  });

  test('is not there where it could not be made', () => {
    const ahead = new MadeAhead<string>();
    const disk = new MemoryDisk();
    make(disk, ahead);
    expect(ahead.take(disk, '/f')).toBeUndefined();
  });
});

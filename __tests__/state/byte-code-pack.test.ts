import { describe, expect, test } from 'vitest';
import { MemoryDisk } from '../../src/host/memory-disk.ts';
import { ByteCodePack, type CompiledModule } from '../../src/state/byte-code-pack.ts';

function world(): { disk: MemoryDisk; notices: string[]; open: (writable?: () => boolean) => ByteCodePack } {
  const disk = new MemoryDisk({ '/b/.pydistutils/': '' });
  const notices: string[] = [];
  const open = (writable = (): boolean => true): ByteCodePack =>
    new ByteCodePack({
      disk,
      file: (name) => `/b/.pydistutils/${name}`,
      writable,
      process: '1',
      onNotice: (text) => notices.push(text),
    });
  return { disk, notices, open };
}

function module(text: string, size = 0): CompiledModule {
  return { body: Buffer.from(text.padEnd(size, '.')), messages: '' };
}

function textOf(found: CompiledModule | undefined): string | undefined {
  return found?.body && Buffer.from(found.body).toString();
}

describe('byte code that is kept', () => {
  test('is found by the next run, and in this one', () => {
    const { open } = world();
    const one = open();
    expect(one.isEmpty).toBe(true);
    one.add('a', '/x.py', module('body of a'));
    one.add('b', '/x.py', { body: Buffer.from('body of b'), messages: 'a warning\n' });
    one.add('c', '/x.py', { body: undefined, messages: 'a mistake\n' });
    expect(textOf(one.find('a'))).toBe('body of a');
    one.close();
    const two = open();
    expect(two.isEmpty).toBe(false);
    expect(textOf(two.find('b'))).toBe('body of b');
    expect(two.find('b')?.messages).toBe('a warning\n');
    expect(two.find('c')).toEqual({ body: undefined, messages: 'a mistake\n' });
    expect(two.find('d')).toBeUndefined();
  });

  test('is added to what another run has kept since this one looked', () => {
    const { notices, open } = world();
    const one = open();
    expect(one.isEmpty).toBe(true);
    one.add('a', '/a.py', module('body of a'));
    one.add('c', '/c.py', { body: undefined, messages: 'a mistake\n' });
    one.add('d', '/d.py', module('body of d'));
    const other = open();
    other.add('a', '/a.py', module('body of a'));
    other.add('b', '/b.py', module('the longer body of b'));
    other.close();
    one.locked();
    expect(textOf(one.find('b'))).toBe('the longer body of b');
    one.close();
    const next = open();
    expect(['a', 'b', 'd'].map((key) => textOf(next.find(key)))).toEqual(['body of a', 'the longer body of b', 'body of d']);
    expect([next.find('c')?.messages, notices]).toEqual(['a mistake\n', []]);
  });

  test('is looked for where earlier runs left something, or this one has compiled as much', () => {
    const { open } = world();
    const one = open();
    expect(one.mayHave('/x.py')).toBe(false);
    one.add('a', '/x.py', module('body of a'));
    expect([one.mayHave('/x.py'), one.mayHave('/y.py')]).toEqual([true, false]);
    one.close();
    expect(open().mayHave('/y.py')).toBe(true);
  });

  test('is not used before it could be written', () => {
    const { disk, notices, open } = world();
    const state = { writable: true };
    const one = open(() => state.writable);
    one.add('a', '/x.py', module('body of a'));
    state.writable = false;
    expect(one.find('a')).toBeUndefined();
    one.add('b', '/y.py', module('b', 600_000));
    one.close();
    expect([notices, disk.list('/b/.pydistutils')]).toEqual([[], []]);
  });

  test('is written only where there is something new', () => {
    const { disk, open } = world();
    const one = open();
    one.add('a', '/x.py', module('a'));
    one.close();
    disk.writes.length = 0;
    const two = open();
    two.find('a');
    two.add('a', '/x.py', module('a'));
    two.close();
    expect(disk.writes).toEqual([]);
  });

  test('that is damaged is said once, and not used', () => {
    const { disk, notices, open } = world();
    const one = open();
    for (const key of ['a', 'b', 'c']) one.add(key, '/x.py', module(`body of ${key}`));
    one.close();
    disk.write('/b/.pydistutils/byte-code', disk.readText('/b/.pydistutils/byte-code').replace('of b', 'OF B').slice(0, -1));
    const two = open();
    expect(textOf(two.find('a'))).toBe('body of a');
    expect(two.find('b')).toBeUndefined();
    expect(two.find('c')).toBeUndefined();
    expect(notices).toEqual([
      'the byte code that is kept in /b/.pydistutils/byte-code is damaged: a part of it is not what was written; what is missing is compiled anew',
    ]);
    two.add('b', '/x.py', module('body of b'));
    two.close();
    expect(textOf(open().find('b'))).toBe('body of b');
  });

  test('whose index is damaged is begun anew', () => {
    const { disk, notices, open } = world();
    const one = open();
    one.add('a', '/x.py', module('body of a'));
    one.close();
    disk.write('/b/.pydistutils/byte-code-index', disk.readText('/b/.pydistutils/byte-code-index').replace('"b"', '"B"'));
    const two = open();
    expect(two.isEmpty).toBe(true);
    expect(notices).toEqual([expect.stringMatching(/is damaged: its block at character \d+ does not have the checksum/)]);
    two.add('b', '/x.py', module('body of b'));
    two.close();
    expect(textOf(open().find('b'))).toBe('body of b');
  });

  test('whose index is damaged is said to be once, though nothing is added', () => {
    const { disk, notices, open } = world();
    disk.write('/b/.pydistutils/byte-code-index', 'something else\n');
    for (let run = 0; run < 2; run += 1) {
      const pack = open();
      expect(pack.isEmpty).toBe(true);
      pack.close();
    }
    expect(notices).toEqual([expect.stringMatching(/is damaged: its first line is not ours/)]);
  });

  test('of a run that was killed costs nothing but its place', () => {
    const { disk, open } = world();
    const one = open();
    one.add('a', '/x.py', module('body of a'));
    one.close();
    disk.append('/b/.pydistutils/byte-code', 'of a run that was killed');
    disk.append('/b/.pydistutils/byte-code-index', '["b","half a li');
    const two = open();
    expect(textOf(two.find('a'))).toBe('body of a');
    two.add('b', '/x.py', module('body of b'));
    two.close();
    const three = open();
    expect([textOf(three.find('a')), textOf(three.find('b'))]).toEqual(['body of a', 'body of b']);
  });

  test('goes when many runs did not use it and it is the greater part; what they used stays', () => {
    const { disk, open } = world();
    const one = open();
    one.add('used', '/x.py', module('used'));
    one.add('large', '/x.py', module('large', 3_000_000));
    one.close();
    const sizes: number[] = [];
    for (let run = 0; run < 14; run += 1) {
      const next = open();
      expect(textOf(next.find('used'))).toBe('used');
      next.add(`new ${run}`, '/x.py', module(`${run}`));
      next.close();
      sizes.push(disk.stat('/b/.pydistutils/byte-code')?.size ?? 0);
    }
    expect(sizes[8]).toBeGreaterThan(3_000_000);
    expect(sizes.at(-1)).toBeLessThan(100);
    const last = open();
    expect(textOf(last.find('used'))).toBe('used');
    expect(textOf(last.find('new 13'))).toBe('13');
    expect(last.find('large')).toBeUndefined();
  });

  test('is never held whole', () => {
    const { disk, open } = world();
    const one = open();
    for (let at = 0; at < 40; at += 1) one.add(`m${at}`, '/x.py', module(`${at}`, 100_000));
    one.close();
    const parts: number[] = [];
    const part = disk.readPart.bind(disk);
    disk.readPart = (path, offset, length) => {
      parts.push(length);
      return part(path, offset, length);
    };
    const two = open();
    for (let at = 0; at < 40; at += 1) expect(textOf(two.find(`m${at}`))?.replace(/\.+$/, '')).toBe(`${at}`);
    expect(parts.length).toBeLessThan(6);
    expect(Math.max(...parts)).toBe(1024 * 1024);
  });

  test('is not kept where it cannot be written, with one notice', () => {
    const { disk, notices, open } = world();
    disk.refuse('/b/.pydistutils', 'write', 'EACCES');
    const one = open();
    one.add('a', '/x.py', module('a', 600_000));
    one.add('b', '/x.py', module('b', 600_000));
    one.close();
    expect(notices).toEqual([expect.stringMatching(/^byte code is not kept for later runs: /)]);
  });
});

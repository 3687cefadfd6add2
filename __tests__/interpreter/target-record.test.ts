import { describe, expect, test } from 'vitest';
import { MemoryDisk } from '../../src/host/memory-disk.ts';
import { loadTarget, parseTarget } from '../../src/interpreter/target-record.ts';
import { targetFixture } from '../support/target-fixture.ts';

const record = targetFixture('windows-2.7');

describe('a target record', () => {
  test('is read back as it was written, without what it does not know', () => {
    expect(parseTarget({ ...record, later: 1 }, 'x.json')).toEqual(record);
  });

  test('is refused with all that is wrong', () => {
    const wrong = {
      ...record,
      version: 'three',
      versionInfo: [3, 11],
      implementation: { name: '', cacheTag: 5 },
      build: { debug: 'no', freeThreaded: false, unicodeWidth: 3, pointerBits: 64 },
      byteCodeMagic: 'A70D',
      configVars: { CC: ['gcc'] },
      schemes: { nt: { purelib: null } },
      searchPath: ['a', 1],
      userSiteEnabled: 1,
      uname: undefined,
    };
    const { prefix: _, ...withoutPrefix } = wrong;
    expect(() => parseTarget(withoutPrefix, 'x.json')).toThrow(
      expect.objectContaining({
        code: 'bad-target-record',
        message: `x.json is no target record:
  version must be a version such as "3.11.7", not "three"
  versionInfo must be [major, minor, micro, level, serial], not [3,11]
  implementation.name is empty
  implementation.cacheTag must be a text, not 5
  build.debug must be true or false, not "no"
  build.unicodeWidth must be 2 or 4, not 3
  uname must be an object, not nothing
  prefix is missing
  byteCodeMagic must be eight hexadecimal digits, not "A70D"
  configVars.CC must be a text, a number or null, not ["gcc"]
  schemes.nt.purelib must be a text, not null
  userSiteEnabled must be true or false, not 1
  searchPath[1] must be a text, not 1`,
      }),
    );
  });

  test('of another format, or of none, is refused at once', () => {
    expect(() => parseTarget({ ...record, format: 2 }, 'x.json')).toThrow('x.json is no target record: format must be 1, not 2');
    expect(() => parseTarget({ name: 'demo' }, 'x.json')).toThrow('x.json is no target record: format is missing');
    expect(() => parseTarget(null, 'x.json')).toThrow('x.json is no target record: the record must be an object, not null');
  });
});

describe('a file with a target record', () => {
  test('is read', () => {
    const disk = new MemoryDisk({ '/t.json': `\ufeff${JSON.stringify(record)}` });
    expect(loadTarget('/t.json', disk)).toEqual(record);
  });

  test('that is none is refused', () => {
    const disk = new MemoryDisk({ '/folder/': '', '/t.json': '{"format": 1,' });
    expect(() => loadTarget('/none.json', disk)).toThrow("can't read the target record '/none.json': there is no such file");
    expect(() => loadTarget('/folder', disk)).toThrow("can't read the target record '/folder': it is a directory");
    expect(() => loadTarget('/t.json', disk)).toThrow(/^\/t\.json is no target record: it is no JSON \(/);
  });
});

import { describe, expect, test } from 'vitest';
import { ManifestFileList } from '../../src/commands/setuptools/manifest-file-list.ts';
import { fakeEngine, type FakeEngine } from '../support/fake-engine.ts';

const FILES = { 'pkg/b': '', 'pkg/a': '', 'pkg/sub/c': '', 'pkg/x.egg-info/PKG-INFO': '', top: '' };

async function listOf(engine: FakeEngine, ignoreEggInfo = false): Promise<ManifestFileList> {
  const list = engine.adopt(new ManifestFileList(engine));
  await list.__init__(null, null, ignoreEggInfo);
  return list;
}

describe('the list of files of an .egg-info', () => {
  test('takes of many files those that are there', async () => {
    const list = await listOf(fakeEngine({ files: FILES }), true);
    await list.appendAll(['top', 'pkg/a', 'pkg/none', 'none/a', 'pkg/sub', 'pkg/../top', 'pkg/sub/', 'pkg/x.egg-info/PKG-INFO', 'a\udcff']);
    expect(list.files).toEqual(['top', 'pkg/a', 'pkg/sub', 'pkg/../top', 'pkg/sub/']);
  });

  test('knows two stars only where the original looks through folders below', async () => {
    const list = await listOf(fakeEngine({ files: FILES }));
    expect([await list.include('**/c'), await list.graft('**/sub')]).toEqual([false, true]);
    expect(list.files).toEqual(['pkg/sub/c']);
    expect(await list.recursive_include('pkg', '**/c')).toBe(true);
    expect(await list.graft('**/none')).toBe(false);
  });

  test('takes more files of a folder than a call has arguments', async () => {
    const many = Object.fromEntries(Array.from({ length: 150_000 }, (_, number) => [`many/${number}`, '']));
    const list = await listOf(fakeEngine({ files: many }));
    expect([await list.graft('many'), list.files.length]).toEqual([true, 150_000]);
  });

  test('asks for each where the script says which are safe', async () => {
    const list = await listOf(fakeEngine({ files: FILES }));
    const asked: unknown[] = [];
    list['_safe_path'] = async (path: unknown) => asked.push(path) > 1;
    await list.appendAll(['top', 'none']);
    await list.graft('pkg/sub');
    expect([asked, list.files]).toEqual([
      ['top', 'none', 'pkg/sub/c'],
      ['none', 'pkg/sub/c'],
    ]);
  });

  test('is the same after sorting, however it was filled', async () => {
    const filled = await Promise.all(
      [false, true].map(async (sorted) => {
        const list = await listOf(fakeEngine({ files: FILES }));
        if (sorted) list.willBeSorted();
        await list.appendAll(['pkg/sub/c', 'pkg/a', 'top']);
        await list.graft('pkg');
        await list.graft('pkg/sub');
        const before = [...list.files];
        await list.sort();
        await list.remove_duplicates();
        return [before.length, list.files];
      }),
    );
    const files = ['top', 'pkg/a', 'pkg/b', 'pkg/sub/c', 'pkg/x.egg-info/PKG-INFO'];
    expect(filled).toEqual([
      [8, files],
      [5, files],
    ]);
  });
});

import { chmodSync, existsSync, readFileSync, rmSync, statSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { interpreters } from '../support/interpreters.ts';
import { treeFacts } from '../support/tree-facts.ts';
import { Box, type BoxOptions, type Said } from './box.ts';
import { extensionSource } from '../support/extension-source.ts';

const SETUP = `import os, sys, time
from setuptools import setup, Extension
from setuptools.command.build_py import build_py
class own(build_py):
    def run(self):
        build_py.run(self)
        self.mkpath(os.path.join(self.build_lib, 'more'))
        for name in sorted(os.listdir('more')):
            self.copy_file(os.path.join('more', name), os.path.join(self.build_lib, 'more', name))
        word = open('../word').read()
        print('the script says ' + word)
        sys.stdout.flush()
        if word == 'wait': time.sleep(60)
        if word == 'die': os._exit(3)
setup(name='x', version=os.environ.get('OWN_VERSION', '1'), long_description=open('README').read(), packages=['p', 'p.q'],
      package_data={'p': ['*.txt']}, include_package_data=True, scripts=['s'], cmdclass={'build_py': own},
      entry_points={'console_scripts': ['t = p:main']}, ext_modules=[Extension('e', ['e.c'], include_dirs=['inc'])])
`;
const FILES = {
  'setup.py': SETUP,
  README: 'About.\n',
  'MANIFEST.in': 'recursive-include p *.rst\n',
  'p/__init__.py': 'def main(): pass\n',
  'p/a.py': 'a = 1\n',
  'p/data.txt': 'data\n',
  'p/doc.rst': 'doc\n',
  'p/q/__init__.py': '',
  'more/one': '1\n',
  'more/two': '2\n',
  s: '#!/usr/bin/python\n',
  'e.c': extensionSource('e', '#include "h.h"\n'),
  'inc/h.h': '/* h */\n',
  '../word': 'go',
};
const INSTALL = ['install', '--root=../to', '--prefix=/usr'];
const RECORD = 'build/.pydistutils/last-run';

/** What lies in the project and where it is installed, with times: two are the same only if nothing was done in between. */
function facts(box: Box, times: boolean): Readonly<Record<string, string>> {
  return treeFacts(box.folder, { times });
}

/** Which file the record is: one that is written again is another. */
function recorded(box: Box): string | undefined {
  if (!existsSync(box.path(RECORD))) return undefined;
  const { ino, ctimeNs } = statSync(box.path(RECORD), { bigint: true });
  return `${ino} ${ctimeNs}`;
}

/** A project that was installed, and once more when nothing had changed. What came last is a record of it. */
async function installed(
  options: BoxOptions = {},
  files: Readonly<Record<string, string>> = FILES,
  waitMs = 50,
): Promise<{ readonly box: Box; readonly said: Said }> {
  const box = new Box(files);
  expect((await box.say(INSTALL, options)).status).toBe(0);
  await sleep(waitMs);
  const said = await box.say(INSTALL, options);
  expect([said.status, recorded(box) === undefined]).toEqual([0, false]);
  return { box, said };
}

describe.each(interpreters().map((python) => [python.version, python] as const))('on %s', (_version, python) => {
  test('a run that changes nothing is told again, word for word, and leaves everything as it is', async () => {
    const { box, said } = await installed({ python });
    const [record, before] = [recorded(box), facts(box, true)];
    expect(await box.say(INSTALL, { python })).toEqual(said);
    expect([recorded(box), facts(box, true)]).toEqual([record, before]);
  });
});

/** What is done before one more run, and what may be said and done then. */
const CHANGES: Readonly<
  Record<string, { readonly change?: (box: Box) => void; readonly args?: readonly string[]; readonly env?: Record<string, string> }>
> = {
  'a module of the same size and time': {
    change: (box) => {
      const { atime, mtime } = statSync(box.path('p/a.py'));
      writeFileSync(box.path('p/a.py'), 'a = 2\n');
      utimesSync(box.path('p/a.py'), atime, mtime);
    },
  },
  'a new module': { change: (box) => box.add({ 'p/b.py': 'b = 1\n' }) },
  'a module that is gone': { change: (box) => rmSync(box.path('p/a.py')) },
  'a new data file': { change: (box) => box.add({ 'p/new.txt': 'new\n' }) },
  'a data file that only the manifest names': { change: (box) => box.add({ 'p/new.rst': 'new\n' }) },
  'a description, which the script reads': { change: (box) => box.add({ README: 'Something else.\n' }) },
  'the script': { change: (box) => box.add({ 'setup.py': SETUP.replace("name='x'", "name='y'") }) },
  'a configuration file': { change: (box) => box.add({ 'setup.cfg': '[install]\ncompile = 0\n' }) },
  "a user's configuration file": { change: (box) => box.add({ '../home/.pydistutils.cfg': '[install]\noptimize = 1\n' }) },
  'a header': { change: (box) => box.add({ 'inc/h.h': '#define CHANGED 1\n' }) },
  'a header that comes before another': { change: (box) => box.add({ 'h.h': '#define CHANGED 1\n' }) },
  'a file that a command of the script copies': { change: (box) => box.add({ 'more/two': '3\n' }) },
  'an installed module that is gone': { change: (box) => rmSync(join(box.to, installedModule(box))) },
  'an installed module that somebody has changed': { change: (box) => writeFileSync(join(box.to, installedModule(box)), 'a = 3\n') },
  'the mode of an installed script': { change: (box) => chmodSync(join(box.to, 'usr/bin/s'), 0o600) },
  'an installed folder that is gone': { change: (box) => rmSync(box.to, { recursive: true }) },
  'a link in the place of a module': {
    change: (box) => {
      rmSync(box.path('p/a.py'));
      symlinkSync('__init__.py', box.path('p/a.py'));
    },
  },
  'what was built': {
    change: (box) => rmSync(box.path(Object.keys(treeFacts(box.project)).find((name) => /^build.*\.o$/.test(name)) ?? '')),
  },
  'another option': { args: ['install', '--root=../to', '--prefix=/opt'] },
  'another command': { args: ['build', '--force'] },
  'a variable that the script reads': { env: { OWN_VERSION: '2' } },
  'a variable that compilers read': { env: { CFLAGS: '-DX' } },
  'all output': { args: ['-v', ...INSTALL] },
  'no output': { args: ['-q', ...INSTALL] },
  'a dry run': { args: ['-n', ...INSTALL] },
};

function installedModule(box: Box): string {
  return Object.keys(treeFacts(box.to)).find((name) => name.endsWith('/p/a.py')) as string;
}

describe('where something has changed, a run does what it would do without a record:', () => {
  test.each(Object.entries(CHANGES))('%s', async (_name, { change, args = INSTALL, env = {} }) => {
    const [{ box }, { box: other }] = [await installed(), await installed()];
    rmSync(other.path(RECORD));
    const before = recorded(box);
    for (const each of [box, other]) change?.(each);
    const [ours, theirs] = [await box.say(args, { env }), await other.say(args, { env })];
    const words = (said: Said, where: Box): readonly string[] => said.lines.map((line) => where.redact(line));
    expect({ ...ours, lines: words(ours, box) }).toEqual({ ...theirs, lines: words(theirs, other) });
    expect(contents(box)).toEqual(contents(other));
    // One that says something else, or does something, leaves no record of the one before.
    if (args[0] !== '-n') expect(recorded(box)).not.toBe(before);
  });
});

/** Without what is another file each time, by the paths that it holds. */
function contents(box: Box): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(facts(box, false)).map(([path, fact]) => [path, /\.(?:pyc|o|so)$/.test(path) ? '' : fact]));
}

test('a run that was taken for one like the last, and goes on otherwise, is taken over in the middle: nothing is said twice', async () => {
  const { box, said } = await installed();
  box.add({ 'more/one': '9\n' });
  const { lines } = await box.say(INSTALL);
  expect(lines.filter((line) => !said.lines.includes(line))).toEqual([
    expect.stringMatching(/^copying more\/one -> build\/lib[^/]*\/more$/),
    expect.stringMatching(/^copying build\/lib.*\/more\/one -> /),
  ]);
  expect(lines.filter((line) => line === 'running build_py')).toHaveLength(1);
});

test('what the script prints itself comes in its place', async () => {
  const { box, said } = await installed();
  const record = recorded(box);
  box.add({ '../word': 'stop' });
  expect(said.lines[said.lines.indexOf('running build_ext') - 1]).toBe('the script says go');
  expect((await box.say(INSTALL)).lines).toEqual(said.lines.map((line) => line.replace('says go', 'says stop')));
  expect(recorded(box)).toBe(record);
});

test('a script that dies in the middle is told of as always', async () => {
  const { box } = await installed();
  box.add({ '../word': 'die' });
  const { status, lines } = await box.say(INSTALL);
  expect([status, lines.at(-1)]).toEqual([3, 'error: the setup script was ended with exit status 3 before it was done']);
});

test('a run that is interrupted in the middle ends as always', async () => {
  const { box } = await installed();
  box.add({ '../word': 'wait' });
  const { status, stderr } = await box.run(INSTALL, {
    onStart: (child) =>
      child.stdout?.on('data', (text: string) => {
        if (text.includes('says wait')) child.kill('SIGINT');
      }),
  });
  expect([status, stderr]).toEqual([130, 'interrupted\n']);
});

test('a run whose version holds the date is not kept: tomorrow it is another', async () => {
  const box = new Box({ ...FILES, 'setup.cfg': '[egg_info]\ntag_date = 1\n' });
  for (let count = 0; count < 3; count += 1) expect((await box.say(INSTALL)).status).toBe(0);
  expect(recorded(box)).toBeUndefined();
});

test('what is asked to tell of its steps, or why, is not told again', async () => {
  const { box } = await installed();
  const record = recorded(box);
  const { stdout } = await box.run(INSTALL, { own: ['--json'] });
  expect(stdout.split('\n').filter((line) => line.includes('"step-finished"')).length).toBeGreaterThan(10);
  expect(recorded(box)).not.toBe(record);
});

describe('where the script writes a file in each run', () => {
  const MADE = {
    ...FILES,
    'setup.py': `import os
word = open('../word').read()
if word != 'leave':
    made = open('p/made.txt', 'w')
    made.write('made\\n' if word in ('go', 'old') else word)
    made.close()
if word == 'old': os.utime('p/made.txt', (10 ** 9, 10 ** 9))
${SETUP}`,
  };
  const COPY = /\/p\/made\.txt$/;
  const copies = (box: Box): readonly string[] => Object.keys(treeFacts(box.folder)).filter((path) => COPY.test(path));
  const times = (box: Box): readonly number[] => copies(box).map((path) => Math.floor(statSync(join(box.folder, path)).mtimeMs / 1000));
  const made = async (): Promise<Awaited<ReturnType<typeof installed>>> => installed({}, MADE, 1100);

  test('what it has written before, it is told again, and the copies get the time of the file', async () => {
    const { box, said } = await made();
    const [record, before, old] = [recorded(box), facts(box, false), times(box)];
    await sleep(1100);
    expect(await box.say(INSTALL)).toEqual(said);
    expect([recorded(box), facts(box, false)]).toEqual([record, before]);
    const [now, ...others] = times(box);
    expect(old).toHaveLength(3);
    expect([now === old[0], new Set(others)]).toEqual([false, new Set([now])]);
  });

  test('copies follow however quickly one run came after the other', async () => {
    const box = new Box(MADE);
    for (let count = 0; count < 4; count += 1) expect((await box.say(INSTALL)).status).toBe(0);
    await sleep(1100);
    expect((await box.say(INSTALL)).status).toBe(0);
    expect(new Set(times(box)).size).toBe(1);
  });

  test.each<readonly [string, (box: Box) => void]>([
    ['another content', (box) => box.add({ '../word': 'else' })],
    ['an older time', (box) => box.add({ '../word': 'old' })],
    ['nothing, this time', (box) => box.add({ '../word': 'leave' })],
    ['the same, of which somebody has changed the copy that was built', (box) => spoilCopy(box, 'build/')],
    ['the same, of which somebody has changed the copy that was installed', (box) => spoilCopy(box, 'to/')],
    ['the same, of which the installed copy may not be read by all', (box) => chmodSync(join(box.folder, copyIn(box, 'to/')), 0o600)],
    ['the same, of which the installed copy is gone', (box) => rmSync(join(box.folder, copyIn(box, 'to/')))],
    ['the same, and another file is newer than all', (box) => utimesSync(box.path('p/data.txt'), 4e9, 4e9)],
  ])('a run does what it would do without a record: %s', async (_what, change) => {
    const [{ box }, { box: other }] = [await made(), await made()];
    rmSync(other.path(RECORD));
    for (const each of [box, other]) change(each);
    await sleep(1100);
    const [ours, theirs] = [await box.say(INSTALL), await other.say(INSTALL)];
    const words = (said: Said, where: Box): readonly string[] => said.lines.map((line) => where.redact(line));
    expect({ ...ours, lines: words(ours, box) }).toEqual({ ...theirs, lines: words(theirs, other) });
    expect(contents(box)).toEqual(contents(other));
    const follow = (each: Box): readonly boolean[] => times(each).map((time, _i, [first]) => time === first);
    expect(follow(box)).toEqual(follow(other));
  });

  function copyIn(box: Box, folder: string): string {
    return copies(box).find((path) => path.includes(folder)) as string;
  }

  function spoilCopy(box: Box, folder: string): void {
    const path = join(box.folder, copyIn(box, folder));
    const { atime, mtime } = statSync(path);
    writeFileSync(path, 'evil\n');
    utimesSync(path, atime, mtime);
  }
});

test('runs of two command lines by turns are told again, both, until one of them changes something', async () => {
  const { box, said } = await installed();
  const other = ['build', '--quiet'];
  for (const args of [other, INSTALL, other]) expect((await box.say(args)).status).toBe(0);
  const files = (): readonly (number | undefined)[] =>
    [RECORD, `${RECORD}-before`].map((name) => statSync(box.path(name), { throwIfNoEntry: false })?.ino);
  const before = files();
  expect(before).not.toContain(undefined);
  expect((await box.say(INSTALL)).lines).toEqual(said.lines);
  expect((await box.say(other)).status).toBe(0);
  expect(files()).toEqual(before);
  box.add({ 'p/a.py': 'a = 5\n' });
  expect((await box.say(other)).status).toBe(0);
  expect(files()).toEqual([undefined, undefined]);
  expect((await box.say(INSTALL)).lines.filter((line) => line.includes('/p/a.py'))).not.toEqual([]);
});

test('a record that is damaged, or of another engine, is none', async () => {
  const { box, said } = await installed();
  const text = readFileSync(box.path(RECORD), 'utf8');
  for (const wrong of [text.replace('running build', 'running wild'), text.slice(0, -40), '', 'pydistutils-last-run 99\n']) {
    writeFileSync(box.path(RECORD), wrong);
    expect((await box.say(INSTALL)).lines).toEqual(said.lines);
  }
});

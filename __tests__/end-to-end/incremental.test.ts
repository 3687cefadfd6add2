import { appendFileSync, cpSync, readFileSync, renameSync, rmSync, symlinkSync, unlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { runProgram } from '../support/run-cli.ts';
import { filesOf, treeFacts } from '../support/tree-facts.ts';
import { Box, type BoxOptions } from './box.ts';
import { extensionSource } from '../support/extension-source.ts';
import { toolsOf, workOf } from './step-events.ts';

const SETUP = `import os
from distutils.core import setup, Extension
macros = [('LEVEL', os.environ.get('LEVEL', '1'))]
setup(name='x', version='1', packages=['p'], scripts=['s'],
      libraries=[('helper', {'sources': ['lib/helper.c']})],
      ext_modules=[Extension('p.a', ['src/a.c', 'src/common.c'], include_dirs=['inc', 'more'], libraries=['helper'], define_macros=macros, depends=['src/table.txt']),
                   Extension('p.b', ['src/b.c'], include_dirs=['inc'])])
`;
const FILES = {
  'setup.py': SETUP,
  'p/__init__.py': '',
  'p/m.py': 'm = 1\n',
  s: '#!/usr/bin/python\n',
  'src/table.txt': '1',
  'src/a.c': extensionSource('a', '#include "a.h"\n#include "both.h"\n'),
  'src/common.c': '#include "common.h"\n',
  'src/b.c': extensionSource('b', '#include "both.h"\n'),
  'inc/both.h': '#include "deep.h"\n',
  'inc/deep.h': '',
  'more/a.h': '',
  'more/common.h': '',
  'lib/helper.c': 'int helper;\n',
};
const OBJECT = { a: 'build/temp/src/a.o', b: 'build/temp/src/b.o', common: 'build/temp/src/common.o', helper: 'build/temp/lib/helper.o' };
const LINK = { a: 'build/lib/p/a.so', b: 'build/lib/p/b.so', helper: 'build/temp/libhelper.a' };

async function built(options: BoxOptions = {}): Promise<Box> {
  const box = new Box(FILES);
  await workOf(box, ['build'], options);
  return box;
}

/** What a build does after the change, and that another one after it does nothing. */
async function after(box: Box, change: () => void, options: BoxOptions = {}): Promise<readonly string[]> {
  change();
  const work = await workOf(box, ['build'], options);
  expect((await workOf(box, ['build'], options)).done).toEqual([]);
  return toolsOf(work);
}

const reasons = (why: string, ...paths: readonly string[]): readonly string[] =>
  paths.map((path) => `${path.endsWith('.o') ? 'compile' : path.endsWith('.a') ? 'static-library' : 'link'} ${path}: ${why}`).sort();

describe('what a build does', () => {
  test('the first time: everything; the second time: nothing, and it says so no more than distutils', async () => {
    const box = new Box(FILES);
    const first = await workOf(box, ['build']);
    expect(toolsOf(first)).toEqual(reasons('no earlier run is known to have made it', ...Object.values(OBJECT), ...Object.values(LINK)));
    const second = await workOf(box, ['build']);
    expect(second.done).toEqual([]);
    expect(second.log).toEqual(['running build', 'running build_py', 'running build_clib', 'running build_ext', 'running build_scripts']);
    // Files that were new when they were hashed are known for certain now: from here on nothing at all is written.
    const before = treeFacts(box.project, { times: true, withState: true });
    expect((await workOf(box, ['build'])).done).toEqual([]);
    expect(treeFacts(box.project, { times: true, withState: true })).toEqual(before);
  });

  test('in a fresh checkout with the build folder kept: nothing, though every file is new', async () => {
    const box = await built();
    const kept = join(box.folder, 'kept');
    renameSync(box.path('build'), kept);
    rmSync(box.project, { recursive: true });
    box.add(FILES);
    // As a cache brings it back: other inodes, and times of now.
    cpSync(kept, box.path('build'), { recursive: true });
    for (const file of filesOf(box.project)) utimesSync(box.path(file), new Date(), new Date());
    const work = await workOf(box, ['install', `--home=${box.to}`]);
    expect(toolsOf(work)).toEqual([]);
    expect(work.done.filter((line) => line.includes(' build/'))).toEqual([]);
  });

  test('after an installation: a second one writes nothing', async () => {
    const box = await built();
    await workOf(box, ['install', `--home=${box.to}`]);
    const before = treeFacts(box.to, { times: true });
    await sleep(10);
    const again = await workOf(box, ['install', `--home=${box.to}`]);
    expect(
      again.done.filter((line) => !/^(?:write|set-mode|remove|copy .*bin\/s)/.test(line)).filter((line) => !/forced|asked for/.test(line)),
    ).toEqual([]);
    const changed = Object.entries(treeFacts(box.to, { times: true }))
      .filter(([path, fact]) => before[path] !== fact)
      .map(([path]) => path);
    expect(changed.filter((path) => !path.endsWith('.egg-info'))).toEqual([]);
  });
});

describe('each reason to do a thing again, and only then', () => {
  test('a header that was edited: exactly the objects that include it', async () => {
    const box = await built();
    expect(await after(box, () => box.add({ 'more/common.h': '#define NEW 1\n' }))).toEqual(
      reasons('its header more/common.h has changed', OBJECT.common),
    );
    const deep = await after(box, () => box.add({ 'inc/deep.h': 'extern int deep;\n' }));
    expect(deep.filter((line) => line.startsWith('compile'))).toEqual(reasons('its header inc/deep.h has changed', OBJECT.a, OBJECT.b));
    expect(await after(box, () => box.add({ 'more/a.h': 'static int used = 7; int *use = &used;\n' }))).toEqual([
      ...reasons('its header more/a.h has changed', OBJECT.a),
      ...reasons(`its input ${OBJECT.a} has changed`, LINK.a),
    ]);
  });

  test('a file that would now be found before a header', async () => {
    const box = await built();
    expect(await after(box, () => box.add({ 'inc/a.h': '#define SHADOW 1\n' }))).toEqual(
      reasons('the new file inc/a.h would be found before a header that it used', OBJECT.a),
    );
    expect(await after(box, () => unlinkSync(box.path('inc/a.h')))).toEqual(reasons('its header inc/a.h is gone', OBJECT.a));
  });

  test('a source that was edited, and not one that was touched', async () => {
    const box = await built();
    expect(await after(box, () => appendFileSync(box.path('src/b.c'), 'int added = 1;\n'))).toEqual([
      ...reasons('its input src/b.c has changed', OBJECT.b),
      ...reasons(`its input ${OBJECT.b} has changed`, LINK.b),
    ]);
    expect(await after(box, () => utimesSync(box.path('src/a.c'), new Date(), new Date()))).toEqual([]);
    // An object that comes out the same is not linked again.
    expect(await after(box, () => appendFileSync(box.path('src/common.c'), '/* a word */\n'))).toEqual(
      reasons('its input src/common.c has changed', OBJECT.common),
    );
  });

  test('a file of depends', async () => {
    const box = await built();
    expect(await after(box, () => box.add({ 'src/table.txt': '2' }))).toEqual(
      expect.arrayContaining(reasons('its input src/table.txt has changed', OBJECT.a, OBJECT.common) as string[]),
    );
  });

  test('a C library: it is made anew, and what links it', async () => {
    const box = await built();
    expect(await after(box, () => box.add({ 'lib/helper.c': 'int helper = 2;\n' }))).toEqual(
      [
        // build_ext links every extension with the libraries of build_clib.
        ...reasons('its input lib/helper.c has changed', OBJECT.helper),
        ...reasons(`its input ${LINK.helper} has changed`, LINK.a, LINK.b),
        ...reasons(`its input ${OBJECT.helper} has changed`, LINK.helper),
      ].sort(),
    );
  });

  test('flags, for what they reach', async () => {
    const box = await built();
    expect((await after(box, () => undefined, { env: { LEVEL: '2' } })).filter((line) => line.startsWith('compile'))).toEqual(
      reasons('its command line has changed: now with -DLEVEL=2, without -DLEVEL=1', OBJECT.a, OBJECT.common),
    );
    const all = await after(box, () => undefined, { env: { LEVEL: '2', CFLAGS: '-O1' } });
    expect(all.filter((line) => line.startsWith('compile'))).toHaveLength(4);
    expect(all[0]).toContain('its command line has changed: now with -O1');
  });

  test('variables that the tools read', async () => {
    const box = await built();
    const changed = await after(box, () => undefined, { env: { CPATH: box.path('more') } });
    expect(changed.filter((line) => line.startsWith('compile'))).toEqual(
      reasons('the environment has changed: CPATH', ...Object.values(OBJECT)),
    );
    expect((await workOf(box, ['build'], { env: { CPATH: box.path('more'), UNRELATED: '1' } })).done).toEqual([]);
  });

  test('another compiler, and the same name with other content', async () => {
    const wrapper = (note: string): { readonly text: string; readonly mode: number } => ({
      text: `#!/bin/sh\n# ${note}\nexec gcc "$@"\n`,
      mode: 0o755,
    });
    const box = await built();
    box.add({ 'tools/cc': wrapper('one') });
    const env = { CC: box.path('tools/cc') };
    const other = (await after(box, () => undefined, { env })).filter((line) => line.startsWith('compile'));
    expect(other).toHaveLength(4);
    expect(other[0]).toMatch(/: (?:another program makes it|the tools have changed|its command line has changed)/);
    const replaced = (await after(box, () => box.add({ 'tools/cc': wrapper('two') }), { env })).filter((line) =>
      line.startsWith('compile'),
    );
    expect(replaced).toEqual(reasons('the tools have changed: cc', ...Object.values(OBJECT)));
  });

  test('an output that is gone, and one that is not what was left there', async () => {
    const box = await built();
    const find = (name: string): string => box.path(filesOf(box.project).find((file) => file.endsWith(name)) as string);
    expect(await after(box, () => unlinkSync(find('src/b.o')))).toEqual(reasons(`${OBJECT.b} is not there`, OBJECT.b));
    expect(await after(box, () => writeFileSync(find('src/b.o'), 'damaged'))).toEqual(
      reasons(`${OBJECT.b} is not what the last run left there`, OBJECT.b),
    );
    const library = filesOf(box.project).find((file) => /\/a\.[^/]*so$/.test(file)) as string;
    expect(await after(box, () => appendFileSync(box.path(library), 'x'))).toEqual([
      expect.stringMatching(/^link build\/lib\/p\/a\.so: build\/lib\/p\/a\.?.*so is not what the last run left there$/),
    ]);
  });

  test('what a source or a header of the project looks for otherwise than by #include is an input, there or not', async () => {
    const box = new Box({
      ...FILES,
      'src/b.c': extensionSource('b', '#include "both.h"\n#if __has_include("option.h")\nint option;\n#endif\n'),
      'inc/deep.h': '__asm__(".pushsection .rodata\\n.incbin \\"data/blob\\"\\n.popsection\\n.include \\"data/x.inc\\"\\n");\n',
      'data/blob': '1',
      'data/x.inc': '',
    });
    await workOf(box, ['build']);
    const both = [OBJECT.a, OBJECT.b];
    expect(await after(box, () => box.add({ 'data/blob': '2' }))).toEqual(
      expect.arrayContaining([...reasons('its header data/blob has changed', ...both)]),
    );
    expect(await after(box, () => box.add({ 'data/x.inc': '# nothing' }))).toEqual(reasons('its header data/x.inc has changed', ...both));
    expect(await after(box, () => box.add({ 'inc/option.h': '' }))).toEqual(
      expect.arrayContaining([...reasons('its header inc/option.h is new', OBJECT.b)]),
    );
    expect(await after(box, () => box.add({ 'src/option.h': '' }))).toEqual(reasons('its header src/option.h is new', OBJECT.b));
    const gone = (): void => ['inc', 'src'].forEach((folder) => unlinkSync(box.path(folder, 'option.h')));
    expect(await after(box, gone)).toEqual(expect.arrayContaining([...reasons('its header src/option.h is gone', OBJECT.b)]));
    expect(await after(box, () => box.add({ 'more/option.h': '' }))).toEqual([]);
  });

  test('the time of a source or of a header of the project counts where its text tells it', async () => {
    const box = new Box({
      ...FILES,
      'src/b.c': extensionSource('b', '#include "both.h"\nconst char *time_of_b = __TIMESTAMP__;\n'),
      'inc/deep.h': '/* __TIMESTAMP__ */\n',
    });
    await workOf(box, ['build']);
    const renew = (...path: string[]): void => utimesSync(box.path(...path), 1e9, 1e9);
    expect(await after(box, () => renew('src', 'b.c'))).toEqual(
      expect.arrayContaining([...reasons('the time of src/b.c has changed, which it tells', OBJECT.b)]),
    );
    expect(await after(box, () => renew('src', 'a.c'))).toEqual([]);
    expect(await after(box, () => renew('inc', 'deep.h'))).toEqual(
      expect.arrayContaining([...reasons('the time of inc/deep.h has changed, which it tells', OBJECT.a, OBJECT.b)]),
    );
  });

  test('what the command line names for the assembler, the preprocessor and the linker is an input', async () => {
    const words = ['-Wp,-I,first,-I,more', '-Wa,-I,inc', '-specs=my.specs'];
    const box = new Box({
      'setup.py': `from distutils.core import setup, Extension
setup(name='x', version='1', ext_modules=[Extension('a', ['src/a.c'], extra_compile_args=${JSON.stringify(words)},
    extra_link_args=['-Wl,--version-script=versions.txt', '-Wl,--whole-archive,lib/libl.a,--no-whole-archive'])])
`,
      'src/a.c': extensionSource('a', '#include "a.h"\n#include "../link/deep.h"\n__asm__(".include \\"x.inc\\"");\n'),
      'more/a.h': '',
      'inc/x.inc': '',
      'else/deep/deep.h': '#include "../beside.h"\n',
      'else/beside.h': '',
      'my.specs': '*cpp:\n+ -DONE\n\n',
      'versions.txt': 'ONE { global: *; };\n',
      'l.c': 'int l;\n',
      'lib/': '',
    });
    symlinkSync('else/deep', box.path('link'));
    const library = async (): Promise<void> => {
      await runProgram('gcc', ['-fPIC', '-c', 'l.c'], { cwd: box.project });
      await runProgram('ar', ['rcs', 'lib/libl.a', 'l.o'], { cwd: box.project });
    };
    await library();
    await workOf(box, ['build']);
    const [, link = ''] = [OBJECT.a, filesOf(box.project).find((file) => /\/a\.[^/]*so$/.test(file))];
    expect(readFileSync(box.path(link), 'latin1')).toContain(`\0${basename(link)}\0`);
    const changed = async (files: Readonly<Record<string, string>>): Promise<readonly string[]> =>
      (await after(box, () => box.add(files))).filter((line) => !line.includes(`its input ${OBJECT.a} has changed`));
    expect(await changed({ 'first/a.h': '' })).toEqual(
      reasons('the new file first/a.h would be found before a header that it used', OBJECT.a),
    );
    expect(await changed({ 'inc/x.inc': '# nothing' })).toEqual(reasons('its header inc/x.inc has changed', OBJECT.a));
    expect(await changed({ 'else/beside.h': 'int b;\n' })).toEqual(reasons('its header link/../beside.h has changed', OBJECT.a));
    expect(await changed({ 'my.specs': '*cpp:\n+ -DTWO\n\n' })).toEqual(reasons('its input my.specs has changed', OBJECT.a));
    expect(await changed({ 'versions.txt': 'TWO { global: *; };\n' })).toEqual([
      expect.stringContaining('its input versions.txt has changed'),
    ]);
    box.add({ 'l.c': 'int l = 2;\n' });
    await library();
    expect(await changed({})).toEqual([expect.stringContaining('its input lib/libl.a has changed')]);
  });

  test('--force: everything, once', async () => {
    const box = await built();
    const forced = toolsOf(await workOf(box, ['build', '--force']));
    expect(forced).toEqual(reasons('it is made anew because that was asked for', ...Object.values(OBJECT), ...Object.values(LINK)));
    expect((await workOf(box, ['build'])).done).toEqual([]);
  });

  test('a project that was moved: only what holds its old path', async () => {
    const build = async (flags: string): Promise<readonly string[]> => {
      const box = new Box(FILES);
      const env = { CFLAGS: flags };
      await workOf(box, ['build'], { env });
      const moved = new Box({});
      rmSync(moved.project, { recursive: true });
      renameSync(box.project, moved.project);
      return toolsOf(await workOf(moved, ['build'], { env })).map((line) => line.replaceAll(box.folder, '{old}'));
    };
    expect(await build('-g0')).toEqual([]);
    expect((await build('-g')).filter((line) => line.startsWith('compile'))).toEqual(
      reasons('it holds the path of the folder that it was made in, {old}/project', ...Object.values(OBJECT)),
    );
  });

  test('a state that is damaged is told of, and everything is made anew', async () => {
    const box = await built();
    const file = box.path('build/.pydistutils/state');
    const text = readFileSync(file, 'utf8');
    writeFileSync(file, text.slice(0, 200) + text.slice(200).replace(/[0-9a-f]{8}/, 'zzzzzzzz'));
    const work = await workOf(box, ['build']);
    expect(work.notices).toEqual([
      expect.stringMatching(/^the build state in .*build\/\.pydistutils is damaged: .*; everything is made anew$/),
    ]);
    expect(toolsOf(work)).toHaveLength(7);
    expect((await workOf(box, ['build'])).done).toEqual([]);
  });

  test.skipIf(process.platform === 'win32')(
    'a pipe in the place of a state file is damage, nothing to wait for (needs named pipes)',
    async () => {
      const box = await built();
      const install = ['install', `--home=${box.to}`];
      await workOf(box, install);
      const folder = box.path('build/.pydistutils');
      const ofPythons = ['py27', ...Array.from({ length: 9 }, (_, at) => `cpython-3${at + 6}`)].map((tag) => `bridge-${tag}`);
      const names = ['state', 'stat-cache', 'byte-code', 'byte-code-index', 'last-run', 'engine-scripts', 'undo', ...ofPythons];
      for (const name of names) rmSync(join(folder, name), { force: true });
      expect((await runProgram('mkfifo', names, { cwd: folder })).status).toBe(0);
      const work = await workOf(box, install);
      expect(work.notices).toEqual(
        expect.arrayContaining([
          expect.stringMatching(/^the build state in .* is damaged: it is no file; everything is made anew$/),
          expect.stringMatching(/^the byte code that is kept in .* is damaged: it is no file; what is missing is compiled anew$/),
        ]),
      );
      expect(toolsOf(work)).toHaveLength(7);
      expect((await workOf(box, install)).notices).toEqual([]);
    },
  );

  test('without a state nothing is trusted', async () => {
    const box = await built();
    rmSync(box.path('build/.pydistutils'), { recursive: true });
    expect(toolsOf(await workOf(box, ['build']))).toEqual(
      reasons('no earlier run is known to have made it', ...Object.values(OBJECT), ...Object.values(LINK)),
    );
  });

  test('--explain says each reason as a sentence', async () => {
    const box = await built();
    box.add({ 'more/common.h': '#define NEW 1\n' });
    const { stderr } = await box.run(['build'], { own: ['--explain'] });
    expect(stderr.replaceAll(/temp\.linux-[^/]+/g, 'temp')).toBe(`pydistutils: ${OBJECT.common}: its header more/common.h has changed\n`);
  });
});

describe('modules, by content', () => {
  test('an edited module is copied and compiled, the others are not', async () => {
    const box = new Box(FILES);
    await workOf(box, ['install', `--home=${box.to}`]);
    box.add({ 'p/m.py': 'm = 2\n' });
    const { done } = await workOf(box, ['install', `--home=${box.to}`]);
    expect(
      done
        .filter((line) => /^(?:copy|byte-compile) .*\.pyc?:/.test(line))
        .map((line) =>
          line
            .split(':')[0]
            ?.replace(box.to, '{to}')
            .replace(/\.cpython-\d+|(?<=m)\.pyc$/, ''),
        ),
    ).toEqual([
      'copy build/lib/p/m.py',
      'copy {to}/lib/python/p/m.py',
      expect.stringMatching(/^byte-compile \{to\}\/lib\/python\/p\/(?:__pycache__\/)?m/),
    ]);
  });
});

describe('the command line decides how many work at once, and never what is said', () => {
  const many = (): Box => {
    const names = Array.from({ length: 6 }, (_, index) => `e${index}`);
    const files = Object.fromEntries(
      names.flatMap((name, index) => [
        [`${name}.c`, extensionSource(name, index === 2 ? '#warning look here\n' : '')],
        [`${name}x.c`, 'int x;\n'.repeat(200 * (6 - index))],
      ]),
    ) as Record<string, string>;
    const extensions = names.map((name) => `Extension('${name}', ['${name}.c', '${name}x.c'])`).join(', ');
    return new Box({
      ...files,
      'setup.py': `from distutils.core import setup, Extension\nsetup(name='x', version='1', py_modules=['m'], scripts=['s'], ext_modules=[${extensions}])\n`,
      'm.py': '',
      s: 'x',
    });
  };

  test('-j1 and -j8: the same text', async () => {
    const box = many();
    const said = async (jobs: string): Promise<readonly string[]> => {
      box.clean();
      return (await box.say(['install', `--home=${box.to}`], { own: ['-j', jobs] })).lines;
    };
    const one = await said('1');
    expect(await said('8')).toEqual(one);
    expect(one.some((line) => line.includes('look here'))).toBe(true);
    expect(one.filter((line) => line.startsWith('building '))).toHaveLength(6);
  });

  test('the first failure of the plan is the one that is told', async () => {
    const box = many();
    box.add({ 'e1.c': '#error one\n', 'e4.c': '#error four\n' });
    const said = async (jobs: string): Promise<readonly string[]> => {
      box.clean();
      return (await box.say(['build'], { own: ['-j', jobs] })).lines;
    };
    const one = await said('1');
    expect(await said('8')).toEqual(one);
    expect(one.join('\n')).toContain('#error one');
    expect(one.join('\n')).not.toContain('#error four');
  });

  test('an optional extension fails alone', async () => {
    const box = many();
    box.add({
      'e1.c': '#error not here\n',
      'setup.py': readFileSync(box.path('setup.py'), 'utf8').replace("'e1x.c'])", "'e1x.c'], optional=True)"),
    });
    const { status, lines } = await box.say(['install', `--home=${box.to}`]);
    expect(status).toBe(0);
    expect(lines).toContainEqual(
      expect.stringMatching(/^warning: build_ext: building extension "e1" failed: command '.*' failed with exit/),
    );
    expect(filesOf(box.to).filter((file) => file.endsWith('.so'))).toHaveLength(5);
    // What comes after it in the transcript is as it would be without it.
    expect(lines.filter((line) => line.startsWith('building '))).toHaveLength(6);
  });
});

test('two extensions whose objects would have one name are kept apart', async () => {
  const box = new Box({
    'setup.py':
      "from distutils.core import setup, Extension\nsetup(name='x', version='1', ext_modules=[Extension('one', ['one.c', 'shared.c'], define_macros=[('WHO', '1')]), Extension('two', ['two.c', 'shared.c'], define_macros=[('WHO', '2')])])\n",
    'one.c': extensionSource('one', 'extern int who; int *keep = &who;\n'),
    'two.c': extensionSource('two', 'extern int who; int *keep = &who;\n'),
    'shared.c': 'int who = WHO;\n',
  });
  const first = await workOf(box, ['build'], { own: ['-j', '4'] });
  expect(toolsOf(first).filter((line) => line.startsWith('compile')).length).toBeGreaterThanOrEqual(4);
  expect((await workOf(box, ['build'])).done).toEqual([]);
  const whoIs = async (name: string): Promise<string> => {
    const file = filesOf(box.project).find((path) => path.includes(`/${name}.`) && path.endsWith('.so')) as string;
    return (
      await runProgram('python3', [
        '-c',
        `import ctypes; print(ctypes.c_int.in_dll(ctypes.PyDLL(${JSON.stringify(box.path(file))}, ctypes.RTLD_LOCAL), 'who').value)`,
      ])
    ).stdout.trim();
  };
  expect([await whoIs('one'), await whoIs('two')]).toEqual(['1', '2']);
});

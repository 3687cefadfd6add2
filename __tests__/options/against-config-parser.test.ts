import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { encodeSurrogateEscape } from '../../src/grammar/byte-string.ts';
import { readConfigFile } from '../../src/options/config-file.ts';
import { findConfigFiles, ignoredConfigOptions } from '../../src/options/config-locations.ts';
import { expectSame } from '../support/expect-same.ts';
import { oracles } from '../support/interpreters.ts';
import { madeUpTarget } from '../support/target.ts';

/** Parses each text as setup.cfg with the real Distribution. */
const ORACLE = `
import os, sys, tempfile
from distutils.dist import Distribution
os.chdir(tempfile.mkdtemp())
def answer(text):
    with open('setup.cfg', 'wb') as f: f.write(text if PY2 else text.encode('utf-8', 'surrogateescape'))
    dist = Distribution()
    dist.parse_config_files(['setup.cfg'])
    return [[s, sorted([n, list(v)] for n, v in o.items())] for s, o in sorted(dist.command_options.items())]`;

const HAND_WRITTEN = [
  '',
  '[build]\nbuild-base = x\n',
  '[build]\nbuild-base: x ; comment\nforce=1 # no comment\n',
  '[a]\nx = 1\n  2\n\n  3\n\n\ny = 4\n',
  '[a]\nx = 1\n# in between\n  2\n; too\n  3\n   # indented\n',
  '[a]\nrem this\nREM that = 1\nremark = 2\nrem\n',
  'x = 1\n',
  '[a]\nno delimiter\nx = 1\n  and more\nagain none\n',
  '[a]\nx = 1\n[a]\ny = 2\n',
  '[a]\nx = 1\nx = 2\n',
  '[a]\nX = 1\n\n[DEFAULT]\ny = 2\nx = 3\n',
  '[DEFAULT]\ny = 2\n[b]\nz = %(y)s%(Y)s\n[a]\ny = own\nz = %(y)s\n',
  '[DEFAULT]\ny = 1\n[DEFAULT]\nz = 2\n[a]\n',
  '[DEFAULT]\ny = 1\ny = 2\n[a]\n',
  '[a]\nx = %(y)s\n',
  '[a]\nx = %(x)s\n',
  '[a]\nx = 100%\n',
  '[a]\nx = 100%%\n',
  '[a]\nx = 100% of %(y)s\ny = 1\n',
  '[a]\nx = 100%% of %(y)s\ny = 1\n',
  '[a]\nx = %(y)d\ny = 1\n',
  '[a]\nx = %(y)5s|%(y)-5s|%(y).1s|%(y)r\ny = ab\n',
  '[a]\nx = %(y\ny = 1\n',
  '[a]\nx = %(y)\n',
  '[a]\nx = %(__name__)s\n',
  '[a]\n__name__ = 5\nx = %(__name__)s\n',
  '[a]\nx = ""\ny = "" ; c\nz = \'\'\n',
  '[a]\nx = ;\ny = ; \nz =;a\n',
  '[a\n[b]c]\nx=1\n',
  '[b]c]\nx = 1\n',
  '  [a]\nx = 1\n',
  '[a]\n x = 1\ny = 2\n  z = 3\n',
  '[a]\n = 1\n',
  '[a]\n: 1\nx = 1\n',
  '[a]\r\nx = 1\r\n  2\r\ny=3 ; c\r\n',
  '[a]\rx = 1\r',
  '[a]\nx\ty = 1\nx y : = 2\n',
  '[a]\nInstall-Lib = 1\ninstall_lib = 2\n',
  '\ufeff[a]\nx = 1\n',
  '[a]\nÉ = é\n[\u00fc]\nx = \u2003 1 \u2003\n',
  '[a]\nx = \udce9\n',
  '[global]\nverbose = 0\n[a]\nx = 1',
  '[a]\nx = %(y)s\ny = %(z)s\nz = %(x)s\n',
  '[a]\nx = %(y)s %(y)s\ny = a%%b\n',
  '[a]\n\n\n\n\n\n\n\n\n\n\nbad\nworse\n',
  '[]\nx = 1\n',
  '[a]\nx = 1 ;c\n  2 ;d\n',
  '[a]\nx : y = z\nu = v : w\n',
];

const piece = fc.constantFrom(
  '[a]',
  '[b]',
  '[DEFAULT]',
  ' [c]',
  'x = 1',
  'y: 2',
  'X=3',
  '  more',
  '\tmore = 1',
  '# c',
  '; c',
  '  # c',
  'rem x',
  '',
  '   ',
  'junk',
  'z = %(x)s',
  'w = %(Y)s%%',
  'v = 5%',
  'u = a ; b',
  't =',
  '  ; d',
  'x = %(z)s',
  's = ""',
);

describe.each(oracles())('configuration files, as Python $version reads them', (python) => {
  const target = madeUpTarget(python, { localeEncoding: 'UTF-8' });

  test('any text becomes the same options, or the same error', async () => {
    const random = fc.sample(
      fc.array(piece, { minLength: 1, maxLength: 9 }).map((lines) => `${lines.join('\n')}\n`),
      { numRuns: 600, seed: 5 },
    );
    await expectSame(python, ORACLE, [...HAND_WRITTEN, ...random], (text: string) => {
      const { filename, sections } = readConfigFile(encodeSurrogateEscape(text), { filename: 'setup.cfg', target });
      const read = sections.map(
        ({ name, options }) =>
          [
            name,
            // Two spellings of one name: the later wins.
            [...new Map(options.map((option) => [option.name, [filename, option.value]]))].sort(([a], [b]) => (a < b ? -1 : 1)),
          ] as const,
      );
      return read.toSorted(([a], [b]) => (a < b ? -1 : 1));
    });
  });

  test('a virtual environment ignores options that would install elsewhere', async () => {
    const options = [
      'install-base',
      'install-platbase',
      'install-lib',
      'install_lib',
      'install-platlib',
      'install-purelib',
      'install-headers',
      'install-scripts',
      'install-data',
      'prefix',
      'exec-prefix',
      'home',
      'user',
      'root',
      'record',
      'force',
    ];
    const text = `[install]\n${options.map((option) => `${option} = ${option}\n`).join('')}`;
    const inVenv = madeUpTarget(python, { prefix: '/venv' });
    await expectSame(python, `import sys\nsys.prefix = '/venv'\n${ORACLE}`, [text], (each: string) => {
      const { sections } = readConfigFile(Buffer.from(each), {
        filename: 'setup.cfg',
        target: inVenv,
        ignored: ignoredConfigOptions(inVenv),
      });
      return sections.map(({ name, options }) => [
        name,
        [...new Map(options.map((option) => [option.name, ['setup.cfg', option.value]]))].sort(([a], [b]) => (a < b ? -1 : 1)),
      ]);
    });
  });

  test('configuration files are found in the same places', async () => {
    const code = `
import os, posixpath, ntpath, sys
from distutils import dist
import distutils
def answer(x):
    name, env, want, have = x
    flavour = ntpath if name == 'nt' else posixpath
    class fake: pass
    fake.name, fake.environ = name, env
    class path: pass
    path.join, path.dirname, path.isfile = staticmethod(flavour.join), staticmethod(flavour.dirname), staticmethod(lambda p: p in have)
    def expanduser(p):
        saved = dict(os.environ)
        os.environ.clear(); os.environ.update(env)
        try: return flavour.expanduser(p)
        finally: os.environ.clear(); os.environ.update(saved)
    path.expanduser = staticmethod(expanduser)
    fake.path = path
    dist.os = fake
    distutils.__file__ = 'C:\\\\Py\\\\Lib\\\\distutils\\\\__init__.py' if name == 'nt' else '/py/lib/distutils/__init__.py'
    d = dist.Distribution()
    d.want_user_cfg = want
    return d.find_config_files()`;
    const all = [
      '/py/lib/distutils/distutils.cfg',
      'C:\\Py\\Lib\\distutils\\distutils.cfg',
      '/h/.pydistutils.cfg',
      '/h/pydistutils.cfg',
      '/h\\pydistutils.cfg',
      'C:\\U\\pydistutils.cfg',
      'setup.cfg',
    ];
    const cases = ['posix', 'nt'].flatMap((name) =>
      [true, false].flatMap((want) => [all, all.slice(2), []].map((have) => [name, { HOME: '/h', USERPROFILE: 'C:\\U' }, want, have])),
    );
    await expectSame(
      python,
      code,
      cases,
      ([osName, environment, wantUserConfig, have]: [string, Record<string, string>, boolean, string[]]) =>
        findConfigFiles({
          target: madeUpTarget(python, { osName, paths: { ...target.paths, stdlib: osName === 'nt' ? 'C:\\Py\\Lib' : '/py/lib' } }),
          environment,
          wantUserConfig,
          isFile: (path) => have.includes(path),
        }),
    );
  });
});

test('options remember their lines', () => {
  const { sections } = readConfigFile(Buffer.from('# c\n[DEFAULT]\nz = 9\n\n[build]\n\nforce = 1\n  2\ndebug = 0\n'), {
    filename: 'setup.cfg',
    target: madeUpTarget('3.11.7'),
  });
  expect(sections).toEqual([
    {
      name: 'build',
      options: [
        { name: 'force', value: '1\n2', line: 7 },
        { name: 'debug', value: '0', line: 9 },
        { name: 'z', value: '9', line: 3 },
      ],
    },
  ]);
});

test('an error in a configuration file says where to look', () => {
  const read = (text: string): unknown => readConfigFile(Buffer.from(text), { filename: 'setup.cfg', target: madeUpTarget('3.11.7') });
  expect(() => read('[a]\nx = 1\nx = 2\n')).toThrow(
    expect.objectContaining({ code: 'bad-config-file', hint: 'mend setup.cfg, line 3' }) as Error,
  );
  expect(() => read('[a]\nx = 5%\n')).toThrow(
    expect.objectContaining({ code: 'bad-config-value', hint: 'see setup.cfg, line 2; a percent sign of its own is written %%' }) as Error,
  );
});

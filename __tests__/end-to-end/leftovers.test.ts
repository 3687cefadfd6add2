import { describe, expect, it } from 'vitest';
import { interpreters } from '../support/interpreters.ts';
import { runCli, type RunResult } from '../support/run-cli.ts';
import { tempProject } from '../support/temp-project.ts';

const newest = interpreters().findLast(({ major, minor }) => major === 3 && minor >= 13);
const before = interpreters().findLast(({ major, minor }) => major === 3 && minor < 12);

async function run(python: string | undefined, code: string, files: Readonly<Record<string, string>> = {}): Promise<RunResult> {
  const root = tempProject({ ...files, 'script.py': code });
  return runCli(['--python', python ?? '', 'python', 'script.py'], { cwd: root });
}

/** What a script sees of `imp`. */
const IMP = `
import imp, sys
module = imp.load_source('mine', 'sub/source.py')
print(module.NAME, module.__file__.endswith('source.py'), sys.modules['mine'] is module)
print(imp.load_source('mine', 'sub/source.py') is module)
file, path, description = imp.find_module('source', ['sub'])
print(path, description)
print(imp.load_module('other', file, path, description).NAME)
file.close()
print(imp.find_module('pack', ['sub']))
print(imp.load_module('pack', *imp.find_module('pack', ['sub'])).HERE)
print(imp.find_module('sys')[2], imp.is_builtin('sys') != 0, imp.new_module('n').__name__)
print(imp.get_suffixes()[-2:], imp.get_tag() == sys.implementation.cache_tag, imp.get_magic() == imp.get_magic())
print(imp.cache_from_source('a.py').endswith('.pyc'), imp.lock_held())
for wrong in (lambda: imp.find_module('nowhere'), lambda: imp.load_module('x', None, 'x.py', ('.py', 'r', imp.PY_SOURCE)),
              lambda: imp.load_module('x', None, 'x', ('', '', imp.IMP_HOOK)), lambda: imp.NullImporter('')):
    try:
        wrong()
    except Exception as error:
        print(type(error).__name__, error)
`;
const IMP_FILES = { 'sub/source.py': 'NAME = __name__\n', 'sub/pack/__init__.py': "HERE = __path__[0].replace('\\\\', '/')\n" };

const CONFIG = `
import configparser, io
parser = configparser.SafeConfigParser()
parser.readfp(io.StringIO(u'[a]\\nb = 1\\n'))
print(parser.get('a', 'b'), isinstance(parser, configparser.ConfigParser))
`;

const PKGUTIL = `
import pkgutil
finder = pkgutil.ImpImporter('sub')
loader = finder.find_module('source')
print(loader.get_source('source'), loader.is_package('source'), loader.load_module('source').NAME)
print(finder.find_module('nowhere'), sorted(finder.iter_modules('x.')))
`;

describe.skipIf(newest === undefined)('a script of old habits on a Python without them (needs 3.13 or later)', () => {
  it.skipIf(before === undefined)('finds imp as the last Python that had it', async () => {
    const [ours, theirs] = [
      await run(newest?.path, IMP, IMP_FILES),
      await run(before?.path, `import warnings\nwarnings.simplefilter('ignore')\n${IMP}`, IMP_FILES),
    ];
    expect(ours.stderr).toBe('');
    const placeless = (text: string): string => text.replace(/\/\S*pydistutils-test-\w+/, 'PROJECT');
    expect(placeless(ours.stdout)).toBe(placeless(theirs.stdout));
  });

  it('finds pipes.quote', async () => {
    expect(await run(newest?.path, 'import pipes\nprint(pipes.quote("a b"))\n')).toMatchObject({ stdout: "'a b'\n", stderr: '' });
  });

  it('finds SafeConfigParser and readfp', async () => {
    expect(await run(newest?.path, CONFIG)).toMatchObject({ stdout: '1 True\n', stderr: '' });
  });

  it('finds pkgutil.ImpImporter', async () => {
    expect((await run(newest?.path, PKGUTIL, IMP_FILES)).stdout).toBe(
      "NAME = __name__\n False source\nNone [('x.pack', True), ('x.source', False)]\n",
    );
  });

  it('finds lib2to3 where fissix is installed, and is told of it where it is not', async () => {
    const code = 'import lib2to3.refactor\nprint(lib2to3.refactor.__name__)\n';
    const there = await run(newest?.path, code, { 'fissix/__init__.py': '', 'fissix/refactor.py': '' });
    expect(there.stdout).toBe('fissix.refactor\n');
    const absent = await run(newest?.path, code);
    expect(absent.stderr).toContain("No module named 'lib2to3'; Python 3.13 dropped it: install 'fissix', its continuation");
  });

  it('keeps them to its own process', async () => {
    const code = 'import subprocess, sys\nprint(subprocess.call([sys.executable, "-c", "import imp"], stderr=subprocess.DEVNULL))\n';
    expect((await run(newest?.path, code)).stdout).toBe('1\n');
  });
});

describe.skipIf(before === undefined)('a script on a Python that has them', () => {
  it('gets its own', async () => {
    const code =
      "import warnings; warnings.simplefilter('ignore')\nimport imp, configparser, pkgutil\nprint([m.__name__ for m in (imp, configparser, pkgutil) if 'pydistutils' in m.__file__], configparser.SafeConfigParser.__init__.__code__.co_filename == configparser.__file__)\n";
    expect((await run(before?.path, code)).stdout).toBe('[] True\n');
  });
});

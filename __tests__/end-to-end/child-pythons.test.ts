import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { interpreter, interpreters, REAL_DISTUTILS } from '../support/interpreters.ts';
import { runCli, type RunResult } from '../support/run-cli.ts';
import { tempProject } from '../support/temp-project.ts';

/** A Python without distutils; the hook of setuptools, where that is installed, is switched off. */
const bare = interpreters().findLast(({ hasDistutils, major }) => !hasDistutils && major === 3);
const old = interpreter('3.8');

const TOOL = `
import sys
print('tool %s %s' % (sys.argv[1:], __name__))
from distutils import log
from distutils.file_util import copy_file
log.set_verbosity(1)
copy_file('in.txt', sys.argv[1] + '.txt')
sys.stdout.flush()
`;

async function script(
  python: string,
  code: string,
  files: Readonly<Record<string, string>> = {},
): Promise<RunResult & { readonly root: string }> {
  const root = tempProject({ 'tool.py': TOOL, 'in.txt': 'in', ...files, 'script.py': `import os, subprocess, sys\n${code}` });
  return {
    ...(await runCli(['--python', python, 'python', 'script.py'], { cwd: root, env: { ...REAL_DISTUTILS, PYTHONPATH: undefined } })),
    root,
  };
}

describe.skipIf(bare === undefined)('a Python that a script starts, where there is no distutils (needs one of 3.12 or later)', () => {
  const python = bare?.path ?? '';

  it.each([
    ['subprocess, by a list', "subprocess.call([sys.executable, 'tool.py', 'made'])"],
    [
      'subprocess, with options of the interpreter',
      "subprocess.check_call([sys.executable, '-u', '-W', 'ignore', '-Xutf8', 'tool.py', 'made'])",
    ],
    ['subprocess, as a module', "subprocess.check_call([sys.executable, '-m', 'tool', 'made'])"],
    ['subprocess, as code', `subprocess.check_call([sys.executable, '-c', 'exec(open("tool.py").read())', 'made'])`],
    ['subprocess, by the name of the interpreter', "subprocess.check_call(['python-link', 'tool.py', 'made'], executable=sys.executable)"],
    ['subprocess, through a shell', 'subprocess.check_call(\'"%s" -u tool.py made\' % sys.executable, shell=True)'],
    ['os.system', "os.system('%s tool.py made' % sys.executable)"],
    ['os.spawnv', "os.spawnv(os.P_WAIT, sys.executable, [sys.executable, 'tool.py', 'made'])"],
    ['os.execl', "os.execl(sys.executable, sys.executable, 'tool.py', 'made')"],
    ['distutils.spawn', "from distutils.spawn import spawn\nspawn([sys.executable, 'tool.py', 'made'])"],
    [
      'a Python that it started',
      `subprocess.check_call([sys.executable, '-c', "import subprocess, sys; subprocess.call([sys.executable, 'tool.py', 'made'])"])`,
    ],
  ])('finds one when it is started by %s', async (_name, code) => {
    const { root, stdout } = await script(python, code);
    expect(stdout).toContain("tool ['made'] __main__\ncopying in.txt -> made.txt\n");
    expect(existsSync(join(root, 'made.txt'))).toBe(true);
  });

  it('builds with an engine of its own', async () => {
    const { stdout, stderr } = await script(
      python,
      "print(subprocess.check_output([sys.executable, 'setup.py', 'build'], stderr=subprocess.STDOUT).decode())",
      {
        'setup.py':
          "from distutils.core import setup, Extension\nsetup(name='x', version='1', py_modules=['tool'], libraries=[('c', {'sources': ['c.c']})])\n",
        'c.c': '#warning shown\nint c;\n',
      },
    );
    expect(stderr).toBe('');
    expect(stdout).toMatch(/^running build\nrunning build_py\n(.*\n)*running build_clib\n(.*\n)*.*-c c\.c -o (.*\n)*.*#warning shown/);
  });

  it('leaves command lines, exit statuses, tracebacks and the environment as they were', async () => {
    const code = `
p = subprocess.Popen([sys.executable, '-c', 'import sys; sys.exit(7)'])
print(p.args[1:], p.wait())
print(subprocess.check_output([sys.executable, '-c', 'import sys; print(sys.argv, sys.path[0], __name__, __file__ if "__file__" in globals() else None)', 'a b']).decode())
print(subprocess.check_output([sys.executable, 'shown.py']).decode())
print(subprocess.call([sys.executable, '-c', 'import distutils.util; 1/0']))
`;
    const { root, stdout, stderr } = await script(python, code, {
      'shown.py': "import os, sys\nprint(sys.argv, sys.path[0] == os.path.dirname(__file__), os.environ.get('PYTHONPATH'))\n",
    });
    expect(stdout).toBe("['-c', 'import sys; sys.exit(7)'] 7\n['-c', 'a b']  __main__ None\n\n['shown.py'] True None\n\n1\n");
    expect(stderr).toMatch(
      /^Traceback \(most recent call last\):\n {2}File "<string>", line 1, in <module>\n(.*\n)?ZeroDivisionError: division by zero\n$/,
    );
    expect(readdirSync(root).filter((name) => name === '__pycache__')).toEqual([]);
  });

  it('starts no engine for a Python that imports no distutils', async () => {
    const code = `
out = subprocess.check_output([sys.executable, '-c', 'import sys; print([m for m in sys.modules if m.endswith(("own_engine", "wire"))])'])
print(out.decode())
`;
    expect((await script(python, code)).stdout).toBe('[]\n\n');
  });

  it('knows the version of the setuptools that it would import, and lists none', async () => {
    const code = `
import importlib.metadata
tool = 'import importlib.metadata as m; print(m.version("setuptools"), [d.name for d in m.distributions() if d.name == "setuptools"])'
subprocess.check_call([sys.executable, '-c', tool])
subprocess.check_call([sys.executable, '-c', tool + '; import setuptools; print(setuptools.__version__, m.version("setuptools"))'])
print(importlib.metadata.version('setuptools'))
`;
    const { stdout } = await script(python, code);
    expect(stdout).toBe('65.5.0 []\n65.5.0 []\n65.5.0 65.5.0\n65.5.0\n');
  });

  it('knows of no setuptools in a run without', async () => {
    const root = tempProject({
      'setup.py': `import subprocess, sys\nsubprocess.call([sys.executable, '-c', 'import importlib.metadata as m; m.version("setuptools")'])\n`,
    });
    const { stderr } = await runCli(['--without-setuptools', '--python', python, 'build'], { cwd: root });
    expect(stderr).toMatch(/PackageNotFoundError: No package metadata was found for setuptools\n$/);
  });

  it('is found in workers of multiprocessing, however they are started', async () => {
    const code = `
import multiprocessing
def platform(n):
    from distutils.util import get_platform
    return '%s %d' % (get_platform() != '', n)
if __name__ == '__main__':
    for method in ('fork', 'spawn', 'forkserver'):
        with multiprocessing.get_context(method).Pool(2) as pool:
            print(method, pool.map(platform, [1, 2]))
`;
    const { stdout } = await script(python, code);
    expect(stdout).toBe(['fork', 'spawn', 'forkserver'].map((method) => `${method} ['True 1', 'True 2']\n`).join(''));
  });
});

describe.skipIf(old === undefined)('a Python that a script starts, where there is a distutils (needs 3.8)', () => {
  it('has the one that is there', async () => {
    const { stdout } = await script(
      old?.path ?? '',
      "subprocess.call([sys.executable, '-c', 'import distutils, sys; print(distutils.__file__ == sys.argv[1])', os.path.join(os.path.dirname(os.__file__), 'distutils', '__init__.py')])",
    );
    expect(stdout).toBe('True\n');
  });

  it('is a forked process with an engine of its own', async () => {
    const code = `
from distutils.file_util import copy_file
copy_file('in.txt', 'before.txt')
child = os.fork()
if child == 0:
    copy_file('in.txt', 'forked.txt')
    os._exit(0)
os.waitpid(child, 0)
copy_file('in.txt', 'after.txt')
print(sorted(name for name in os.listdir('.') if name.endswith('.txt')))
`;
    expect((await script(old?.path ?? '', code)).stdout).toBe("['after.txt', 'before.txt', 'forked.txt', 'in.txt']\n");
  });
});

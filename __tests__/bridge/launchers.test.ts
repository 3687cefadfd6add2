import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { interpreters } from '../support/interpreters.ts';
import { REPOSITORY } from '../support/run-cli.ts';
import { tempProject, type FileContent } from '../support/temp-project.ts';

/** What is made of one script where the interpreter finds only these files; contents in base64 are decoded. */
const ASK = `
import base64, json, os, sys
sys.path.insert(0, sys.argv[1])
from pydistutils_bridge import launchers
sys.path[:] = [sys.argv[2]]
os.__file__ = os.path.join(sys.argv[2], 'os.py')
made = launchers.files(sys.argv[3], 'x', '#!' + sys.argv[4] + '\\n', 'pass\\n', sys.argv[5])
sys.stdout.write(json.dumps([f[:1] + [base64.b64decode(f[1]).decode('latin-1') if f[2:] else f[1]] for f in made]))
`;

type Made = readonly (readonly [name: string, content: string])[];

function made(python: string, files: Readonly<Record<string, FileContent>>, kind: string, program: string, platform = 'win-amd64'): Made {
  const args = ['-B', '-c', ASK, join(REPOSITORY, 'python'), tempProject(files), kind, program, platform];
  return JSON.parse(execFileSync(python, args, { encoding: 'latin1' })) as Made;
}

describe.each(interpreters().map(({ version, path }) => [version, path] as const))(
  'scripts for Windows, made by %s',
  (_version, python) => {
    const SETUPTOOLS = {
      'setuptools/cli-64.exe': 'cli',
      'setuptools/cli-32.exe': 'cli32',
      'setuptools/gui-64.exe': 'gui',
      'setuptools/command/launcher manifest.xml': '<%(name)s/>',
    };

    test('the launcher of setuptools starts the script beside it', () => {
      expect(made(python, SETUPTOOLS, 'console', 'C:\\py\\python.exe')).toEqual([
        ['x-script.py', '#!C:\\py\\python.exe\npass\n'],
        ['x.exe', 'cli'],
      ]);
      expect(made(python, SETUPTOOLS, 'gui', 'C:\\py\\python.exe').map(([name]) => name)).toEqual(['x-script.pyw', 'x.exe']);
    });

    test('a 32-bit launcher has a manifest, so that Windows takes it for no installer', () => {
      expect(made(python, SETUPTOOLS, 'console', 'python.exe', 'win32').slice(1)).toEqual([
        ['x.exe', 'cli32'],
        ['x.exe.manifest', '<x/>'],
      ]);
    });

    test('a script with windows is run by the interpreter without a console, where there is one', () => {
      const folder = tempProject({ 'a/python.exe': '', 'a/pythonw.exe': '', 'b/python.exe': '' });
      const [one] = made(python, SETUPTOOLS, 'gui', `${folder}/a/python.exe`);
      expect(one?.[1]).toBe(`#!${folder}/a/pythonw.exe\npass\n`);
      const [other] = made(python, SETUPTOOLS, 'gui', `${folder}/b/python.exe`);
      expect(other?.[1]).toBe(`#!${folder}/b/python.exe\npass\n`);
    });

    test("without setuptools pip's launcher starts the archive that is appended to it", () => {
      const [file, ...rest] = made(python, { 'pip/_vendor/distlib/t64.exe': 'launcher' }, 'console', 'C:\\py\\python.exe');
      expect(rest).toEqual([]);
      expect(file?.[0]).toBe('x.exe');
      expect(file?.[1]).toMatch(/^launcher#!C:\\py\\python\.exe\nPK[^]*__main__\.py[^]*pass\n/);
    });

    test('without either, a batch file starts the script', () => {
      expect(made(python, {}, 'console', 'C:\\py\\python.exe')).toEqual([
        ['x-script.py', '#!C:\\py\\python.exe\npass\n'],
        ['x.cmd', '@C:\\py\\python.exe "%~dp0x-script.py" %*\n'],
      ]);
    });
  },
);

import { readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { interpreter, interpreters } from '../support/interpreters.ts';
import { runCli } from '../support/run-cli.ts';
import { tempProject } from '../support/temp-project.ts';

const MODULES = Object.fromEntries(
  Array.from({ length: 30 }, (_, at) => [
    `pack/module${at}.py`,
    `"""Module ${at}."""\nimport os\n\n\ndef function${at}(argument):\n    return [os.path.join(part, "${at}") for part in argument]\n`,
  ]),
);
// Time enough for the interpreter that has been started beside the script's to compile all.
const SETUP = `import sys, time
time.sleep(0.4)
if 'fail' in sys.argv: sys.exit('no, it does not')
from distutils.core import setup
setup(name='x', version='1', packages=['pack'])
`;
const ENVIRONMENT = { PYTHONDONTWRITEBYTECODE: undefined, SOURCE_DATE_EPOCH: undefined };

function project(): string {
  return join(tempProject({ ...prefixed({ ...MODULES, 'pack/__init__.py': '', 'setup.py': SETUP }) }), 'project');
}

function prefixed(files: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(files).map(([name, text]) => [`project/${name}`, text]));
}

/** What of an installation is byte code: by path below the root, without the header (which is 16 bytes at most). */
function byteCode(root: string): ReadonlyMap<string, string> {
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.pyc'));
  return new Map(files.sort().map((name) => [name, readFileSync(join(root, name)).subarray(16).toString('base64')]));
}

/** The byte code of a first installation. */
async function installed(options: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const root = project();
  const run = await runCli([...options, 'install', '--root=../out'], { cwd: root, env: ENVIRONMENT });
  expect(run).toMatchObject({ status: 0 });
  return byteCode(join(root, '../out'));
}

/** Processes of this machine that run in the folder. */
function processesIn(folder: string): readonly string[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .filter((name) => {
      try {
        return readlinkSync(`/proc/${name}/cwd`) === folder;
      } catch {
        return false;
      }
    });
}

describe('modules that were compiled before the script said anything', () => {
  test.each(interpreters())('record where they are installed, as others do: Python $version', async ({ path }) => {
    const [theirs, ours] = await Promise.all(['1', '4'].map(async (jobs) => installed(['--jobs', jobs, '--python', path])));
    expect(ours).toEqual(theirs);
    expect(ours?.size).toBe(31);
  });

  test.skipIf(process.platform !== 'linux')('leave no process behind when the script fails', async () => {
    const root = project();
    const run = await runCli(['--jobs', '4', '--python', interpreter('3')?.path ?? 'python3', 'install', '--root=../out', 'fail'], {
      cwd: root,
      env: ENVIRONMENT,
    });
    expect(run).toMatchObject({ status: 1 });
    expect(run.stderr).toContain('no, it does not');
    // A process that was killed needs a moment to be gone.
    for (let left = 50; left > 0 && processesIn(root).length > 0; left -= 1) await sleep(20);
    expect(processesIn(root)).toEqual([]);
  });
});

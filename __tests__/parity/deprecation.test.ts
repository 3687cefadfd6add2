import { describe, expect, test } from 'vitest';
import { oracles, REAL_DISTUTILS } from '../support/interpreters.ts';
import { runCli, runProgram } from '../support/run-cli.ts';
import { tempProject } from '../support/temp-project.ts';

describe.each(oracles().map((python) => [python.version, python] as const))('the warning of %s', (_version, python) => {
  test('points to the line of the script that imports distutils, and to no other', async () => {
    const cwd = tempProject({
      'setup.py': "import later\nfrom distutils.core import setup\nsetup(name='x')\n",
      'other.py': 'import later\nlater.go()\n',
      'later.py': 'def go():\n    import distutils\n',
    });
    for (const file of ['setup.py', 'other.py']) {
      const real = await runProgram(python.path, [file, '--name'], { cwd, env: REAL_DISTUTILS });
      const ours = await runCli(['--python', python.path, 'python', file, '--name'], { cwd });
      expect([ours.status, ours.stderr]).toEqual([real.status, real.stderr]);
    }
  });
});

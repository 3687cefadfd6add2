import { join } from 'node:path';
import { expect, test } from 'vitest';
import { REPOSITORY, runProgram } from '../support/run-cli.ts';
import { tempProject } from '../support/temp-project.ts';

const SCRIPT = join(REPOSITORY, 'scripts/test-windows.mjs');

test('without a Wine prefix the comparison is skipped, and says so', async () => {
  const { stdout, status } = await runProgram(process.execPath, [SCRIPT], { env: { PYDISTUTILS_WINE: undefined } });
  const why = 'skipped: PYDISTUTILS_WINE names no Wine prefix with Pythons and a node of Windows';
  expect({ stdout, status }).toEqual({ stdout: `${why}\n0 passed, 0 failed\n`, status: 0 });
});

test('what differs, and what is not reached, fails', async () => {
  const answers = [
    { name: 'one', differences: [] },
    { name: 'two', differences: ['-a', '+b'] },
  ].map((answer) => JSON.stringify(answer));
  const wine = tempProject({ wrun: { text: `#!/bin/sh\nprintf '%s\\n' '${answers.join("' '")}'\n`, mode: 0o755 }, 'work/': '' });
  const { stdout, status } = await runProgram(process.execPath, [SCRIPT, '--only', 'sdist|home'], { env: { PYDISTUTILS_WINE: wine } });
  expect(status).toBe(1);
  expect(stdout).toMatch(/same: one\nDIFFERENT: two\n {2}-a\n {2}\+b\n1 passed, 3 failed\n$/);
});

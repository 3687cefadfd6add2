import { join } from 'node:path';
import { expect, test } from 'vitest';
import { REPOSITORY, runProgram, type RunResult } from '../support/run-cli.ts';
import { tempProject } from '../support/temp-project.ts';

async function corpusScript(corpus: string, pythons: string, ...args: readonly string[]): Promise<RunResult> {
  const env = { PYDISTUTILS_CORPUS: corpus, PYENV_VERSIONS: pythons };
  return await runProgram(process.execPath, [join(REPOSITORY, 'scripts/test-corpus.mjs'), ...args], { env });
}

const ENTRY = { name: 'pyPdf', uses: 'distutils', python: '2.7.18', sdist: 'pyPdf-1.13.tar.gz' };

/** A corpus of one archive, and in place of the comparing tool a program that prints this. */
function corpusThatSays(result: unknown): readonly [corpus: string, pythons: string] {
  const root = tempProject({
    'corpus/corpus.json': JSON.stringify([ENTRY]),
    'tools/diffinstall.py': `import json\nprint(json.dumps([json.loads(${JSON.stringify(JSON.stringify(result))})]))\nprint("0 of 1 installations agree")\n`,
    'pythons/2.7.18/bin/python': '',
  });
  return [join(root, 'corpus'), join(root, 'pythons')];
}

test('without a corpus the comparison is skipped, and says where it looked', async () => {
  const folder = join(tempProject(), 'nowhere');
  const { stdout, status } = await corpusScript(folder, folder, '--quick');
  expect({ stdout, status }).toEqual({ stdout: `skipped: no corpus at ${folder}\n0 passed, 0 failed\n`, status: 0 });
});

test('archives that agree are counted as passed', async () => {
  const same = { tree_same: true, real: { rc: 0, seconds: 1 }, ours: { rc: 0, seconds: 0.5 } };
  const { stdout, status } = await corpusScript(...corpusThatSays(same), '--list', '^plain', '--only', '^pyPdf$');
  expect(stdout).toMatch(/^passed +plain distutils +pyPdf +real 1 s, ours 0.5 s\n1 passed, 0 failed\n$/);
  expect(status).toBe(0);
});

test('a difference fails, and is told', async () => {
  const other = { tree_same: false, missing: ['lib/x.py'], real: { rc: 0, seconds: 1 }, ours: { rc: 0, seconds: 1 } };
  const { stdout, status } = await corpusScript(...corpusThatSays(other), '--list', '^plain', '--only', '^pyPdf$');
  expect(stdout).toContain('missing: 1, as ["lib/x.py"]');
  expect(stdout).toMatch(/\n0 passed, 1 failed\n$/);
  expect(status).toBe(1);
});

test('an archive whose Python is not here is skipped, with that reason', async () => {
  const [corpus] = corpusThatSays({});
  const { stdout, status } = await corpusScript(corpus, '/nowhere', '--list', '^plain', '--only', '^pyPdf$');
  expect(stdout).toMatch(/^skipped .*no Python 2\.7\.18 in \/nowhere\n1 skipped\n0 passed, 0 failed\n$/);
  expect(status).toBe(0);
});

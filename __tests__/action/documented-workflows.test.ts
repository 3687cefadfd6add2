import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { goTool } from '../support/act.ts';
import { REPOSITORY, runProgram } from '../support/run-cli.ts';
import { tempProject } from '../support/temp-project.ts';

const HOW_TO = 'docs/how-to';
const DOCUMENTS = ['README.md', ...readdirSync(join(REPOSITORY, HOW_TO)).map((name) => `${HOW_TO}/${name}`)].filter((document) =>
  readFileSync(join(REPOSITORY, document), 'utf8').includes('```yaml'),
);

/** The YAML examples of a document, without the indentation of the list that they stand in. */
function examples(document: string): readonly string[] {
  const text = readFileSync(join(REPOSITORY, document), 'utf8');
  return [...text.matchAll(/^( *)```yaml\n([^]*?)^ *```$/gm)].map(([, , code = '']) => {
    const lines = code.split('\n');
    const indent = Math.min(...lines.filter((line) => line.trim() !== '').map((line) => line.search(/\S/)));
    return lines.map((line) => line.slice(indent)).join('\n');
  });
}

const indented = (text: string, by: number): string => text.replaceAll(/^(?=.)/gm, ' '.repeat(by));

/** A whole workflow around what an example shows: jobs, one job, or steps. The Action is that of the folder, so that its inputs are known. */
function workflow(example: string): string {
  const ours = example.replaceAll('pydistutils/pydistutils@v1', './');
  if (ours.startsWith('jobs:')) return `on: push\n${ours}`;
  if (/^[\w-]+:/.test(ours)) return `on: push\njobs:\n${indented(ours, 2)}`;
  const matrix = ours.includes('matrix.') ? "    strategy:\n      matrix:\n        python: ['3.13']\n" : '';
  // What came before it in the text.
  const before = ours.includes('steps.install.') ? '      - uses: ./\n        id: install\n' : '';
  return `on: push\njobs:\n  job:\n    runs-on: ubuntu-latest\n${matrix}    steps:\n${before}${indented(ours, 6)}`;
}

const actionlint = goTool('actionlint');

describe.skipIf(actionlint === undefined)(
  `the workflows of the documents${actionlint === undefined ? ' (skipped: actionlint is not installed)' : ''}`,
  () => {
    /** What actionlint says, in a repository whose own action this one is. */
    async function lint(workflows: Readonly<Record<string, string>>): Promise<string> {
      const files = Object.fromEntries(Object.entries(workflows).map(([name, text]) => [`.github/workflows/${name}.yml`, text]));
      const manifest = readFileSync(join(REPOSITORY, 'action.yml'), 'utf8');
      const scripts = { 'dist/action.js': '', 'dist/action-post.js': '' };
      const folder = tempProject({ ...files, ...scripts, '.git/HEAD': '', 'action.yml': manifest });
      return (await runProgram(actionlint as string, ['-no-color', '-oneline'], { cwd: folder })).output;
    }

    test.each(DOCUMENTS)('%s', async (document) => {
      const found = examples(document);
      expect(found.length).toBeGreaterThan(0);
      expect(await lint(Object.fromEntries(found.map((example, index) => [`example-${index + 1}`, workflow(example)])))).toBe('');
    });

    test('an input or an output that there is not is found', async () => {
      const wrong =
        '- uses: pydistutils/pydistutils@v1\n  id: install\n  with:\n    prefx: /p\n- run: echo ${{ steps.install.outputs.nme }}\n';
      const said = await lint({ wrong: workflow(wrong) });
      expect(said).toContain('"prefx"');
      expect(said).toContain('"nme"');
    });
  },
);

import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { outputValues } from '../../src/action/outputs.ts';
import { goTool } from '../support/act.ts';
import { cliPath, REPOSITORY, runProgram } from '../support/run-cli.ts';

interface Described {
  readonly description?: string;
  readonly default?: unknown;
}

interface Manifest {
  readonly name: string;
  readonly description: string;
  readonly branding: { readonly icon: string; readonly color: string };
  readonly inputs: Readonly<Record<string, Described>>;
  readonly outputs: Readonly<Record<string, Described>>;
  readonly runs: Readonly<Record<string, string>>;
}

const read = (name: string): unknown => parse(readFileSync(join(REPOSITORY, name), 'utf8'));
const manifest = read('action.yml') as Manifest;

describe('action.yml', () => {
  test('runs on node 24, with a step after the job whatever became of it', () => {
    expect(manifest.runs).toEqual({ using: 'node24', main: 'dist/action.js', post: 'dist/action-post.js', 'post-if': 'always()' });
    for (const name of ['action.js', 'action-post.js']) expect(readdirSync(dirname(cliPath()))).toContain(name);
  });

  test('describes everything, and gives every input a default', () => {
    expect(manifest.branding).toEqual({ icon: expect.any(String), color: expect.any(String) });
    for (const [name, input] of Object.entries(manifest.inputs))
      expect([name, typeof input.description, typeof input.default]).not.toContain('undefined');
    for (const [name, output] of Object.entries(manifest.outputs)) expect([name, typeof output.description]).not.toContain('undefined');
  });

  test('has a description that the marketplace takes', () => {
    expect(manifest.description.length).toBeLessThan(125);
  });

  test('lists the outputs that there are', () => {
    const values = outputValues({
      name: '',
      version: '',
      installed: undefined,
      extensions: [],
      objects: { compiled: 0, reused: 0 },
      artifact: { text: '' },
      milliseconds: 0,
      cache: { kind: 'off', text: '', key: undefined, matchedKey: undefined, ingredients: [], path: undefined },
    });
    expect(Object.keys(manifest.outputs)).toEqual(Object.keys(values));
  });

  test('action-types.yml knows the same inputs and outputs', () => {
    const types = read('action-types.yml') as Pick<Manifest, 'inputs' | 'outputs'>;
    expect(Object.keys(types.inputs)).toEqual(Object.keys(manifest.inputs));
    expect(Object.keys(types.outputs)).toEqual(Object.keys(manifest.outputs));
  });

  test('the README has its inputs and outputs', async () => {
    const { status, stderr } = await runProgram(process.execPath, [join(REPOSITORY, 'scripts/readme-tables.mjs'), '--check'], {
      cwd: REPOSITORY,
    });
    expect([status, stderr]).toEqual([0, '']);
  });
});

describe('the workflows', () => {
  const folder = join(REPOSITORY, '.github/workflows');

  test('pin what they use to a commit, and say its version', () => {
    for (const file of readdirSync(folder)) {
      const used = [...readFileSync(join(folder, file), 'utf8').matchAll(/uses: (.*)$/gm)].map(([, text]) => text as string);
      expect(
        used.filter((text) => text !== './' && !/^[\w/-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(text)),
        file,
      ).toEqual([]);
    }
  });

  test('begin with the least permissions', () => {
    for (const file of readdirSync(folder))
      expect((parse(readFileSync(join(folder, file), 'utf8')) as { permissions: unknown }).permissions, file).toEqual({ contents: 'read' });
  });

  const actionlint = goTool('actionlint');
  test.skipIf(actionlint === undefined)(
    `satisfy actionlint${actionlint === undefined ? ' (skipped: it is not installed)' : ''}`,
    async () => {
      const { status, output } = await runProgram(actionlint as string, ['-no-color'], { cwd: REPOSITORY });
      expect([status, output]).toEqual([0, '']);
    },
  );
});

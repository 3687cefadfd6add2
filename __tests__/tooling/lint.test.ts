import { readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { REPOSITORY, runProgram } from '../support/run-cli.ts';
import { tempProject } from '../support/temp-project.ts';

interface Finding {
  readonly file: string;
  readonly rule: string;
  readonly help: string;
}

/** Runs the linter, with the configuration of this repository, over a project of these files. */
async function lint(files: Readonly<Record<string, string>>): Promise<readonly Finding[]> {
  const configuration = ['.oxlintrc.json', 'scripts/lint-rules.mjs', 'tsconfig.json', 'package.json'].map((name) => [
    name,
    readFileSync(join(REPOSITORY, name), 'utf8'),
  ]);
  const root = tempProject({ ...Object.fromEntries(configuration), ...files });
  symlinkSync(join(REPOSITORY, 'node_modules'), join(root, 'node_modules'), 'dir');
  const { stdout, stderr } = await runProgram(process.execPath, [join(REPOSITORY, 'node_modules/oxlint/bin/oxlint'), '-f', 'json'], {
    cwd: root,
  });
  if (!stdout.includes('"diagnostics"')) throw new Error(`the linter said: ${stdout}${stderr}`);
  const { diagnostics } = JSON.parse(stdout) as {
    diagnostics: readonly { filename: string; code: string; help?: string }[];
  };
  return diagnostics.map((each) => ({ file: each.filename, rule: each.code, help: each.help ?? '' }));
}

/** What the linter finds in one file of a room, beside one file in each of the rooms. */
async function rulesBroken(room: string, text: string): Promise<readonly string[]> {
  const neighbours = [...rooms().keys()].map((name) => [`src/${name}/thing.ts`, 'export const thing: number = 1;\n']);
  const found = await lint({ ...Object.fromEntries(neighbours), [`src/${room}/fixture.ts`]: text });
  return found.filter(({ file }) => file === `src/${room}/fixture.ts`).map(({ rule }) => rule);
}

/** The table of ARCHITECTURE.md: room to the rooms that it may import. */
function rooms(): ReadonlyMap<string, readonly string[]> {
  const text = readFileSync(join(REPOSITORY, 'ARCHITECTURE.md'), 'utf8');
  const rows = [...text.matchAll(/^\| `([a-z]+)` \|.*\| ([a-z, -]+) \|$/gm)];
  return new Map(rows.map(([, room, list]) => [room as string, list === '-' ? [] : (list as string).split(', ')]));
}

const RESTRICTED = 'eslint(no-restricted-imports)';

describe('imports between rooms', () => {
  test('the linter forbids exactly what the table in ARCHITECTURE.md does not allow', async () => {
    const files: Record<string, string> = {};
    const forbidden: string[] = [];
    for (const [room, allowed] of rooms()) {
      files[`src/${room}/thing.ts`] = 'export const thing: number = 1;\n';
      for (const other of rooms().keys()) {
        if (other === room) continue;
        const file = `src/${room}/from-${other}.ts`;
        files[file] = `import { thing } from '../${other}/thing.ts';\nexport const copy: number = thing;\n`;
        if (!allowed.includes(other)) forbidden.push(file);
      }
    }
    expect(rooms().size).toBe(19);
    const found = await lint(files);
    expect(
      found
        .filter(({ rule }) => rule === RESTRICTED)
        .map(({ file }) => file)
        .sort(),
    ).toEqual(forbidden.sort());
  });

  test('types, late imports and re-exports follow the same rule, from folders within a room too', async () => {
    const found = await lint({
      'src/execute/thing.ts': 'export type Thing = number;\nexport const thing: Thing = 1;\n',
      'src/plan/type.ts': `import type { Thing } from '../execute/thing.ts';\nexport type Copy = Thing;\n`,
      'src/plan/late.ts': `export const load = async (): Promise<unknown> => await import('../execute/thing.ts');\n`,
      'src/plan/again.ts': `export { thing } from '../execute/thing.ts';\n`,
      'src/plan/all.ts': `export * from '../execute/thing.ts';\n`,
      'src/plan/inner/deep.ts': `import { thing } from '../../execute/thing.ts';\nexport const copy: number = thing;\n`,
    });
    expect(found.map(({ file, rule }) => `${file} ${rule}`).sort()).toEqual(
      ['again', 'all', 'inner/deep', 'late', 'type'].map((name) => `src/plan/${name}.ts ${RESTRICTED}`),
    );
  });

  test('the finding names the rooms that may be imported', async () => {
    const [found] = await lint({
      'src/plan/thing.ts': `import { thing } from '../execute/thing.ts';\nexport const copy: number = thing;\n`,
      'src/execute/thing.ts': 'export const thing: number = 1;\n',
    });
    expect(found?.help).toBe('src/plan may import from these rooms only: errors, grammar, host (ARCHITECTURE.md, rooms).');
  });

  test('nobody but the action imports @actions/*', async () => {
    const text = `import { warning } from '@actions/core';\nwarning('x');\n`;
    expect(await rulesBroken('cli', text)).toContain(RESTRICTED);
    expect(await rulesBroken('action', text)).not.toContain(RESTRICTED);
  });

  test('the rooms of the engine reach the disk through host only', async () => {
    const text = `import { readFileSync } from 'node:fs';\nexport const text: string = readFileSync('x', 'utf8');\n`;
    expect(await rulesBroken('commands', text)).toEqual([RESTRICTED]);
    expect(await rulesBroken('host', text)).toEqual([]);
  });

  test('nothing inside imports the public interface', async () => {
    const found = await lint({
      'src/index.ts': 'export const run: number = 1;\n',
      'src/cli/main.ts': `import { run } from '../index.ts';\nexport const copy: number = run;\n`,
    });
    expect(found.map(({ rule }) => rule)).toEqual([RESTRICTED]);
  });
});

test('a ring of imports is found', async () => {
  const found = await lint({
    'src/plan/a.ts': `import { b } from './b.ts';\nexport const a = (): number => b();\n`,
    'src/plan/b.ts': `import { a } from './a.ts';\nexport const b = (): number => a();\n`,
  });
  expect(found.map(({ rule }) => rule)).toEqual(['import(no-cycle)', 'import(no-cycle)']);
});

test('a promise that nobody waits for is found', async () => {
  const text = `async function work(): Promise<void> {}\nexport function start(): void {\n  work();\n}\n`;
  expect(await rulesBroken('execute', text)).toEqual(['typescript(no-floating-promises)']);
});

test.each([
  ['process.platform', 'export const here: string = process.platform;\n'],
  ['process.platform, taken apart', 'const { platform } = process;\nexport const here: string = platform;\n'],
  ['process.env', 'export const here: string | undefined = process.env.HOME;\n'],
  ['process.cwd()', 'export const here: string = process.cwd();\n'],
])('a room that plans must not read %s', async (_name, text) => {
  expect(await rulesBroken('commands', text)).toEqual(['eslint(no-restricted-properties)']);
  expect(await rulesBroken('host', text)).toEqual([]);
});

test('paths in a command have the flavour of the target', async () => {
  const own = `import { join } from 'node:path';\nexport const path: string = join('a', 'b');\n`;
  const named = `import { win32 } from 'node:path';\nexport const path: string = win32.join('a', 'b');\n`;
  expect(await rulesBroken('commands', own)).toEqual([RESTRICTED]);
  expect(await rulesBroken('commands', named)).toEqual([]);
});

describe('hints', () => {
  /** Numbers of the texts, which stand in a file each, that the rule finds fault with. */
  const faulty = async (texts: readonly string[]): Promise<readonly number[]> => {
    const found = await lint(Object.fromEntries(texts.map((text, at) => [`src/plan/${at}.ts`, `${text}\n`])));
    const broken = found.filter(({ rule }) => rule === 'pydistutils(hint-style)').map(({ file }) => Number(/(\d+)\.ts$/.exec(file)?.[1]));
    return broken.sort((one, other) => one - other);
  };

  test('begin with a small letter, are one sentence and have no full stop, wherever they are written', async () => {
    const places = [
      (hint: string) => `export const error: unknown = new Error('It failed.', { cause: { hint: ${hint} } });`,
      (hint: string) => `export const INSTALL_HINT: string = ${hint};`,
      (hint: string) => `export const known: unknown = { hint: (found: boolean) => (found ? 'as it is' : ${hint}) };`,
      (hint: string) => `export function failureHint(found: boolean): string | undefined {\n  return found ? ${hint} : undefined;\n}`,
      (hint: string) =>
        `function fail(message: string, hint?: string): unknown {\n  return { message, ...(hint === undefined ? {} : { hint }) };\n}\n` +
        `export const failed: unknown = fail('It failed.', ${hint});`,
    ];
    const bad = ["'Take another one'", "'take another one.'", '`take ${String(1)}.`', "'take another one. Then go on'"];
    const texts = [...bad, "'take another one'"].flatMap((hint) => places.map((place) => place(hint)));
    expect(await faulty(texts)).toEqual(Array.from({ length: bad.length * places.length }, (_, at) => at));
  });

  test('may begin with a name, and other texts may be as they are', async () => {
    const hints = ['CC names the compiler', 'Python 3.11 has it', '1.0 is older', '`pydistutils target` writes one', 'wheels: see PEP 427'];
    const texts = hints.map((hint) => `export const hint: string = ${JSON.stringify(hint)};`);
    expect(await faulty([...texts, "export const message: string = 'It failed.';"])).toEqual([]);
  });
});

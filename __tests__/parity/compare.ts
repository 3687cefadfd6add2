import { spawnSync } from 'node:child_process';
import {
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  readlinkSync,
  realpathSync,
  renameSync,
  rmSync,
  utimesSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { expect, onTestFinished } from 'vitest';
import { REAL_DISTUTILS, type TestInterpreter } from '../support/interpreters.ts';
import { cliPath } from '../support/run-cli.ts';
import { addFiles, type FileContent } from '../support/temp-project.ts';

/** One project, installed by the real tool and by ours from the same path. */
export interface Comparison {
  readonly files: Readonly<Record<string, FileContent>>;
  /** Command lines, one after the other; `{root}`, `{home}` and `{src}` are folders of the run. */
  readonly lines: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
  /** Files in the user's home folder. */
  readonly home?: Readonly<Record<string, FileContent>>;
  /** Lines of the transcript that are not compared, with the reason beside the pattern. */
  readonly differs?: readonly (readonly [pattern: RegExp, reason: string])[];
  /** Files whose content is not compared, with the reason beside the pattern; they must be there all the same. */
  readonly filesDiffer?: readonly (readonly [pattern: RegExp, reason: string])[];
}

interface Outcome {
  readonly status: readonly (number | null)[];
  readonly transcript: readonly string[];
  readonly tree: Readonly<Record<string, string>>;
}

/** Expects the same status, transcript in order, files, modes and bytes (byte code: all but the time in its header). */
export function expectSameAsReal(python: TestInterpreter, comparison: Comparison): void {
  const box = realpathSync(mkdtempSync(join(tmpdir(), 'pydistutils-parity-')));
  onTestFinished(() => {
    rmSync(box, { recursive: true, force: true });
  });
  const real = outcome(box, python, comparison, 'real');
  const ours = outcome(box, python, comparison, 'ours');
  expect(ours.status, `status; ours said:\n${ours.transcript.slice(-12).join('\n')}`).toEqual(real.status);
  expect(ours.transcript).toEqual(real.transcript);
  const [oursTree, realTree] = [withSameCode(box, python, ours.tree, real.tree), real.tree].map((tree) => withoutContent(tree, comparison));
  expect(oursTree).toEqual(realTree);
  expect(records(box, 'ours', ours.tree)).toEqual(records(box, 'real', real.tree));
}

/** Lists of installed files, sorted: setuptools writes a set. */
function records(box: string, who: 'real' | 'ours', tree: Outcome['tree']): Readonly<Record<string, readonly string[]>> {
  const names = Object.keys(tree).filter((name) => name.endsWith('/record'));
  return Object.fromEntries(
    names.map((name) => [
      name,
      readFileSync(join(box, `kept-${who}`, name), 'utf8')
        .split('\n')
        .sort(),
    ]),
  );
}

function withoutContent(tree: Outcome['tree'] | undefined, { filesDiffer = [] }: Comparison): Outcome['tree'] {
  const shown = ([name, text]: [string, string]): [string, string] => [
    name,
    filesDiffer.some(([pattern]) => pattern.test(name)) ? '(not compared)' : text,
  ];
  return Object.fromEntries(Object.entries(tree ?? {}).map(shown));
}

/** Our tree, where byte code that is equal as code counts as equal. */
function withSameCode(box: string, python: TestInterpreter, ours: Outcome['tree'], real: Outcome['tree']): Outcome['tree'] {
  const differing = Object.keys(ours).filter(
    (name) => /\.py[co]$/.test(name) && real[name] !== undefined && real[name] !== ours[name] && modeOf(real[name]) === modeOf(ours[name]),
  );
  if (differing.length === 0) return ours;
  const input = differing.map((name) => ['real', 'ours'].map((who) => join(box, `kept-${who}`, name)).join('\t')).join('\n');
  const answers = spawnSync(python.path, [join(import.meta.dirname, '../support/same_code.py')], { input, encoding: 'utf8' }).stdout.split(
    '\n',
  );
  const same = new Set(differing.filter((_name, index) => answers[index] === '1'));
  return Object.fromEntries(Object.entries(ours).map(([name, text]) => [name, same.has(name) ? (real[name] as string) : text]));
}

function modeOf(text: string | undefined): string | undefined {
  return text?.split(' ', 1)[0];
}

function outcome(box: string, python: TestInterpreter, comparison: Comparison, who: 'real' | 'ours'): Outcome {
  const folders = { src: join(box, 'src'), root: join(box, 'root'), home: join(box, 'home') };
  for (const folder of Object.values(folders)) rmSync(folder, { recursive: true, force: true });
  addFiles(folders.src, comparison.files);
  addFiles(folders.home, { 'x/': '', ...comparison.home });
  for (const path of walk(folders.src)) utimesSync(path, 1_600_000_000, 1_600_000_000);
  const environment = cleanEnvironment({ HOME: folders.home, LC_ALL: 'C.UTF-8', ...REAL_DISTUTILS, ...comparison.environment });
  const status: (number | null)[] = [];
  let text = '';
  for (const line of comparison.lines) {
    const args = words(line).map((word) => word.replaceAll(/\{(root|home|src)\}/g, (_m, name: keyof typeof folders) => folders[name]));
    const argv =
      who === 'real' ? [python.path, 'setup.py', ...args] : [process.execPath, cliPath(), '--python', python.path, '--', ...args];
    const done = spawnSync('sh', ['-c', '"$@" 2>&1', 'sh', ...argv], {
      cwd: folders.src,
      env: environment,
      encoding: 'utf8',
      timeout: 120_000,
    });
    status.push(done.status);
    text += done.stdout;
  }
  const tree: Record<string, string> = {};
  for (const top of [folders.root, folders.home, folders.src]) if (existsSync(top)) describeTree(top, relative(box, top), tree);
  const keep = join(box, `kept-${who}`);
  mkdirSync(keep);
  for (const [name, folder] of Object.entries(folders)) if (existsSync(folder)) renameSync(folder, join(keep, name));
  return { status, transcript: transcriptOf(text, comparison), tree };
}

function transcriptOf(text: string, comparison: Comparison): string[] {
  return text
    .split('\n')
    .map((line) => line.trimEnd())
    .filter((line) => line !== '' && !ALWAYS_DIFFERS.some((p) => p.test(line)) && !(comparison.differs ?? []).some(([p]) => p.test(line)));
}

const ALWAYS_DIFFERS: readonly RegExp[] = [
  // The helper script that the original writes for -O; ours needs none.
  /byte-compilation script|tmp\w+\.py\b/,
  // Where a warning was raised from: a file and a line of the original, or of the script or ours.
  /Warning: |^  (warnings\.warn|setup\(|from distutils|import distutils|return engine|_engine|link|wire)/,
  // Ours: what to do next.
  /^hint: |^pydistutils: /,
];

/** Words of a command line, with single quotes. */
function words(line: string): string[] {
  return [...line.matchAll(/'([^']*)'|(\S+)/g)].map((match) => (line.includes("'") ? match[0].replaceAll("'", '') : match[0]));
}

function cleanEnvironment(extra: Readonly<Record<string, string>>): NodeJS.ProcessEnv {
  const environment: NodeJS.ProcessEnv = {};
  for (const [name, value] of Object.entries(process.env))
    if (!/^(PYTHON|NODE_|VITEST|CFLAGS|LDFLAGS|CC$)/.test(name)) environment[name] = value;
  return { ...environment, ...extra };
}

function walk(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? [path, ...walk(path)] : entry.isSymbolicLink() ? [] : [path];
  });
}

function describeTree(folder: string, name: string, tree: Record<string, string>): void {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    const shown = `${name}/${entry.name}`;
    if (entry.name === '.pydistutils') continue;
    if (entry.isSymbolicLink()) tree[shown] = `-> ${readlinkSync(path)}`;
    else if (entry.isDirectory()) {
      tree[`${shown}/`] = (lstatSync(path).mode & 0o7777).toString(8);
      describeTree(path, shown, tree);
    } else tree[shown] = `${(lstatSync(path).mode & 0o7777).toString(8)} ${contentOf(path)}`;
  }
}

function contentOf(path: string): string {
  const bytes = readFileSync(path);
  // The header holds the time of the source, which a run gives its files; names and code are what is compared.
  const body = /\.py[co]$/.test(path) ? bytes.subarray(16) : bytes;
  return body.length > 400 || body.includes(0)
    ? `${body.length} bytes ${body.toString('base64').slice(-40)} ${hash(body)}`
    : body.toString('utf8');
}

function hash(bytes: Uint8Array): string {
  let h = 0;
  for (const b of bytes) h = (Math.imul(h, 31) + b) | 0;
  return (h >>> 0).toString(16);
}

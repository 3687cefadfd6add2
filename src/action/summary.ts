import type { Ingredient } from './cache-key.ts';
import { count } from './count.ts';
import type { ExtensionRow } from './extension-table.ts';
import { cell, code, fenced, folded, prose, table } from './markdown.ts';
import { pathInside } from './path-inside.ts';
import type { SeenStep } from './run-report.ts';
import { commandToRunAgain } from './workflow-hint.ts';

/** What the summary of a job shows of one run. */
export interface SummaryFacts {
  readonly succeeded: boolean;
  /** `greeting 1.0`, or the project's folder where that is not known. */
  readonly title: string;
  readonly command: string;
  readonly interpreter: string;
  /** What went wrong, and what to do. */
  readonly message: string | undefined;
  readonly hints: readonly string[];
  readonly installed:
    | { readonly library: string | undefined; readonly scripts: string | undefined; readonly files: readonly string[] }
    | undefined;
  readonly extensions: readonly ExtensionRow[];
  readonly steps: readonly SeenStep[];
  readonly cache: { readonly text: string; readonly key: string | undefined; readonly ingredients: readonly Ingredient[] };
  readonly artifact: { readonly text: string; readonly name?: string; readonly url?: string };
  readonly milliseconds: number;
  /** Folder that paths of steps are shown relative to. */
  readonly directory: string;
}

const SLOWEST = 8;
const SHOWN_MS = 5;
const LISTED = 200;
const BAR = 20;

/** Markdown for one run: a line that says all, a table, and what only some want to see folded. */
export function summaryText(facts: SummaryFacts): string {
  const { succeeded, title, interpreter, extensions, steps, cache } = facts;
  return [
    `### ${succeeded ? '✅' : '❌'} ${cell(title)} · ${cell(interpreter)}`,
    ...(facts.message === undefined ? [] : [fenced(facts.message)]),
    ...facts.hints.map(hintText),
    table(['', ''], overview(facts)),
    ...(extensions.length === 0 ? [] : [extensionRows(extensions)]),
    ...folded(`Slowest steps`, slowest(steps, facts.directory)),
    ...folded(`Installed files (${facts.installed?.files.length ?? 0})`, list(facts.installed?.files ?? [])),
    ...folded(
      'Cache key',
      cache.ingredients.length === 0
        ? ''
        : table(
            ['ingredient', 'value'],
            cache.ingredients.map(({ name, value }) => [name, code(value)]),
          ),
    ),
    ...folded('Command line', fenced(facts.command)),
    '',
  ].join('\n\n');
}

function overview({ installed, extensions, cache, artifact, milliseconds }: SummaryFacts): readonly (readonly string[])[] {
  const sum = (of: (row: ExtensionRow) => number): number => extensions.reduce((total, row) => total + of(row), 0);
  const failed = sum((row) => row.failed);
  const objects = `${sum((row) => row.compiled)} compiled, ${sum((row) => row.reused)} reused${failed === 0 ? '' : `, ${failed} failed`}`;
  const artifactText =
    artifact.name === undefined
      ? artifact.text
      : `${artifact.url === undefined ? code(artifact.name) : `[${cell(artifact.name)}](${artifact.url})`} (${artifact.text})`;
  return [
    ...(installed?.library === undefined
      ? []
      : [['Modules', `${code(installed.library)} (${count(installed.files.length, 'file')} in all)`]]),
    ...(installed?.scripts === undefined ? [] : [['Scripts', code(installed.scripts)]]),
    ...(extensions.length === 0 ? [] : [['Objects', objects]]),
    ['Cache', `${cell(cache.text)}${cache.key === undefined ? '' : ` · ${code(cache.key)}`}`],
    ['Artifact', artifact.name === undefined ? cell(artifactText) : artifactText],
    ['Time', `${(milliseconds / 1000).toFixed(1)} s`],
  ];
}

function hintText(hint: string): string {
  const command = commandToRunAgain(hint);
  return command === undefined ? `> 💡 ${prose(hint)}` : folded('To run the command that failed again', fenced(command)).join('');
}

const MARKS: Readonly<Record<ExtensionRow['result'], string>> = { compiled: '🔨', linked: '🔗', reused: '♻️', failed: '❌' };

function extensionRows(extensions: readonly ExtensionRow[]): string {
  const rows = extensions
    .slice(0, LISTED)
    .map(({ name, result, compiled, reused, failed, seconds }) => [
      code(name),
      `${MARKS[result]} ${result}`,
      ...[compiled, reused, failed].map(String),
      seconds.toFixed(2),
    ]);
  const rest = extensions.length - rows.length;
  const shown = table(['extension', 'result', 'compiled', 'reused', 'failed', 'seconds'], rows, ['', '', 'r', 'r', 'r', 'r']);
  return rest > 0 ? `${shown}\n\n… and ${rest} more` : shown;
}

function slowest(steps: readonly SeenStep[], directory: string): string {
  const ran = steps.filter(({ outcome, milliseconds }) => outcome !== 'fresh' && milliseconds >= SHOWN_MS);
  const top = [...ran].sort((a, b) => b.milliseconds - a.milliseconds).slice(0, SLOWEST);
  const longest = top[0]?.milliseconds ?? 1;
  const rows = top.map(({ kind, subject, milliseconds }) => [
    `\`${bar(milliseconds / longest)}\``,
    (milliseconds / 1000).toFixed(2),
    kind,
    code(shorten(subject, directory)),
  ]);
  return rows.length === 0 ? '' : table(['', 'seconds', 'step', 'file'], rows, ['', 'r', '', '']);
}

const EIGHTHS = ['', '▏', '▎', '▍', '▌', '▋', '▊', '▉'];

/** A bar of a fraction between 0 and 1. */
function bar(fraction: number): string {
  const eighths = Math.max(1, Math.round(fraction * BAR * 8));
  return `${'█'.repeat(Math.floor(eighths / 8))}${EIGHTHS[eighths % 8]}`.padEnd(BAR);
}

function list(files: readonly string[]): string {
  if (files.length === 0) return '';
  const rest = files.length - LISTED;
  return fenced([...files.slice(0, LISTED), ...(rest > 0 ? [`… and ${rest} more`] : [])].join('\n'));
}

function shorten(path: string, directory: string): string {
  return pathInside(directory, path) || path;
}

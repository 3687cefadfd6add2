/**
 * Writes the inputs and outputs of action.yml into README.md, between their marks. A comment in action.yml is the title of the inputs
 * that follow it.
 *
 *   node scripts/readme-tables.mjs          writes README.md
 *   node scripts/readme-tables.mjs --check  exit status 1 when it is behind
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { isMap, isScalar, parseDocument } from 'yaml';

const ROOT = resolve(import.meta.dirname, '..');
const README = join(ROOT, 'README.md');

/**
 * @param {string} manifest text of action.yml
 * @returns {{inputs: string, outputs: string}} Markdown
 */
export function tables(manifest) {
  const document = parseDocument(manifest);
  return { inputs: inputTables(document), outputs: outputTable(document) };
}

/** @param {import('yaml').Document} document */
function inputTables(document) {
  const inputs = mapOf(document, 'inputs');
  const parts = [];
  for (const [index, { key, value }] of inputs.items.entries()) {
    if (!isScalar(key) || !isMap(value)) throw new Error('internal: action.yml has an input that is no map');
    // The first comment belongs to the map as a whole.
    const comment = key.commentBefore ?? (index === 0 ? inputs.commentBefore : undefined);
    if (comment) parts.push(`**${comment.trim()}**\n\n| input | default | |\n|---|---|---|`);
    const byDefault = String(value.get('default') ?? '');
    parts.push(`| \`${key.value}\` | ${byDefault === '' ? '' : `\`${byDefault}\``} | ${cell(value.get('description'))} |`);
  }
  // A table ends where the next title begins.
  return parts.join('\n').replaceAll(/\n(?=\*\*)/g, '\n\n');
}

/** @param {import('yaml').Document} document */
function outputTable(document) {
  const rows = mapOf(document, 'outputs').items.map(({ key, value }) => {
    if (!isScalar(key) || !isMap(value)) throw new Error('internal: action.yml has an output that is no map');
    return `| \`${key.value}\` | ${cell(value.get('description'))} |`;
  });
  return ['| output | |', '|---|---|', ...rows].join('\n');
}

/**
 * @param {import('yaml').Document} document
 * @param {string} name
 */
function mapOf(document, name) {
  const map = document.get(name);
  if (!isMap(map)) throw new Error(`internal: action.yml has no ${name}`);
  return map;
}

/** @param {unknown} text */
function cell(text) {
  return String(text)
    .trim()
    .replaceAll('|', '\\|')
    .replaceAll(/\s*\n\s*/g, ' ');
}

/**
 * @param {string} text
 * @param {string} name of the mark
 * @param {string} content
 */
function between(text, name, content) {
  const [start, end] = [`<!-- ${name}: from action.yml by scripts/readme-tables.mjs -->`, `<!-- end of ${name} -->`];
  const [from, to] = [text.indexOf(start), text.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`README.md has no marks '${start}' and '${end}'`);
  return `${text.slice(0, from + start.length)}\n\n${content}\n\n${text.slice(to)}`;
}

/** @param {string[]} args */
function main(args) {
  const before = readFileSync(README, 'utf8');
  const { inputs, outputs } = tables(readFileSync(join(ROOT, 'action.yml'), 'utf8'));
  const after = between(between(before, 'inputs', inputs), 'outputs', outputs);
  if (after === before) return;
  if (args.includes('--check')) {
    process.stderr.write('README.md is behind action.yml: run `npm run readme` and commit README.md\n');
    process.exitCode = 1;
    return;
  }
  writeFileSync(README, after);
}

if (process.argv[1] === import.meta.filename) main(process.argv.slice(2));

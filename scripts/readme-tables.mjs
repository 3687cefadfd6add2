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
  const parts = [];
  for (const { name, comment, description, byDefault } of entries(document, 'inputs')) {
    if (comment !== undefined) parts.push(`**${comment}**\n\n| input | default | |\n|---|---|---|`);
    parts.push(`| \`${name}\` | ${byDefault === '' ? '' : `\`${byDefault}\``} | ${description} |`);
  }
  // A table ends where the next title begins.
  return parts.join('\n').replaceAll(/\n(?=\*\*)/g, '\n\n');
}

/** @param {import('yaml').Document} document */
function outputTable(document) {
  const rows = entries(document, 'outputs').map(({ name, description }) => `| \`${name}\` | ${description} |`);
  return ['| output | |', '|---|---|', ...rows].join('\n');
}

/**
 * @param {import('yaml').Document} document
 * @param {'inputs' | 'outputs'} section
 * @returns {{name: string, comment: string | undefined, description: string, byDefault: string}[]}
 */
function entries(document, section) {
  const map = document.get(section);
  if (!isMap(map)) throw new Error(`internal: action.yml has no ${section}`);
  return map.items.map(({ key, value }, index) => {
    if (!isScalar(key) || !isMap(value)) throw new Error(`internal: ${section} of action.yml has an entry that is no map`);
    // The first comment belongs to the map as a whole.
    const comment = key.commentBefore ?? (index === 0 ? map.commentBefore : undefined);
    const { description, default: byDefault } = /** @type {{description?: string, default?: string | number}} */ (value.toJSON());
    const text = (description ?? '')
      .trim()
      .replaceAll('|', '\\|')
      .replaceAll(/\s*\n\s*/g, ' ');
    return { name: /** @type {string} */ (key.value), comment: comment?.trim(), description: text, byDefault: `${byDefault ?? ''}` };
  });
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

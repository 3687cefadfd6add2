/**
 * Writes docs/reference/ from the code: commands and options, modules and names, keywords, and every deliberate difference.
 *
 *   node scripts/reference.mjs [--check]     --check: only compares with what is there, status 1 where it differs
 */
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { rolldown } from 'rolldown';

/** @typedef {import('../src/options/option-table.ts').Option} Option */
/** @typedef {import('../src/options/command-table.ts').CommandTable} CommandTable */
/** @typedef {[Option, number[][]]} OptionSince */

const ROOT = resolve(import.meta.dirname, '..');
const FOLDER = join(ROOT, 'docs', 'reference');
const VERSIONS = [
  [2, 7],
  [3, 6],
  [3, 7],
  [3, 8],
  [3, 9],
  [3, 10],
  [3, 11],
];

// What no stand-in does, and why.
/** @type {Readonly<Record<string, string>>} */
const NOT_SUPPORTED = {
  bdist_rpm: 'needs `rpmbuild`; RPM builds start from the source distribution',
  bdist_wininst: 'its installer stubs were part of the original; wheels took its place',
  bdist_msi: 'needs msilib, which only Windows has; wheels took its place',
};

// Commands that setuptools has given up: what it was for.
/** @type {Readonly<Record<string, string>>} */
const GIVEN_UP = {
  register: 'given up by setuptools 42; `twine` uploads',
  upload: 'given up by setuptools 42; `twine upload` does it',
};

/** @param {string[]} files relative to src/ */
async function load(files) {
  const scratch = mkdtempSync(join(tmpdir(), 'pydistutils-reference-'));
  const entry = join(scratch, 'entry.ts');
  writeFileSync(entry, files.map((file) => `export * from ${JSON.stringify(join(ROOT, 'src', file))};`).join('\n'));
  const bundle = await rolldown({ input: entry, platform: 'node', cwd: ROOT });
  await bundle.write({ file: join(scratch, 'entry.mjs'), format: 'esm' });
  await bundle.close();
  const module = await import(pathToFileURL(join(scratch, 'entry.mjs')).href);
  rmSync(scratch, { recursive: true, force: true });
  return module;
}

/** @param {number[]} version */
const target = ([major, minor]) => ({
  versionInfo: [major, minor, 0, 'final', 0],
  osName: 'posix',
  platformTag: 'linux-x86_64',
  userSite: '~/.local/lib',
  userBase: '~/.local',
  basePrefix: '/usr/local',
  schemes: {},
  searchPath: [],
});

/** @param {number[][]} having */
function since(having) {
  if (having.length === VERSIONS.length) return 'all';
  const names = having.map((v) => v.join('.'));
  return names.length > 2 ? `${names[0]} to ${names.at(-1)}` : names.join(', ');
}

/** @returns {Promise<string[]>} */
async function commands() {
  const tables = await load(['options/command-tables.ts', 'options/setuptools-tables.ts', 'options/global-options.ts']);
  return [...commandsOfDistutils(tables), ...commandsOfSetuptools(tables)];
}

/** @param {any} tables */
function commandsOfDistutils({ commandNames, commandTable, GLOBAL_OPTIONS, DISPLAY_OPTIONS }) {
  const names = [...new Set(VERSIONS.flatMap((v) => commandNames(target(v))))].toSorted((a, b) => (a < b ? -1 : 1));
  const out = [
    '# Commands and options',
    '',
    GENERATED,
    '',
    'Options of a command by the version of the interpreter whose distutils has them; 3.12 and later have those of 3.11.',
    '',
    '## Options of the tool',
    '',
    ...optionRows(GLOBAL_OPTIONS.map(everywhere)),
    '',
    '## Display options',
    '',
    ...optionRows(DISPLAY_OPTIONS.map(everywhere)),
  ];
  for (const name of names) {
    /** @type {Map<string, OptionSince>} */
    const options = new Map();
    let description = '';
    for (const version of VERSIONS) {
      /** @type {CommandTable | undefined} */
      const table = commandTable(name, target(version));
      if (table === undefined) continue;
      description = table.description;
      for (const option of table.userOptions) {
        const known = options.get(option.long);
        if (known === undefined) options.set(option.long, [option, [version]]);
        else known[1].push(version);
      }
    }
    const status = Object.hasOwn(NOT_SUPPORTED, name) ? `Not supported: ${NOT_SUPPORTED[name]}.` : 'Supported.';
    out.push('', `## ${name}`, '', `${description}. ${status}`, '', ...optionRows([...options.values()]));
  }
  return out;
}

/** @param {any} tables */
function commandsOfSetuptools({ commandTable, setuptoolsCommandNames, setuptoolsTable }) {
  const out = ['', '# Commands of setuptools', '', 'In the place of those above of the same name where a script imports setuptools.', ''];
  out.push('| command | status | options that distutils has not |', '|---|---|---|');
  /** @type {string[]} */
  const added = [...new Set(VERSIONS.flatMap((v) => setuptoolsCommandNames(target(v))))].toSorted((a, b) => (a < b ? -1 : 1));
  for (const name of added) {
    const text = readTextOr(join(ROOT, 'python/standins/setuptools/command', `${name}.py`));
    const instead = /^ {4}instead = ['"](.*)['"]$/m.exec(text)?.[1] ?? GIVEN_UP[name] ?? NOT_SUPPORTED[name];
    const here = VERSIONS.flatMap((v) => setuptoolsTable(name, target(v))?.userOptions ?? []).map((/** @type {Option} */ o) => o.long);
    const there = VERSIONS.flatMap((v) => commandTable(name, target(v))?.userOptions ?? []).map((/** @type {Option} */ o) => o.long);
    const written = [...text.matchAll(/^\s+(?:user_options = .*\[)?\('([\w-]+=?)', (?:'\w'|None), /gm)].flatMap((m) => m[1] ?? []);
    const more = [...new Set([...here, ...written])].filter((long) => !there.includes(long));
    const status = instead === undefined ? 'supported' : `not supported: ${instead}`;
    out.push(`| \`${name}\` | ${status} | ${more.map((long) => `\`--${long}\``).join(', ')} |`);
  }
  return out;
}

/** @param {Option} option @returns {OptionSince} */
function everywhere(option) {
  return [option, VERSIONS];
}

/** @param {OptionSince[]} rows */
function optionRows(rows) {
  if (rows.length === 0) return ['No options.'];
  return [
    '| option | what it is for | versions |',
    '|---|---|---|',
    ...rows.map(
      ([o, versions]) =>
        `| \`--${o.long}\`${o.short === null ? '' : ` \`-${o.short}\``} | ${o.help.replaceAll('|', '\\|').replaceAll('\n', ' ')} | ${since(versions)} |`,
    ),
  ];
}

/**
 * Top-level public names of a Python file.
 * @param {string} path
 */
function namesOf(path) {
  const text = readFileSync(path, 'utf8');
  const top = [...text.matchAll(/^(class|def) ([A-Za-z]\w*)/gm)].map((m) => (m[1] === 'class' ? `**${m[2]}**` : m[2]));
  return { top, refused: /Differs: refused in words|^ {4}instead = /m.test(text) };
}

/** @param {string} folder @returns {string[]} */
function walk(folder) {
  return readdirSync(folder, { withFileTypes: true })
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      return entry.isDirectory() ? walk(path) : entry.name.endsWith('.py') ? [path] : [];
    });
}

function modules() {
  const base = join(ROOT, 'python', 'standins');
  const named = walk(base).map((path) => ({
    path,
    name: relative(base, path)
      .replace(/\/?(__init__)?\.py$/, '')
      .replaceAll('/', '.'),
  }));
  // Those with an underscore are ours, but for one that distutils has.
  const rows = named
    .filter(({ name }) => !/(?:^|\.)_(?!msvccompiler$)/.test(name))
    .map(({ path, name }) => {
      const { top, refused } = namesOf(path);
      return `| \`${name}\` | ${refused ? 'importable; refuses to run, in words' : 'supported'} | ${top.join(', ')} |`;
    });
  return [
    '# Modules',
    '',
    GENERATED,
    '',
    'What a `setup.py` can import, on every interpreter from 2.7 to 3.14, with the functions and **classes** that stand in each.',
    '',
    '| module | status | names |',
    '|---|---|---|',
    ...rows,
  ];
}

async function keywords() {
  const { firstAttributes, unsupportedMetadata } = await load(['commands/setup-attributes.ts', 'commands/setuptools/distribution.ts']);
  const own = Object.keys(firstAttributes()).filter((name) => name !== 'password');
  const extension = [...readFileSync(join(ROOT, 'src/project/extension.ts'), 'utf8').matchAll(/declare (\w+):/g)].map((m) => m[1]);
  const metadata = [...readFileSync(join(ROOT, 'src/project/metadata.ts'), 'utf8').matchAll(/declare (\w+):/g)].map((m) => m[1]);
  return [
    '# Keywords',
    '',
    GENERATED,
    '',
    '## `setup()`',
    '',
    'Of the project: ' + list(own),
    '',
    'Of its metadata: ' + list(metadata),
    '',
    'Of the run: ' + list(['cmdclass', 'distclass', 'options', 'script_name', 'script_args', 'command_packages']),
    '',
    '## `Extension()`',
    '',
    list(extension),
    '',
    '## `setup()` of setuptools',
    '',
    `Checked as setuptools checks them: ${list(tableKeys('keyword-checks.ts', 'CHECKS'))}`,
    '',
    `Of the metadata: ${list([...unsupportedMetadata(target([3, 11])).keys()])}`,
    '',
    'And those that plugins bring through the entry points `distutils.setup_keywords` and `setuptools.finalize_distribution_options`',
    '(`cffi_modules`, `use_scm_version`, `pbr`).',
    '',
    'All are supported, but for these: `dependency_links`, `eager_resources` and `zip_safe` are written down and nothing more, since there are',
    'no eggs; the `use_2to3` family is refused, as by setuptools 58 and later, on Python 3.9 and later; `test_suite`, `tests_require`,',
    '`test_loader` and `test_runner` are for the command `test`.',
  ];
}

/**
 * Keys of a table of the code.
 * @param {string} file in src/commands/setuptools/
 * @param {string} table
 */
function tableKeys(file, table) {
  const text = readFileSync(join(ROOT, 'src/commands/setuptools', file), 'utf8');
  const body = new RegExp(`const ${table}\\b[^=]*=[^{]*\\{\\n([\\s\\S]*?)\\n\\};`).exec(text.replaceAll('=> ', '⇒ '))?.[1] ?? '';
  return [...body.matchAll(/^ {2}(\w+)[:,]/gm)].map((m) => m[1]);
}

/** @param {(string | undefined)[]} names */
const list = (names) => [...new Set(names)].map((n) => `\`${n}\``).join(', ');

function differences() {
  const files = [...walkAll(join(ROOT, 'src'), '.ts'), ...walkAll(join(ROOT, 'python'), '.py')];
  const out = [
    '# Where we differ from distutils',
    '',
    GENERATED,
    '',
    'Every deliberate departure, as the code says it, with the file that does so.',
    '',
  ];
  for (const path of files) {
    const lines = readFileSync(path, 'utf8').split('\n');
    lines.forEach((line, i) => {
      const at = line.indexOf('Differs:');
      if (at < 0) return;
      let text = line.slice(at + 8);
      for (let next = i + 1; next < lines.length && !closes(lines[next - 1] ?? ''); next += 1) {
        const more = /^\s*(?:\*|\/\/|#)\s?(.*)$/.exec(lines[next] ?? '')?.[1];
        if (more === undefined || more.trim() === '' || more.startsWith('/') || /^@|^Source:/.test(more)) break;
        text += ` ${more.trim()}`;
      }
      out.push(
        `- ${text
          .replace(/\*\/|"""/g, '')
          .replace(/\s+/g, ' ')
          .trim()} (\`${relative(ROOT, path)}\`)`,
      );
    });
  }
  return out;
}

/** @param {string} folder @param {string} ending */
function walkAll(folder, ending) {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((e) => e.isFile() && e.name.endsWith(ending))
    .map((e) => join(e.parentPath, e.name))
    .toSorted();
}

/** @param {string} line */
function closes(line) {
  return /\*\/|"""$/.test(line);
}

const GENERATED = '<!-- Generated by scripts/reference.mjs: `npm run reference`. -->';
const pages = {
  'commands.md': await commands(),
  'modules.md': modules(),
  'keywords.md': await keywords(),
  'differences.md': differences(),
};
let stale = 0;
for (const [name, lines] of Object.entries(pages)) {
  const path = join(FOLDER, name);
  const text = `${lines.join('\n')}\n`;
  if (!process.argv.includes('--check')) writeFileSync(path, text);
  else if (readTextOr(path) !== text) {
    stale += 1;
    process.stderr.write(`docs/reference/${name} is not what the code says: run \`npm run reference\`\n`);
  }
}
process.exitCode = stale > 0 ? 1 : 0;

/** @param {string} path */
function readTextOr(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

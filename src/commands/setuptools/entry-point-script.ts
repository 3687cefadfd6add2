import { EngineError } from '../../errors/engine-error.ts';
import { parseEntryPoint } from '../../grammar/entry-point.ts';
import { splitQuoted } from '../../grammar/split-quoted.ts';
import type { PythonTarget } from '../../interpreter/python-target.ts';
import type { EntryPointGroup } from './entry-points.ts';

export interface EntryPointScript {
  readonly kind: 'console' | 'gui';
  readonly name: string;
  /** Without the line that names the interpreter. */
  readonly text: string;
}

/**
 * Scripts of the groups `console_scripts` and `gui_scripts`.
 *
 * Differs: the real tool's scripts look their function up through pkg_resources, each time they start. These import it, and need
 * nothing but the project itself. Source: setuptools/command/easy_install.py: ScriptWriter.
 */
export function entryPointScripts(groups: readonly EntryPointGroup[]): readonly EntryPointScript[] {
  return (['console', 'gui'] as const).flatMap((kind) => {
    const scripts = new Map<string, EntryPointScript>();
    for (const group of groups.filter((each) => each.name === `${kind}_scripts`)) {
      for (const line of group.lines) {
        const point = parseEntryPoint(line);
        if (point === undefined) continue;
        if (/[\\/]/.test(point.name)) throw new EngineError('ValueError', 'Path separators not allowed in script names');
        scripts.set(point.name, { kind, name: point.name, text: entryPointScriptText(point.module, point.attributes) });
      }
    }
    return [...scripts.values()];
  });
}

/** An entry point without an attribute is a module, which is called as it is: an error, as with the original, but only when it runs. */
export function entryPointScriptText(module: string, attributes: readonly string[]): string {
  const [first, ...rest] = attributes;
  const imported = first === undefined ? `import ${module} as main` : `from ${module} import ${first}`;
  const called = first === undefined ? 'main' : [first, ...rest].join('.');
  return [
    '# -*- coding: utf-8 -*-',
    'import re',
    'import sys',
    '',
    imported,
    '',
    "if __name__ == '__main__':",
    "    sys.argv[0] = re.sub(r'(-script\\.pyw?|\\.exe)?$', '', sys.argv[0])",
    `    sys.exit(${called}())`,
    '',
  ].join('\n');
}

/**
 * The first line of a script that the interpreter runs; `executable` may be a command line.
 * Source: setuptools/command/easy_install.py: CommandSpec.
 */
export function scriptShebang(target: PythonTarget, executable: string | null): string {
  const words = executable === null || executable === target.executable ? [target.executable] : splitQuoted(executable);
  const shown = words.map((word) => quoted(stripQuotes(word.trim())));
  return `#!${shown.join(' ')}\n`;
}

function stripQuotes(word: string): string {
  const match = /^(["'])(.*)\1$/s.exec(word);
  return match === null ? word : (match[2] as string);
}

/** `subprocess.list2cmdline` of one word. */
function quoted(word: string): string {
  if (word !== '' && !/[ \t]/.test(word)) return word.replace(/(\\*)"/g, '$1$1\\"');
  return `"${word.replace(/(\\*)"/g, '$1$1\\"').replace(/(\\*)$/, '$1$1')}"`;
}

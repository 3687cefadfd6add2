import { describe, expect, test } from 'vitest';
import { hasUserSite } from '../../src/options/command-table.ts';
import { commandNames, commandTable, standardCommands } from '../../src/options/command-tables.ts';
import {
  COMMON_USAGE,
  DISPLAY_OPTION_NAMES,
  DISPLAY_OPTIONS,
  GLOBAL_NEGATIVE_OPT,
  GLOBAL_OPTIONS,
  TOPLEVEL_OPTIONS,
} from '../../src/options/global-options.ts';
import { optionRow } from '../../src/options/option-table.ts';
import { askOracle } from '../support/ask-oracle.ts';
import { oracles } from '../support/interpreters.ts';
import { madeUpTarget } from '../support/target.ts';

const DUMP = `
import os, site, types
import distutils.command
from distutils import util
from distutils.dist import Distribution as D
def name_of(f):
    if f is None: return None
    return 'always' if f.__name__ == '<lambda>' else f.__name__
def table(name):
    klass = getattr(__import__('distutils.command.' + name, fromlist=['x']), name)
    found = dict((a, getattr(klass, a)) for a in ('description', 'user_options', 'boolean_options', 'negative_opt') if hasattr(klass, a))
    if hasattr(klass, 'help_options'):
        found['help_options'] = [list(h[:3]) + [h[3].__module__ + '.' + h[3].__name__] for h in klass.help_options]
    found['sub_commands'] = [[s, name_of(p)] for s, p in klass.sub_commands]
    return found
def answer(what):
    if what == 'facts': return [util.get_platform(), site.USER_SITE]
    if what == 'modules':
        folder = os.path.dirname(distutils.command.__file__)
        return sorted(n[:-3] for n in os.listdir(folder) if n.endswith('.py') and n not in ('__init__.py', 'bdist_msi.py', 'bdist_packager.py'))
    if what == 'standard': return distutils.command.__all__
    if what == 'distribution':
        top = D()._get_toplevel_options() if hasattr(D, '_get_toplevel_options') else None
        return [D.global_options, D.display_options, D.display_option_names, D.negative_opt, D.common_usage, top]
    if isinstance(what, list):
        os.name, os.pathsep = what[1], {'nt': ';'}.get(what[1], ':')
        return table(what[0])
    return table(what)`;

describe.each(oracles())('tables of Python $version', (python) => {
  test('every command has the options of the original, in its order', async () => {
    const [facts, modules, standard] = await askOracle(python, DUMP, ['facts', 'modules', 'standard']);
    const [platformTag, userSite] = (facts as { value: [string, string] }).value;
    const target = madeUpTarget(python, { platformTag, userSite });
    expect(commandNames(target).toSorted()).toEqual((modules as { value: unknown }).value);
    expect(standardCommands(target)).toEqual((standard as { value: unknown }).value);
    const names = commandNames(target);
    const tables = await askOracle(python, DUMP, names);
    expect(names.map((name) => ({ value: pythonForm(name, target) }))).toEqual(tables);
  });

  test('the options of the tool itself', async () => {
    const [answer] = await askOracle(python, DUMP, ['distribution']);
    const globals = GLOBAL_OPTIONS.map(optionRow);
    expect(answer).toEqual({
      value: [
        globals,
        DISPLAY_OPTIONS.map(optionRow),
        DISPLAY_OPTION_NAMES,
        GLOBAL_NEGATIVE_OPT,
        COMMON_USAGE,
        [...globals, ...TOPLEVEL_OPTIONS.map(optionRow)],
      ],
    });
  });
});

function pythonForm(name: string, target: ReturnType<typeof madeUpTarget>): unknown {
  const table = commandTable(name, target);
  if (table === undefined) return undefined;
  return {
    description: table.description,
    user_options: table.userOptions.map(optionRow),
    ...(table.booleanOptions === undefined ? {} : { boolean_options: table.booleanOptions }),
    ...(table.negativeOpt === undefined ? {} : { negative_opt: table.negativeOpt }),
    ...(table.helpOptions === undefined
      ? {}
      : { help_options: table.helpOptions.map((option) => [option.long, option.short, option.help, option.action]) }),
    sub_commands: table.subCommands.map(({ name, predicate }) => [name, predicate]),
  };
}

test('lists of folders are separated as the target does', () => {
  const helpOn = (osName: string): string | undefined =>
    commandTable('build_ext', madeUpTarget('3.11.7', { osName }))?.userOptions.find((option) => option.long === 'include-dirs=')?.help;
  expect(helpOn('nt')).toBe("list of directories to search for header files (separated by ';')");
  expect(helpOn('posix')).toBe("list of directories to search for header files (separated by ':')");
});

test('installers for Windows come and go with their versions', () => {
  const has = (name: string, version: string, osName: string): boolean =>
    commandTable(name, madeUpTarget(version, { osName })) !== undefined;
  expect(['2.7.18', '3.9.18', '3.10.13'].map((version) => has('bdist_wininst', version, 'posix'))).toEqual([true, true, false]);
  expect(['2.7.18', '3.10.13', '3.11.7'].map((version) => has('bdist_msi', version, 'nt'))).toEqual([true, true, false]);
  expect(has('bdist_msi', '3.9.18', 'posix')).toBe(false);
  expect(has('toString', '3.9.18', 'posix')).toBe(false);
});

test('from 3.10 on --user is there only where user sites are', () => {
  const without = { userSite: null };
  expect(['2.7.18', '3.9.18', '3.10.13', '3.13.0'].map((version) => hasUserSite(madeUpTarget(version, without)))).toEqual([
    true,
    true,
    false,
    false,
  ]);
  const options = (version: string): readonly string[] =>
    commandTable('install', madeUpTarget(version, without))?.userOptions.map(({ long }) => long) ?? [];
  expect(options('3.9.18')).toContain('user');
  expect(options('3.10.13')).not.toContain('user');
  expect(commandTable('install', madeUpTarget('3.10.13', without))?.booleanOptions).toEqual(['compile', 'force', 'skip-build']);
});

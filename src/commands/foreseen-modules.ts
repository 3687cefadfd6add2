import { convertPath } from '../grammar/convert-path.ts';
import { osPath } from '../grammar/os-path.ts';
import { isText } from '../model/protocols.ts';
import { plain, type Value } from '../model/values.ts';
import type { ForeseenModules } from '../plan/foreseen-modules.ts';
import type { Command } from './command.ts';
import { packageFolder } from './package-folders.ts';

/** Where the modules of a distribution will be installed. */
export interface Destination {
  readonly folder: Value;
  readonly root: Value;
}

/**
 * The modules that `build_py` would find and `install_lib` would byte-compile, as they do it where nothing of theirs is overridden.
 * It is a guess: what cannot be made sense of is left out, and told by those.
 */
export function foreseenModules(command: Command, { folder, root }: Destination): readonly ForeseenModules[] {
  const { distribution, $ } = command;
  const targetPath = osPath($.target.osName);
  const installed = texts([folder])[0];
  if (installed === undefined) return [];
  const [prefix = ''] = texts([root]);
  const base = installed.startsWith(prefix) ? installed.slice(prefix.length) : installed;
  const [sourceRoot] = texts([(distribution.src_root as Value | undefined) ?? null]);
  const folders = new Map<Value, Value>();
  const given = plain(distribution.package_dir);
  if (given instanceof Map)
    for (const [name, path] of given) if (isText(path)) folders.set(name, convertPath(plain(path) as string, $.target.osName));
  const inPackage = (name: string, names?: readonly string[]): ForeseenModules => {
    const here = packageFolder(name, folders, targetPath);
    return {
      folder: sourceRoot === undefined ? here : targetPath.join(sourceRoot, here),
      recorded: targetPath.join(base, ...name.split('.'), ''),
      ...(names === undefined ? {} : { names }),
    };
  };
  const modules = new Map<string, string[]>();
  for (const name of texts(distribution.py_modules)) {
    const cut = name.lastIndexOf('.');
    const parent = name.slice(0, Math.max(cut, 0));
    const names = modules.get(parent) ?? (parent === '' ? [] : ['__init__.py']);
    modules.set(parent, [...names, `${name.slice(cut + 1)}.py`]);
  }
  return [
    ...[...modules].map(([parent, names]) => inPackage(parent, names)),
    ...texts(distribution.packages).map((name) => inPackage(name)),
  ];
}

/** The texts of a list. */
function texts(value: unknown): string[] {
  const inner = plain(value as Value);
  return Array.isArray(inner) ? inner.map((each) => plain(each as Value)).filter((each) => typeof each === 'string') : [];
}

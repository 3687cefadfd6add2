import { pyRepr, Tuple, type Value } from '../../model/values.ts';

/** Statements that make a package of a namespace from a line of a `.pth` file. Source: setuptools/namespaces.py: Installer. */
const STATEMENTS = [
  'import sys, types, os',
  'has_mfs = sys.version_info > (3, 5)',
  'p = os.path.join(%(root)s, *%(pth)s)',
  "importlib = has_mfs and __import__('importlib.util')",
  "has_mfs and __import__('importlib.machinery')",
  'm = has_mfs and sys.modules.setdefault(%(pkg)s, importlib.util.module_from_spec(importlib.machinery.PathFinder.find_spec(%(pkg)s, [os.path.dirname(p)])))',
  'm = m or sys.modules.setdefault(%(pkg)s, types.ModuleType(%(pkg)s))',
  "mp = (m or []) and m.__dict__.setdefault('__path__',[])",
  '(p not in mp) and mp.append(p)',
];

const WITH_PARENT = 'm and setattr(sys.modules[%(parent)s], %(child)s, m)';
const ROOT = "sys._getframe(1).f_locals['sitedir']";

/** The lines of a `-nspkg.pth` file, one for each namespace and those above it. */
export function namespaceLines(names: readonly string[]): string[] {
  const all = names.flatMap((name) => {
    const parts = name.split('.');
    return parts.map((_, i) => parts.slice(0, parts.length - i).join('.'));
  });
  return all.sort().map(line);
}

function line(name: string): string {
  const parts = name.split('.');
  const child = parts.at(-1) as string;
  const parent = parts.slice(0, -1).join('.');
  const values: Readonly<Record<string, string>> = {
    root: ROOT,
    pth: pyRepr(Tuple.from<Value>(parts)),
    pkg: pyRepr(name),
    parent: pyRepr(parent),
    child: pyRepr(child),
  };
  const statements = parent === '' ? STATEMENTS : [...STATEMENTS, WITH_PARENT];
  return `${statements.join(';').replace(/%\((\w+)\)s/g, (_, key: string) => values[key] as string)}\n`;
}

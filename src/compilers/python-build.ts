import { environmentVariable } from '../files/environment-variable.ts';
import { osPath } from '../grammar/os-path.ts';
import { atLeast } from '../interpreter/python-target.ts';
import type { Engine } from '../model/engine.ts';

/** What distutils.sysconfig knows of an interpreter that runs in the folder where it was built. */
export interface PythonBuild {
  /** Folder of the executable. */
  readonly projectBase: string;
  /** In a virtual environment, the folder of the interpreter that it was made with; else null. */
  readonly home: string | null;
  /** `python_build`. */
  readonly inSource: boolean;
}

/** Source: distutils/sysconfig.py (since 3.10 sysconfig.py): project_base, _sys_home, _python_build. */
export function pythonBuild(engine: Engine): PythonBuild {
  const { target } = engine;
  const paths = osPath(target.osName);
  const given = environmentVariable(engine, '_PYTHON_PROJECT_BASE');
  const base =
    given !== undefined
      ? paths.abspath(given, engine.cwd)
      : target.executable === ''
        ? engine.cwd
        : paths.dirname(paths.abspath(target.executable, engine.cwd));
  const projectBase = withoutPcbuild(engine, base);
  // Python 2 knows nothing of environments, and since 3.11 the path configuration finds the build folder itself.
  const home = atLeast(target, 3, 0) && !atLeast(target, 3, 11) ? virtualHome(engine, base) : null;
  return { projectBase, home, inSource: isSourceFolder(engine, home ?? projectBase) };
}

function isSourceFolder(engine: Engine, folder: string): boolean {
  const paths = osPath(engine.target.osName);
  const names = atLeast(engine.target, 3, 8) ? ['Setup', 'Setup.local'] : ['Setup.dist', 'Setup.local'];
  return names.some((name) => engine.view.isFile(paths.join(folder, 'Modules', name)));
}

/** A Windows build keeps its programs some folders below the source. */
function withoutPcbuild(engine: Engine, folder: string): string {
  const { target } = engine;
  if (target.osName !== 'nt') return folder;
  const paths = osPath(target.osName);
  const lower = folder.toLowerCase();
  const up = (levels: number): string => Array.from({ length: levels }).reduce<string>((path) => paths.dirname(path), folder);
  if (atLeast(target, 3, 7)) {
    const root = paths.normpath(target.prefix);
    return paths.normcase(folder).startsWith(paths.normcase(paths.join(root, 'PCbuild'))) ? root : folder;
  }
  if (atLeast(target, 3, 0)) return /\\pcbuild\\(win32|amd64)$/.test(lower) ? up(2) : folder;
  if (lower.slice(-8).includes('pcbuild')) return up(1);
  return lower.slice(-10).includes('\\pc\\v') || lower.slice(-14).includes('\\pcbuild\\amd64') ? up(2) : folder;
}

/** `sys._home`: the `home` key of `pyvenv.cfg`, beside the executable or one folder above it. */
function virtualHome(engine: Engine, folder: string): string | null {
  if (!engine.target.virtualEnvironment) return null;
  const paths = osPath(engine.target.osName);
  for (const place of [folder, paths.dirname(folder)]) {
    const file = paths.join(place, 'pyvenv.cfg');
    if (!engine.view.isFile(file)) continue;
    const home = /^\s*home\s*=\s*(.*?)\s*$/im.exec(engine.view.readText(file))?.[1];
    return home === undefined || home === '' ? null : withoutPcbuild(engine, home);
  }
  return null;
}

import { delimiter, resolve } from 'node:path';
import { readVariable, realPlatform } from '../host/environment.ts';
import type { PythonTarget } from '../session/target.ts';
import type { Inputs } from './inputs.ts';
import type { InstalledProject } from './installed-project.ts';

/** What later steps of the job get to see of the installation. */
export interface ExportedPaths {
  /** To be put before PATH. */
  readonly path: string | undefined;
  /** The whole new value of PYTHONPATH: what was there stays behind it. */
  readonly pythonPath: string | undefined;
}

export interface ExportFacts {
  readonly inputs: Pick<Inputs, 'exportPath' | 'exportPythonPath'>;
  /** Installed below a root: a tree to be packed, not to be run. */
  readonly staged: boolean;
  readonly project: Pick<InstalledProject, 'installLib' | 'installScripts'>;
  readonly target: PythonTarget;
  readonly environment: Readonly<Record<string, string | undefined>>;
}

/** `auto`: what is needed to use the installation, where it is not there already; nothing of a staged one. */
export function pathsToExport({ inputs, staged, project, target, environment }: ExportFacts): ExportedPaths {
  const { installScripts: scripts, installLib: library } = project;
  const before = environment['PYTHONPATH'] ?? '';
  const wanted = (choice: boolean | 'auto', folder: string, known: readonly string[]): boolean =>
    choice === 'auto' ? !staged && !known.some((each) => each !== '' && resolve(each) === resolve(folder)) : choice;
  const onPath = (readVariable(environment, 'PATH', realPlatform()) ?? '').split(delimiter);
  const onPythonPath = [...target.searchPath, ...ownFolders(target), ...before.split(delimiter)];
  return {
    path: scripts !== undefined && wanted(inputs.exportPath, scripts, onPath) ? scripts : undefined,
    pythonPath:
      library !== undefined && wanted(inputs.exportPythonPath, library, onPythonPath)
        ? [library, ...before.split(delimiter).filter((each) => each !== '' && each !== library)].join(delimiter)
        : undefined,
  };
}

/** Folders that the interpreter looks into once they are there. */
function ownFolders(target: PythonTarget): readonly string[] {
  const user = target.userSiteEnabled === true && target.userSite !== null ? [target.userSite] : [];
  return [target.paths.purelib, target.paths.platlib, ...user];
}

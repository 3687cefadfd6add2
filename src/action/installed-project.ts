import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { SeenStep } from './run-report.ts';

/** What an installation left, as the Action tells it. All paths are absolute and real: under `--root` where there is one. */
export interface InstalledProject {
  readonly name: string;
  readonly version: string;
  readonly files: readonly string[];
  readonly recordPath: string;
  /** A file, or a folder (setuptools); undefined for a project that has none. */
  readonly eggInfoPath: string | undefined;
  readonly installLib: string | undefined;
  readonly installScripts: string | undefined;
}

export interface InstallationFacts {
  /** Absolute path of the record. */
  readonly record: string;
  /** Absolute path of the project: what relative paths in the record mean. */
  readonly directory: string;
  /** Of `--root`, absolute: the record is written without it. */
  readonly root: string | undefined;
  readonly steps: readonly SeenStep[];
}

/** Undefined where nothing was installed. */
export function readInstallation({ record, directory, root, steps }: InstallationFacts): InstalledProject | undefined {
  if (!existsSync(record)) return undefined;
  const files = readFileSync(record, 'utf8')
    .split(/\r?\n/)
    .filter((line) => line !== '')
    .map((line) => underRoot(line, directory, root));
  const eggInfoPath = findEggInfo(files);
  const scripts = steps.find(({ isScript }) => isScript)?.outputs[0];
  const modules = steps.find(
    ({ kind, phase, outputs }) => kind === 'copy' && phase === 'install' && /\.(?:py|so|pyd)$/.test(outputs[0] ?? ''),
  );
  const installLib = eggInfoPath === undefined ? modules?.outputs[0] && dirname(modules.outputs[0]) : dirname(eggInfoPath);
  return {
    ...readMetadata(eggInfoPath),
    files,
    recordPath: record,
    eggInfoPath,
    installLib,
    installScripts: scripts === undefined ? undefined : dirname(scripts),
  };
}

/** On Windows distutils cuts the drive off before it puts a path under the root. */
function underRoot(line: string, directory: string, root: string | undefined): string {
  if (root === undefined) return resolve(directory, line);
  return join(root, line.replace(/^[A-Za-z]:/, ''));
}

/** Beside the packages: those in them are data of theirs, such as what their tests need. */
function findEggInfo(files: readonly string[]): string | undefined {
  const found = files.flatMap((file) => /^(.*\.egg-info)(?:[\\/][^\\/]+)?$/.exec(file)?.[1] ?? []);
  const depth = (path: string): number => path.split(/[\\/]/).length;
  return found.reduce<string | undefined>((best, path) => (best === undefined || depth(path) < depth(best) ? path : best), undefined);
}

function readMetadata(eggInfo: string | undefined): { readonly name: string; readonly version: string } {
  const file = eggInfo === undefined ? undefined : [eggInfo, join(eggInfo, 'PKG-INFO')].find(isFile);
  const header = file === undefined ? '' : (readFileSync(file, 'utf8').split(/\r?\n\r?\n/, 1)[0] ?? '');
  const field = (name: string): string => new RegExp(`^${name}: (.*)$`, 'm').exec(header)?.[1]?.trim() ?? '';
  return { name: field('Name'), version: field('Version') };
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() === true;
}

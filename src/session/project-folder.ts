import { mkdtempSync, readdirSync, realpathSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { EngineError } from '../errors/engine-error.ts';
import { findInterpreter } from './find-interpreter.ts';
import { pythonFolder } from '../host/python-folder.ts';

export interface ProjectFolder {
  readonly folder: string;
  /** It is a copy: relative paths of the command line mean the caller's folder, not this one. */
  readonly unpacked: boolean;
  close(): void;
}

/** The folder of a project: itself, or an archive unpacked to a temporary folder by the interpreter's own tarfile and zipfile. */
export async function openProject(path: string, python: string | undefined): Promise<ProjectFolder> {
  const full = resolve(path);
  if (statSync(full, { throwIfNoEntry: false })?.isFile() !== true) return { folder: full, unpacked: false, close: () => undefined };
  const executable = await findInterpreter(python, process.env);
  const { RealProcesses } = await import('../host/real-processes.ts');
  const temporary = temporaryFolder();
  const close = (): void => {
    rmSync(temporary, { recursive: true, force: true });
  };
  const done = await new RealProcesses().run([executable, join(pythonFolder(), 'unpack.py'), full, temporary], {
    cwd: temporary,
    env: process.env,
    output: 'capture',
  });
  if (done.status !== 0) {
    close();
    throw new EngineError('DistutilsFileError', `could not unpack '${path}': ${firstLine(done.output)}`, {
      code: 'bad-archive',
      hint: 'name a folder, or a .tar.gz, .tar.bz2, .tar.xz or .zip file',
    });
  }
  const tops = readdirSync(temporary);
  const only = tops.length === 1 ? join(temporary, tops[0] as string) : temporary;
  return { folder: statSync(only).isDirectory() ? only : temporary, unpacked: true, close };
}

/** tarfile tells on further lines what each of its methods thinks. */
function firstLine(output: string): string {
  return output.trim().split('\n', 1)[0]?.replace(/:$/, '') ?? '';
}

function temporaryFolder(): string {
  try {
    return realpathSync(mkdtempSync(join(tmpdir(), 'pydistutils-')));
  } catch (error) {
    throw new EngineError('DistutilsFileError', `could not make a temporary folder: ${(error as Error).message}`, {
      code: 'no-temporary-folder',
      hint: 'name a folder that can be written to in the variable TMPDIR (TEMP on Windows)',
      cause: error,
    });
  }
}

/** Options whose relative values mean the folder that one stands in (others, as --install-lib, mean the installation base). */
const PATH_OPTIONS = new Set([
  'root',
  'record',
  'home',
  'prefix',
  'exec-prefix',
  'install-base',
  'install-platbase',
  'install-dir',
  'build-base',
  'build-lib',
  'build-purelib',
  'build-platlib',
  'build-temp',
  'build-scripts',
  'build-dir',
  'bdist-base',
  'bdist-dir',
  'bdist-temp',
  'dist-dir',
]);

/** Their letters, by command: elsewhere a letter may mean another thing. */
const PATH_LETTERS: Readonly<Record<string, string>> = {
  build: 'bt',
  build_py: 'd',
  build_clib: 'bt',
  build_ext: 'bt',
  build_scripts: 'd',
  clean: 'bt',
  sdist: 'd',
  bdist: 'bd',
  bdist_dumb: 'bd',
  install_lib: 'bd',
  install_data: 'd',
  install_headers: 'd',
  install_scripts: 'bd',
};

/** The command line with relative paths made absolute, for a project that was unpacked elsewhere. */
export function absolutePaths(args: readonly string[], from: string): string[] {
  const out: string[] = [];
  let command = '';
  let isValue = false;
  for (const arg of args) {
    if (isValue) {
      out.push(absolute(arg, from));
      isValue = false;
      continue;
    }
    const long = /^--([a-z-]+)(?:=(.*))?$/s.exec(arg);
    const short = /^-([a-z])(.*)$/s.exec(arg);
    if (long !== null && PATH_OPTIONS.has(long[1] as string)) {
      isValue = long[2] === undefined;
      out.push(isValue ? arg : `--${long[1]}=${absolute(long[2] as string, from)}`);
    } else if (short !== null && PATH_LETTERS[command]?.includes(short[1] as string) === true) {
      isValue = short[2] === '';
      out.push(isValue ? arg : `-${short[1]}${absolute(short[2] as string, from)}`);
    } else {
      if (!arg.startsWith('-')) command = arg;
      out.push(arg);
    }
  }
  return out;
}

function absolute(path: string, from: string): string {
  return /^[~$]/.test(path) ? path : resolve(from, path);
}

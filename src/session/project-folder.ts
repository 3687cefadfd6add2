import { isUtf8 } from 'node:buffer';
import { mkdtempSync, readdirSync, realpathSync, rmSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { EngineError } from '../errors/engine-error.ts';
import { interrupted, isAborted } from '../execute/interruption.ts';
import { findInterpreter } from './find-interpreter.ts';
import { pythonFolder } from '../host/python-folder.ts';
import { RealDisk } from '../host/real-disk.ts';
import { temporaryFolder } from '../host/temporary-folder.ts';
import { PROJECT_HINT } from './project-hint.ts';

export interface ProjectFolder {
  readonly folder: string;
  /** It is a copy: relative paths of the command line mean the caller's folder, not this one. */
  readonly unpacked: boolean;
  /** Of a copy: the names at its top that the archive has not brought. */
  made(): readonly string[];
  close(): void;
}

/**
 * The folder of a project: itself, or an archive unpacked to a temporary folder by the interpreter's own tarfile and zipfile.
 * @param python as `RunOptions` has it
 * @throws EngineError, also for what is no archive or a damaged one (code `bad-archive`), and code `interrupted`
 */
export async function openProject(path: string, python: string | undefined, signal?: AbortSignal): Promise<ProjectFolder> {
  const full = resolve(path);
  requireReadablePath(full);
  if (new RealDisk().stat(full)?.kind !== 'file') return { folder: full, unpacked: false, made: () => [], close: () => undefined };
  if (path.endsWith('.py'))
    throw new EngineError('DistutilsFileError', `'${path}' is a script, and neither a folder nor an archive`, {
      code: 'no-folder',
      hint: PROJECT_HINT,
    });
  const executable = await findInterpreter(python, process.env);
  const { RealProcesses } = await import('../host/real-processes.ts');
  const temporary = makeTemporaryFolder();
  const close = (): void => {
    rmSync(temporary, { recursive: true, force: true });
  };
  const done = await new RealProcesses().run([executable, join(pythonFolder(), 'unpack.py'), full, temporary], {
    cwd: temporary,
    env: process.env,
    output: 'capture',
    ...(signal === undefined ? {} : { signal }),
  });
  if (isAborted(signal)) {
    close();
    throw interrupted();
  }
  if (done.status !== 0) {
    close();
    throw new EngineError('DistutilsFileError', `could not unpack '${path}': ${firstLine(done.output)}`, {
      code: 'bad-archive',
      hint: 'name a folder, or a .tar.gz, .tar.bz2, .tar.xz or .zip file; where it is one, fetch it again: it is damaged, or not whole',
    });
  }
  const tops = readdirSync(temporary);
  const only = tops.length === 1 ? join(temporary, tops[0] as string) : temporary;
  const folder = statSync(only).isDirectory() ? only : temporary;
  const brought = new Set(readdirSync(folder));
  return { folder, unpacked: true, made: () => readdirSync(folder).filter((name) => !brought.has(name)), close };
}

/** Node tells programs where to start in UTF-8 alone: in another folder none can be. Its own path there it shows with replacements. */
function requireReadablePath(folder: string): void {
  const path = realPath(folder);
  if (path === undefined ? !folder.includes('\ufffd') : isUtf8(path)) return;
  throw new EngineError('DistutilsFileError', `the path of the project, '${folder}', has bytes in it that are no UTF-8`, {
    code: 'no-utf8-path',
    hint: 'rename that folder, or move the project to another',
  });
}

function realPath(folder: string): Buffer | undefined {
  try {
    return realpathSync.native(folder, 'buffer');
  } catch {
    return undefined;
  }
}

/** tarfile tells on further lines what each of its methods thinks. */
function firstLine(output: string): string {
  return output.trim().split('\n', 1)[0]?.replace(/:$/, '') ?? '';
}

function makeTemporaryFolder(): string {
  try {
    return realpathSync(mkdtempSync(join(temporaryFolder(), 'pydistutils-')));
  } catch (error) {
    throw new EngineError('DistutilsFileError', `could not make a temporary folder: ${(error as Error).message}`, {
      code: 'no-temporary-folder',
      hint: 'name a folder that can be written to in the variable TMPDIR (TEMP on Windows)',
      cause: error,
    });
  }
}

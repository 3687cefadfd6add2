import { mkdtempSync, readdirSync, realpathSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { EngineError } from '../errors/engine-error.ts';
import { RealProcesses } from '../host/real-processes.ts';
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
  const temporary = realpathSync(mkdtempSync(join(tmpdir(), 'pydistutils-')));
  const close = (): void => { rmSync(temporary, { recursive: true, force: true }); };
  const done = await new RealProcesses().run([executable, join(pythonFolder(), 'unpack.py'), full, temporary], { cwd: temporary, env: process.env, output: 'capture' });
  if (done.status !== 0) {
    close();
    throw new EngineError('DistutilsFileError', `could not unpack '${path}': ${done.output.trim()}`, { code: 'bad-archive', hint: 'name a folder, or a .tar.gz, .tar.bz2, .tar.xz or .zip file' });
  }
  const tops = readdirSync(temporary);
  const only = tops.length === 1 ? join(temporary, tops[0] as string) : temporary;
  return { folder: statSync(only).isDirectory() ? only : temporary, unpacked: true, close };
}

/** Options whose relative values mean the folder that one stands in (others, as --install-lib, mean the installation base). */
const PATH_OPTIONS = new Set([
  'root', 'record', 'home', 'prefix', 'exec-prefix', 'install-base', 'install-platbase',
  'build-base', 'build-lib', 'build-purelib', 'build-platlib', 'build-temp', 'build-scripts', 'dist-dir',
]);

/** The command line with relative paths made absolute, for a project that was unpacked elsewhere. */
export function absolutePaths(args: readonly string[], from: string): string[] {
  const out: string[] = [];
  let next = false;
  for (const arg of args) {
    const match = /^--([a-z-]+)(?:=(.*))?$/s.exec(arg);
    const isPath = match !== null && PATH_OPTIONS.has(match[1] as string);
    if (next) out.push(absolute(arg, from));
    else if (isPath && match[2] !== undefined) out.push(`--${match[1]}=${absolute(match[2], from)}`);
    else out.push(arg);
    next = !next && isPath && match[2] === undefined;
  }
  return out;
}

function absolute(path: string, from: string): string { return /^[~$]/.test(path) ? path : resolve(from, path); }

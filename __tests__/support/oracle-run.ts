import { join } from 'node:path';
import { pythonFolder } from '../../src/host/python-folder.ts';
import { RealProcesses } from '../../src/host/real-processes.ts';
import { probe } from '../../src/interpreter/probe.ts';
import type { PythonTarget } from '../../src/interpreter/python-target.ts';
import { pyRepr, type Value } from '../../src/model/values.ts';
import { REAL_DISTUTILS, type TestInterpreter } from './interpreters.ts';
import { runProgram } from './run-cli.ts';

const targets = new Map<string, Promise<PythonTarget>>();

/** What a real interpreter is; asked once. */
export async function targetOf(python: TestInterpreter): Promise<PythonTarget> {
  let known = targets.get(python.path);
  if (known === undefined) {
    known = probe(python.path, new RealProcesses(), { pythonFolder: pythonFolder(), cwd: '/', environment: process.env });
    targets.set(python.path, known);
  }
  return known;
}

/** An extension: name, sources and the other arguments of its class. */
export interface TestExtension {
  readonly name: string;
  readonly sources: readonly string[];
  readonly options?: Readonly<Record<string, Value>>;
}

const dict = (entries: Readonly<Record<string, Value>>): string => pyRepr(new Map<Value, Value>(Object.entries(entries)));

/** A setup script of distutils with these keywords. */
export function setupScript(keywords: Readonly<Record<string, Value>>, extensions?: readonly TestExtension[]): string {
  const made = extensions?.map(
    ({ name, sources, options = {} }) => `Extension(${pyRepr(name)}, ${pyRepr([...sources])}, **${dict(options)})`,
  );
  const given = made === undefined ? '' : `ext_modules=[${made.join(', ')}], `;
  return `from distutils.core import Extension, setup\nsetup(${given}**${dict(keywords)})\n`;
}

export interface OracleRun {
  readonly status: number | null;
  /** Lines of both streams, in order. */
  readonly lines: readonly string[];
}

/** Runs `setup.py` of a folder with the real distutils. The folder is the home folder too. */
export async function runOriginal(
  python: TestInterpreter,
  folder: string,
  args: readonly string[],
  environment: Readonly<Record<string, string | undefined>> = {},
): Promise<OracleRun> {
  const { status, output } = await runProgram('/bin/sh', ['-c', 'exec "$0" "$@" 2>&1', python.path, '-W', 'ignore', 'setup.py', ...args], {
    cwd: folder,
    env: { ...REAL_DISTUTILS, HOME: join(folder, 'home'), LC_ALL: 'C.UTF-8', PYTHONDONTWRITEBYTECODE: undefined, ...environment },
  });
  const lines = output.split('\n').filter((line) => !/byte-compilation script|\btmp\w+\.py\b/.test(line));
  if (lines.at(-1) === '') lines.pop();
  return { status, lines };
}

/** Lines that come in the order in which folders list their files, sorted: that order is not the same in memory. */
export function sortListings(lines: readonly string[]): string[] {
  const out: string[] = [];
  let segment: string[] | undefined;
  for (const line of lines) {
    if (line.startsWith('running ')) {
      out.push(...(segment ?? []).sort(), line);
      segment = /^running (build_py|install_lib|install_scripts)$/.test(line) ? [] : undefined;
    } else if (segment === undefined) out.push(line);
    else segment.push(line);
  }
  out.push(...(segment ?? []).sort());
  return out;
}

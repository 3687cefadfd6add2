import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { probe } from '../../src/interpreter/probe.ts';
import type { PythonTarget } from '../../src/interpreter/python-target.ts';
import { RealProcesses } from '../../src/host/real-processes.ts';
import { Tuple, type Value } from '../../src/model/values.ts';
import { commandNames } from '../../src/options/command-tables.ts';
import { tableOf } from '../../src/session/tables.ts';
import { REAL_DISTUTILS, type TestInterpreter } from '../support/interpreters.ts';
import { REPOSITORY, runProgram, type RunResult } from '../support/run-cli.ts';

const FOLDER = join(REPOSITORY, '__tests__/standins');

/** An interpreter with the stand-ins before its own distutils, and with a bridge that answers nothing but tables. */
export interface StandInsPython {
  run(args: readonly string[], options?: { readonly cwd?: string; readonly input?: string }): Promise<RunResult>;
}

export async function standInsPython(python: TestInterpreter): Promise<StandInsPython> {
  const folder = temporaryFolder();
  const tables = join(folder, 'tables.json');
  writeFileSync(tables, JSON.stringify(await tablesOf(python)));
  const env = {
    PYTHONPATH: [join(REPOSITORY, 'python/standins'), join(FOLDER, 'fake-bridge')].join(':'),
    FAKE_TABLES: tables,
    PYTHONDONTWRITEBYTECODE: '1',
    // setuptools' hook of 3.10 and later must not put its own copy of distutils before ours.
    ...REAL_DISTUTILS,
  };
  return { run: async (args, options = {}) => runProgram(python.path, args, { ...options, env }) };
}

/** The same programs with the real distutils. */
export function oraclePython(python: TestInterpreter): StandInsPython {
  return {
    run: async (args, options = {}) =>
      runProgram(python.path, args, { ...options, env: { PYTHONDONTWRITEBYTECODE: '1', ...REAL_DISTUTILS } }),
  };
}

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** Removed after the file's tests. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'standins-'));
  folders.push(folder);
  return folder;
}

async function tablesOf(python: TestInterpreter): Promise<unknown> {
  const target = await targetOf(python);
  const names = ['Distribution', 'install.schemes', ...commandNames(target)];
  return Object.fromEntries(names.map((name) => [name, wireForm(tableOf(name, target))]));
}

export async function targetOf(python: TestInterpreter): Promise<PythonTarget> {
  return probe(python.path, new RealProcesses(), { pythonFolder: join(REPOSITORY, 'python'), cwd: REPOSITORY, environment: process.env });
}

function wireForm(value: unknown): unknown {
  if (value instanceof Tuple) return { t: Array.from(value as Iterable<Value>, wireForm) };
  if (Array.isArray(value)) return value.map(wireForm);
  if (value instanceof Map) return Object.fromEntries([...value].map(([key, each]) => [key as string, wireForm(each)]));
  return value;
}

/**
 * Before all tests: finds the Pythons that tests may use - those of `PYDISTUTILS_TEST_PYTHONS` (paths, separated as in PATH) or,
 * when it is not set, those that pyenv holds; without either, `python3` on PATH.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import type { TestProject } from 'vitest/node';
import type { TestInterpreter } from './interpreters.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    interpreters: readonly TestInterpreter[];
  }
}

export default function provideInterpreters(project: TestProject): void {
  project.provide('interpreters', findAll());
}

function findAll(): readonly TestInterpreter[] {
  const byPath = new Map<string, TestInterpreter>();
  for (const candidate of candidates()) {
    const one = ask(candidate);
    if (one !== undefined) byPath.set(one.path, one);
  }
  return [...byPath.values()].sort(
    (a, b) => a.major - b.major || a.minor - b.minor || a.version.localeCompare(b.version, 'en', { numeric: true }),
  );
}

function candidates(): readonly string[] {
  const listed = process.env['PYDISTUTILS_TEST_PYTHONS'];
  if (listed !== undefined && listed !== '') return listed.split(delimiter).filter((path) => path !== '');
  const versions = join(process.env['PYENV_ROOT'] ?? join(homedir(), '.pyenv'), 'versions');
  const ofPyenv = existsSync(versions) ? readdirSync(versions).map((name) => join(versions, name, 'bin', 'python')) : [];
  const there = ofPyenv.filter((path) => existsSync(path));
  return there.length > 0 ? there : ['python3'];
}

const QUESTION = `
import json, os, sys, sysconfig
print(json.dumps([os.path.realpath(sys.executable) if os.name == 'posix' else sys.executable, list(sys.version_info[:3]),
                  os.path.isdir(os.path.join(sysconfig.get_path('stdlib'), 'distutils', 'command'))]))
`;

function ask(command: string): TestInterpreter | undefined {
  const { status, stdout } = spawnSync(command, ['-S', '-c', QUESTION], { encoding: 'utf8', timeout: 20_000 });
  if (status !== 0) return undefined;
  const [path, [major, minor, micro], hasDistutils] = JSON.parse(stdout) as [string, [number, number, number], boolean];
  return { path, version: `${major}.${minor}.${micro}`, major, minor, hasDistutils };
}

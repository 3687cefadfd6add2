import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PythonTarget } from '../../src/interpreter/python-target.ts';
import { parseTarget } from '../../src/interpreter/target-record.ts';

/** Interpreters of other platforms, recorded. `windows-2.7` was written by hand: no 2.7 for Windows was to be had. */
export type FixtureName = 'windows-2.7' | 'windows-3.7' | 'windows-3.9' | 'windows-3.11' | 'windows-3.13' | 'macos-3.11';

export function fixturePath(name: FixtureName): string {
  return join(import.meta.dirname, '..', 'fixtures', 'targets', `${name}.json`);
}

/** The recorded interpreter, with some facts replaced. */
export function targetFixture(name: FixtureName, changes: Partial<PythonTarget> = {}): PythonTarget {
  return { ...parseTarget(JSON.parse(readFileSync(fixturePath(name), 'utf8')), `${name}.json`), ...changes };
}

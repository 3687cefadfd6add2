import { inject } from 'vitest';

/** A real Python of this machine, to compare with. */
export interface TestInterpreter {
  /** Absolute path of the executable, not a shim. */
  readonly path: string;
  /** `3.11.7`. */
  readonly version: string;
  readonly major: number;
  readonly minor: number;
  /** Whether the standard library's distutils is there (not setuptools' copy). */
  readonly hasDistutils: boolean;
}

/** Switches an interpreter of 3.10 or 3.11 from setuptools' copy of distutils back to its own. */
export const REAL_DISTUTILS: Readonly<Record<string, string>> = { SETUPTOOLS_USE_DISTUTILS: 'stdlib' };

/** All Pythons that tests may use, oldest first (`find-interpreters.ts` says which). */
export function interpreters(): readonly TestInterpreter[] {
  return inject('interpreters');
}

/** The newest interpreter of that version (`3.8`, `2.7`, `3`), or undefined: tests skip with `describe.skipIf`. */
export function interpreter(version: string): TestInterpreter | undefined {
  return interpreters().findLast((each) => each.version === version || each.version.startsWith(`${version}.`));
}

/** Those that can serve as the original: the standard library's distutils is there. */
export function oracles(): readonly TestInterpreter[] {
  return interpreters().filter((each) => each.hasDistutils);
}

import { constants } from 'node:os';
import { describe, expect, test } from 'vitest';
import { spawnReport } from '../../src/execute/spawn-error.ts';
import { madeUpTarget } from '../support/target.ts';

/** Signals that end a program which does not expect them, as this machine numbers them. */
const DEADLY = Object.entries(constants.signals).filter(
  ([name]) => !['SIGCHLD', 'SIGCONT', 'SIGSTOP', 'SIGTSTP', 'SIGTTIN', 'SIGTTOU', 'SIGURG', 'SIGWINCH'].includes(name),
);

describe.skipIf(process.platform !== 'linux')('a program that a signal ended, told with the number of Linux', () => {
  test.each(DEADLY)('%s', (signal, number) => {
    const said = (version: string): string =>
      spawnReport(
        {
          argv: ['cc', '-x'],
          found: '/bin/cc',
          result: { status: null, signal: signal as NodeJS.Signals, output: '' },
          debug: false,
          error: 'DistutilsExecError',
        },
        madeUpTarget(version),
      ).error.message;
    expect(said('3.8.18')).toBe(`command 'cc' terminated by signal ${number}`);
    expect(said('3.9.18')).toBe(`command '/bin/cc' failed with exit code -${number}`);
  });
});

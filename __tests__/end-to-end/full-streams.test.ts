import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { cliPath, runProgram } from '../support/run-cli.ts';
import { anyPython, Box } from './box.ts';

const FULL = '/dev/full';
const noFull = existsSync(FULL) ? '' : ' (this system has no /dev/full)';
const SETUP = "from distutils.core import setup\nsetup(name='x', version='1', py_modules=['m'])\n";

describe.skipIf(noFull !== '')(`a stream behind which the disk is full${noFull}`, () => {
  const run = async (box: Box, stream: 1 | 2, args: readonly string[]): ReturnType<typeof runProgram> =>
    await runProgram('/bin/sh', ['-c', `exec "$0" "$@" ${stream}>${FULL}`, process.execPath, cliPath(), ...args], {
      cwd: box.project,
      env: { PYTHONWARNINGS: 'ignore' },
      timeoutMs: 20_000,
    });

  test.each([['version'], ['install']])('%s that cannot be told fails, and says so', async (word) => {
    const box = new Box({ 'setup.py': SETUP, 'm.py': '' });
    const args = word === 'install' ? ['--python', anyPython().path, 'install', `--home=${box.to}`] : [word];
    const { status, stderr } = await run(box, 1, args);
    expect(stderr).toBe('error: could not write to standard output: No space left on device\n');
    expect(status).toBe(1);
    expect(existsSync(box.to)).toBe(false);
  });

  test.each([[['--python', 'no-such-python', 'build']], [['-j', 'many']]])(
    'an error that cannot be told ends the run, with its status: %j',
    async (args) => {
      const { status, signal } = await run(new Box({ 'setup.py': SETUP }), 2, args);
      expect([status, signal]).toEqual([args[0] === '-j' ? 2 : 1, null]);
    },
  );
});

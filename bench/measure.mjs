import { spawnSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

const PEAK_HOOK = join(import.meta.dirname, 'peak-memory.cjs');

/**
 * @typedef {object} Command
 * @property {readonly string[]} argv
 * @property {string} cwd
 * @property {NodeJS.ProcessEnv} env
 *
 * @typedef {object} Timing
 * @property {number} seconds wall clock, from the start of the process to its end
 * @property {string} output path of a file with what it printed
 */

/**
 * Runs one command to its end. What it prints goes to a file, as on a CI machine: no pipe is read beside it.
 * @param {Command} command
 * @param {string} output
 * @returns {Timing}
 */
export function time({ argv, cwd, env }, output) {
  const [program, ...args] = argv;
  const stream = openSync(output, 'w');
  const started = performance.now();
  const { status, signal, error } = spawnSync(/** @type {string} */ (program), args, { cwd, env, stdio: ['ignore', stream, stream] });
  const seconds = (performance.now() - started) / 1000;
  closeSync(stream);
  if (status !== 0) {
    const why = error?.message ?? `${signal ?? `exit status ${status}`}\n${readFileSync(output, 'utf8').slice(-2000)}`;
    throw new Error(`${argv.join(' ')} (in ${cwd}): ${why}`);
  }
  return { seconds, output };
}

/**
 * Peak resident memory of the node process of our command line, in MiB; of that process alone, not of its children.
 * @param {Command} command `argv` starts with node
 * @param {string} output
 */
export function peakMemory({ argv, cwd, env }, output) {
  const folder = mkdtempSync(`${output}-`);
  try {
    const note = join(folder, 'peak');
    const [node, ...args] = argv;
    time({ argv: [/** @type {string} */ (node), '--require', PEAK_HOOK, ...args], cwd, env: { ...env, PEAK_MEMORY_FILE: note } }, output);
    return Number(readFileSync(note, 'utf8'));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** @param {number} milliseconds */
export function sleep(milliseconds) {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
}

import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { availableParallelism, cpus, loadavg, release, totalmem } from 'node:os';

/**
 * First line that a program prints; undefined where it is not there.
 * @param {string} program
 * @param {readonly string[]} args
 */
export function firstLine(program, args = ['--version']) {
  try {
    return execFileSync(program, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
      .split('\n')[0]
      ?.trim();
  } catch {
    return undefined;
  }
}

/** @param {string} path */
function read(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

/** What a reader must know of the machine to make something of the figures. */
export function describeMachine() {
  return {
    processor: cpus()[0]?.model ?? 'unknown',
    cores: availableParallelism(),
    memoryGiB: Math.round(totalmem() / 2 ** 30),
    system: /^PRETTY_NAME="?([^"\n]*)/m.exec(read('/etc/os-release'))?.[1] ?? process.platform,
    kernel: release(),
    node: process.version,
    compiler: firstLine('gcc') ?? 'none',
    ccache: firstLine('ccache') ?? 'none',
    make: firstLine('make') ?? 'none',
    loadAtStart: loadavg().map((value) => Math.round(value * 100) / 100),
  };
}

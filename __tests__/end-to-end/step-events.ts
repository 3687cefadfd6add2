import { expect } from 'vitest';
import type { RunEvent } from '../../src/session/events.ts';
import type { RenewStep, Step } from '../../src/plan/step.ts';
import type { Box, BoxOptions } from './box.ts';

export interface Work {
  /** Steps that were done, as `compile build/temp/a.o: its header a.h has changed`, without the platform in folder names. */
  readonly done: readonly string[];
  readonly log: readonly string[];
  readonly notices: readonly string[];
  readonly events: readonly RunEvent[];
}

/** Runs a command line that succeeds, and gives what was done and why, as `--json` tells it. */
export async function workOf(box: Box, args: readonly string[], options: BoxOptions = {}): Promise<Work> {
  const { status, stdout, stderr } = await box.run(args, { ...options, own: [...(options.own ?? []), '--json'] });
  expect(status, `${stdout}\n${stderr}`).toBe(0);
  const events = stdout
    .trimEnd()
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as RunEvent);
  const done = events.flatMap((event) =>
    event.kind === 'step-finished' && event.outcome === 'ran' ? [`${event.step.kind} ${subject(event.step)}: ${event.reason}`] : [],
  );
  const texts = (kind: string): string[] => events.flatMap((event) => (event.kind === kind && 'text' in event ? [event.text] : []));
  return { done: done.map(withoutPlatform), log: texts('log'), notices: texts('notice').map(withoutPlatform), events };
}

/** The programs among them. */
export function toolsOf({ done }: Work): readonly string[] {
  return done.filter((line) => /^(?:compile|link|static-library|swig|spawn) /.test(line)).sort();
}

function subject(step: Step | RenewStep['made']): string {
  switch (step.kind) {
    case 'compile':
      return step.object;
    case 'link':
    case 'static-library':
    case 'byte-compile':
      return step.output;
    case 'copy':
    case 'move':
      return step.to;
    case 'mkdir':
    case 'write':
    case 'remove':
    case 'set-mode':
      return step.path;
    case 'spawn':
    case 'swig':
    case 'resource':
    case 'preprocess':
      return step.argv[0] as string;
    case 'renew':
      return subject(step.made);
    case 'say':
    case 'convert-2to3':
      return step.kind;
  }
}

function withoutPlatform(text: string): string {
  return text.replaceAll(/\b(lib|temp)\.linux-[^/\s]+/g, '$1').replaceAll(/\.cpython-[\w-]+\.so|\.so\b/g, '.so');
}

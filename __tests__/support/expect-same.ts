import { expect } from 'vitest';
import { askOracle, outcomeOf } from './ask-oracle.ts';
import type { TestInterpreter } from './interpreters.ts';

/** Every input gives the same outcome in the oracle (`code` defines `answer(input)`) and in ours. */
export async function expectSame(
  python: TestInterpreter,
  code: string,
  inputs: readonly unknown[],
  ours: (input: never, major: number) => unknown,
): Promise<void> {
  const theirs = await askOracle(python, code, inputs);
  const mine = inputs.map((input) => ({ input, ...outcomeOf(() => ours(input as never, python.major)) }));
  expect(mine).toEqual(inputs.map((input, index) => ({ input, ...theirs[index] })));
}

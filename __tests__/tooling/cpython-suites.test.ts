import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { REPOSITORY } from '../support/run-cli.ts';

interface Table {
  readonly SUITES: readonly { readonly python: string; readonly of: string; readonly floor: number }[];
  readonly KNOWN_FAILURES: readonly { readonly tests: readonly string[]; readonly pythons: readonly string[]; readonly reason: string }[];
  suitesPage(): string;
}

const { SUITES, KNOWN_FAILURES, suitesPage } = (await import(join(REPOSITORY, 'scripts/cpython-suites.mjs') as string)) as Table;

describe("the table of CPython's own tests", () => {
  it('is what the reference page shows', () => {
    expect(readFileSync(join(REPOSITORY, 'docs/reference/cpython-suites.md'), 'utf8')).toBe(suitesPage());
  });

  it('names each failing test once for each interpreter, with a reason', () => {
    const pairs = KNOWN_FAILURES.flatMap(({ tests, pythons }) => tests.flatMap((test) => pythons.map((python) => `${test} on ${python}`)));
    expect(pairs).toEqual([...new Set(pairs)]);
    for (const { reason, pythons } of KNOWN_FAILURES) {
      expect(reason).toMatch(/\.$/);
      expect(SUITES.map(({ python }) => python)).toEqual(expect.arrayContaining([...pythons]));
    }
  });
});

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { isLongRun, keptCodeFolders } from '../../src/session/kept-code-folder.ts';

let project = '';

beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), 'kept-code-'));
});

afterEach(() => {
  rmSync(project, { recursive: true });
});

test.each([
  { title: 'nothing is kept', modules: undefined, long: false },
  { title: 'few modules were compiled', modules: 3000, long: false },
  { title: 'thousands of modules were compiled', modules: 6000, long: true },
])('whether a run will be long: $title', ({ modules, long }) => {
  if (modules !== undefined) {
    const folder = join(project, 'out', '.pydistutils');
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'byte-code-index'), `${'x'.repeat(74)}\n`.repeat(modules));
  }
  expect(isLongRun(keptCodeFolders(project))).toBe(long);
});

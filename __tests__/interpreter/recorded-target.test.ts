import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { convertBuildVars, convertRun } from '../support/recorded-target.ts';
import type { BuildVars, RunRecord } from '../support/recorded-target.ts';
import { fixturePath, targetFixture } from '../support/target-fixture.ts';
import type { FixtureName } from '../support/target-fixture.ts';

const RECORDS = resolve(process.env['PYDISTUTILS_TARGET_RECORDS'] ?? join(import.meta.dirname, '../../../shared/targets'));
const WINDOWS: readonly [FixtureName, string][] = [
  ['windows-3.7', 'windows-x86_64-3.7.9.json'],
  ['windows-3.9', 'windows-x86_64-3.9.6.json'],
  ['windows-3.11', 'windows-x86_64-3.11.3.json'],
  ['windows-3.13', 'windows-x86_64-3.13.0.json'],
];

describe.skipIf(!existsSync(RECORDS))(`the fixtures are what was recorded (skipped without ${RECORDS})`, () => {
  function recorded(file: string): unknown {
    return JSON.parse(readFileSync(join(RECORDS, file), 'utf8'));
  }

  test.each(WINDOWS)('%s is %s', async (name, file) => {
    await expect(`${JSON.stringify(convertRun(recorded(file) as RunRecord), null, 2)}\n`).toMatchFileSnapshot(fixturePath(name));
  });

  test('macos-3.11 is macosx-x86_64-3.11.3.json', async () => {
    const { build_time_vars: vars } = recorded('macosx-x86_64-3.11.3.json') as { build_time_vars: BuildVars };
    const converted = convertBuildVars(vars, 3, '/opt/python3.11');
    await expect(`${JSON.stringify(converted, null, 2)}\n`).toMatchFileSnapshot(fixturePath('macos-3.11'));
  });
});

describe.each<FixtureName>(['windows-2.7', 'windows-3.7', 'windows-3.9', 'windows-3.11', 'windows-3.13', 'macos-3.11'])(
  'the fixture %s',
  (name) => {
    test('is a valid record', () => {
      expect(targetFixture(name).format).toBe(1);
    });

    test('names no folder of the machine that it was made on', () => {
      expect(readFileSync(fixturePath(name), 'utf8')).not.toMatch(/javacpp|runner/);
    });
  },
);

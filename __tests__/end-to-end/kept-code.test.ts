import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { interpreters } from '../support/interpreters.ts';
import { runProgram } from '../support/run-cli.ts';
import { Box } from './box.ts';

const FILES = {
  'setup.py':
    "from distutils.core import setup\nfrom distutils import debug\nprint('debug is ' + ('kept' if debug.DEBUG == 'kept' else 'its own'))\nsetup(name='x', version='1', py_modules=['m'])\n",
  'm.py': '',
};

/** Puts other code in the place of what is kept of `distutils/debug.py`; the second argument is put into the scope. */
const TAMPER = `
import binascii, marshal, struct, sys
path, scope = sys.argv[1:]
data = open(path, 'rb').read()
(version, home, optimize), entries = marshal.loads(data[4:])
[name] = [each for each in entries if each.endswith('debug.py')]
entries[name] = entries[name][:2] + (marshal.dumps(compile('DEBUG = "kept"', name, 'exec')),)
body = marshal.dumps(((version, home + scope, optimize), entries))
open(path, 'wb').write(struct.pack('>L', binascii.crc32(body) & 0xffffffff) + body)
`;

describe.each(interpreters().map((python) => [python.version, python] as const))('our own Python files, on %s', (_version, python) => {
  const state = (box: Box): string => box.path('build', '.pydistutils');
  const kept = (box: Box): string => {
    const [name = 'none', ...others] = readdirSync(state(box)).filter((each) => each.startsWith('bridge-'));
    expect(others).toEqual([]);
    return join(state(box), name);
  };
  const built = async (): Promise<Box> => {
    const box = new Box(FILES);
    expect((await box.run(['build'], { python })).status).toBe(0);
    return box;
  };
  const says = async (box: Box): Promise<readonly string[]> => {
    const { status, lines } = await box.say(['build'], { python });
    expect(status).toBe(0);
    return lines.filter((line) => line.startsWith('debug is'));
  };
  const tamper = async (box: Box, scope: string): Promise<void> => {
    const { status, stderr } = await runProgram(python.path, ['-c', TAMPER, kept(box), scope]);
    expect(stderr).toBe('');
    expect(status).toBe(0);
  };

  test('are compiled once for a build folder', async () => {
    const box = await built();
    const before = readFileSync(kept(box));
    expect(await says(box)).toEqual(['debug is its own']);
    expect(readFileSync(kept(box)).equals(before)).toBe(true);
    await tamper(box, '');
    expect(await says(box)).toEqual(['debug is kept']);
  });

  test('are compiled anew for another installation or interpreter, and where what is kept is damaged', async () => {
    const box = await built();
    await tamper(box, '/elsewhere');
    expect(await says(box)).toEqual(['debug is its own']);
    writeFileSync(kept(box), 'damaged');
    expect(await says(box)).toEqual(['debug is its own']);
    expect(readFileSync(kept(box)).length).toBeGreaterThan(1000);
  });

  test('leave nothing where a build folder was cleaned', async () => {
    const box = await built();
    rmSync(kept(box));
    expect((await box.run(['clean', '--all'], { python })).status).toBe(0);
    expect(existsSync(box.path('build'))).toBe(false);
  });
});

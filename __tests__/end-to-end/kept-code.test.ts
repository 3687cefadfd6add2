import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { interpreters } from '../support/interpreters.ts';
import { runProgram } from '../support/run-cli.ts';
import { anyPython, Box } from './box.ts';

const FILES = {
  'setup.py':
    "from distutils.core import setup\nfrom distutils import debug\nprint('debug is ' + ('kept' if debug.DEBUG == 'kept' else 'its own'))\nsetup(name='x', version='1', py_modules=['m'])\n",
  'm.py': '',
};

/** Temporary files of its own: what other runs have kept there must not be found. */
function ownTemporary(box: Box): { readonly TMPDIR: string } {
  const folder = join(box.folder, 'tmp');
  mkdirSync(folder, { recursive: true });
  return { TMPDIR: folder };
}

/** Puts other code in the place of what is kept of `distutils/debug.py`; the second argument is put into the scope. */
const TAMPER = `
import binascii, marshal, struct, sys
path, scope = sys.argv[1:]
data = open(path, 'rb').read()
(version, home, optimize, flags), entries = marshal.loads(data[4:])
[name] = [each for each in entries if each.endswith('debug.py')]
entries[name] = entries[name][:2] + (marshal.dumps(compile('DEBUG = "kept"', name, 'exec')),)
body = marshal.dumps(((version, home + scope, optimize, flags), entries))
open(path, 'wb').write(struct.pack('>L', binascii.crc32(body) & 0xffffffff) + body)
`;

/** Makes all that is kept belong to other sources. */
const OUTDATE = `
import binascii, marshal, struct, sys
data = open(sys.argv[1], 'rb').read()
scope, entries = marshal.loads(data[4:])
body = marshal.dumps((scope, dict((name, (0,) + entry[1:]) for name, entry in entries.items())))
open(sys.argv[1], 'wb').write(struct.pack('>L', binascii.crc32(body) & 0xffffffff) + body)
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
    expect((await box.run(['build'], { python, env: ownTemporary(box) })).status).toBe(0);
    rmSync(join(box.folder, 'tmp'), { recursive: true });
    return box;
  };
  const says = async (box: Box): Promise<readonly string[]> => {
    const { status, lines } = await box.say(['build'], { python, env: ownTemporary(box) });
    rmSync(join(box.folder, 'tmp'), { recursive: true });
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
    expect((await box.run(['clean', '--all'], { python, env: ownTemporary(box) })).status).toBe(0);
    expect(existsSync(box.path('build'))).toBe(false);
  });
});

describe('our own scripts', () => {
  const fresh = (box: Box): { readonly env: { readonly TMPDIR: string } } => {
    rmSync(join(box.folder, 'tmp'), { recursive: true, force: true });
    return { env: ownTemporary(box) };
  };
  const file = (box: Box): string => box.path('build', '.pydistutils', 'engine-scripts');

  test('are compiled once for a build folder: what is called to build, to find everything built, and by another command', async () => {
    const box = new Box(FILES);
    const after = async (...args: readonly string[]): Promise<Buffer> => {
      expect((await box.run(args, fresh(box))).status).toBe(0);
      return readFileSync(file(box));
    };
    const first = await after('build');
    const second = await after('build');
    expect(second.length).toBeGreaterThan(first.length);
    expect((await after('build')).equals(second)).toBe(true);
    expect((await after('install', `--home=${box.to}`)).length).toBeGreaterThan(second.length);
  });

  test.each<readonly [string, (content: Buffer) => Buffer]>([
    ['cut off', (content) => content.subarray(0, content.length / 2)],
    ['with a byte changed', (content) => Buffer.concat([content.subarray(0, -1), Buffer.from([(content.at(-1) as number) ^ 1])])],
    ['of another node', (content) => Buffer.from(content.toString('latin1').replace(process.version, 'v19.0.0'), 'latin1')],
    ['of other scripts', (content) => Buffer.from(content.toString('latin1').replace(/"[0-9a-f]{64}"/, `"${'0'.repeat(64)}"`), 'latin1')],
  ])('%s, what is kept is not used, and is made anew', async (_how, spoil) => {
    const box = new Box(FILES);
    expect((await box.run(['build'], fresh(box))).status).toBe(0);
    const before = readFileSync(file(box));
    writeFileSync(file(box), spoil(before));
    const { status, lines } = await box.say(['build'], fresh(box));
    expect([status, lines.filter((line) => line.startsWith('pydistutils'))]).toEqual([0, []]);
    const [head, kept] = [readFileSync(file(box)), before].map((content) => content.toString('latin1', 0, content.indexOf('\n')));
    expect(scriptsOf(head)).toEqual(scriptsOf(kept));
  });
});

describe('without a build folder', () => {
  const kept = (box: Box): string => {
    const user = join(box.folder, 'tmp', `pydistutils-${process.getuid?.() ?? 'code'}`);
    const [installation = 'none', ...others] = readdirSync(user);
    expect(others).toEqual([]);
    return join(user, installation);
  };
  const asked = async (): Promise<Box> => {
    const box = new Box(FILES);
    expect((await box.run(['--name'], { env: ownTemporary(box) })).status).toBe(0);
    return box;
  };
  const bridge = (box: Box): string => {
    const name = readdirSync(kept(box)).find((each) => each.startsWith('bridge-'));
    return join(kept(box), name ?? 'no bridge');
  };

  test('our own code is compiled once for a user, and the project is left as it was', async () => {
    const box = await asked();
    expect(readdirSync(box.project).sort()).toEqual(['m.py', 'setup.py']);
    expect(readdirSync(kept(box)).sort()).toEqual([expect.stringMatching(/^bridge-/), 'engine-scripts']);
    expect([statSync(kept(box)).mode & 0o777, statSync(bridge(box)).mode & 0o777]).toEqual([0o700, 0o600]);
    expect((await runProgram(anyPython().path, ['-c', TAMPER, bridge(box), ''])).status).toBe(0);
    expect((await box.say(['--name'], { env: ownTemporary(box) })).lines[0]).toBe('debug is kept');
  });

  test('what installations that are long gone have left goes, the oldest first', async () => {
    const box = new Box(FILES);
    const gone = Array.from({ length: 20 }, (_, i) => `1-${i}`);
    const user = join(box.folder, 'tmp', `pydistutils-${process.getuid?.() ?? 'code'}`);
    for (const [i, name] of gone.entries()) {
      mkdirSync(join(user, name), { recursive: true, mode: 0o700 });
      writeFileSync(join(user, name, 'engine-scripts'), '');
      utimesSync(join(user, name), 1e9 + i, 1e9 + i);
    }
    chmodSync(user, 0o700);
    expect((await box.run(['--name'], { env: ownTemporary(box) })).status).toBe(0);
    const left = readdirSync(user);
    expect(left.filter((name) => name.startsWith('1-')).sort()).toEqual(gone.slice(-15).sort());
    expect(left.length).toBe(16);
  });

  test('what a build folder keeps of another version hides nothing', async () => {
    const box = new Box(FILES);
    const env = ownTemporary(box);
    expect((await box.run(['build'], { env })).status).toBe(0);
    const state = box.path('build', '.pydistutils');
    const outdated = readdirSync(state).find((each) => each.startsWith('bridge-')) ?? 'no bridge';
    expect((await runProgram(anyPython().path, ['-c', OUTDATE, join(state, outdated)])).status).toBe(0);
    const scripts = readFileSync(join(state, 'engine-scripts'), 'latin1');
    const end = scripts.indexOf('\n');
    const head = scripts.slice(0, end).replaceAll(/(\[")([\w.-]+",")[0-9a-f]{64}/g, `$1$2${'0'.repeat(64)}`);
    expect(head).not.toBe(scripts.slice(0, end));
    writeFileSync(join(state, 'engine-scripts'), head + scripts.slice(end), 'latin1');
    const keeps = (): readonly number[] => readdirSync(kept(box)).map((name) => statSync(join(kept(box), name)).ino);
    expect((await box.run(['--name'], { env })).status).toBe(0);
    const learned = keeps();
    expect((await box.run(['--name'], { env })).status).toBe(0);
    expect(keeps()).toEqual(learned);
  });

  test('what others could have written is neither read nor written', async () => {
    const box = await asked();
    expect((await runProgram(anyPython().path, ['-c', TAMPER, bridge(box), ''])).status).toBe(0);
    const before = readFileSync(bridge(box));
    chmodSync(kept(box), 0o770);
    expect((await box.say(['--name'], { env: ownTemporary(box) })).lines).toEqual(['debug is its own', 'x']);
    expect(readFileSync(bridge(box)).equals(before)).toBe(true);
  });

  test('a run succeeds where nothing can be kept', async () => {
    const box = new Box(FILES);
    const { status, lines } = await box.say(['--name'], { env: { TMPDIR: join(box.folder, 'absent', 'tmp') } });
    expect([status, lines]).toEqual([0, ['debug is its own', 'x']]);
  });
});

function scriptsOf(head: string | undefined): readonly string[] {
  const { node, scripts } = JSON.parse(head as string) as {
    readonly node: string;
    readonly scripts: readonly (readonly [string, string])[];
  };
  return [node, ...scripts.map(([name, source]) => `${name} ${source}`).sort()];
}

import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { REPOSITORY, runProgram } from '../support/run-cli.ts';
import { addFiles, tempProject } from '../support/temp-project.ts';

const manifest = JSON.parse(readFileSync(join(REPOSITORY, 'package.json'), 'utf8')) as {
  version: string;
  dependencies?: Record<string, string>;
  bin: Record<string, string>;
};

describe('the bundle', () => {
  let scratch = '';
  let dist = '';

  beforeAll(() => {
    scratch = mkdtempSync(join(tmpdir(), 'pydistutils-bundle-'));
    dist = join(scratch, 'dist');
    build(dist);
  });

  afterAll(() => {
    rmSync(scratch, { recursive: true, force: true });
  });

  test('is the same when it is built again', () => {
    const again = join(scratch, 'again');
    build(again);
    expect(listed(again)).toEqual(listed(dist));
    for (const name of listed(dist)) expect(readFileSync(join(again, name)).equals(readFileSync(join(dist, name))), name).toBe(true);
  });

  test('holds programs, declarations and the mark of CommonJS, and names nothing of this machine', () => {
    const names = listed(dist);
    expect(names).toEqual(
      expect.arrayContaining(['cli.js', 'index.js', 'action.js', 'action-post.js', 'package.json', 'licenses.txt', 'types/index.d.ts']),
    );
    expect(
      names.filter((name) => !/^[a-z0-9-]+\.js$|^vendor-\w+(?:-\w+)*\.js$|^types\/.*\.d\.ts$|^package\.json$|^licenses\.txt$/.test(name)),
    ).toEqual([]);
    for (const name of names) expect(readFileSync(join(dist, name), 'utf8'), name).not.toContain(REPOSITORY);
  });

  test('scripts of ours are all ASCII: V8 loads them from half the memory', () => {
    const own = listed(dist).filter((name) => name.endsWith('.js') && !name.startsWith('vendor-'));
    expect(own.filter((name) => readFileSync(join(dist, name)).some((byte) => byte > 127))).toEqual([]);
  });

  test('starts as a program by itself', () => {
    expect(readFileSync(join(dist, 'cli.js'), 'utf8')).toMatch(/^#!\/usr\/bin\/env node\n/);
    if (process.platform !== 'win32') expect(statSync(join(dist, 'cli.js')).mode & 0o777).toBe(0o755);
  });

  test('needs nothing but node: no package is left to be found at run time', () => {
    for (const name of listed(dist).filter((each) => each.endsWith('.js'))) {
      const wanted = [...readFileSync(join(dist, name), 'utf8').matchAll(/\brequire\(["'`]([^"'`]+)["'`]\)/g)].map(
        ([, id]) => id as string,
      );
      expect(
        wanted.filter((id) => !id.startsWith('./') && !isBuiltin(id)),
        name,
      ).toEqual([]);
    }
  });

  test('the command line loads no part of the Action, and of packages of others only semver', () => {
    const loaded = [...reachable(dist, 'cli.js'), ...reachable(dist, 'index.js')];
    expect(loaded.filter((name) => name.startsWith('vendor-') && name !== 'vendor-semver.js')).toEqual([]);
    expect(loaded.filter((name) => name.startsWith('action'))).toEqual([]);
  });

  test('is below 2.5 MB as a whole', () => {
    expect(listed(dist).reduce((sum, name) => sum + statSync(join(dist, name)).size, 0)).toBeLessThan(2_500_000);
  });

  test('the licenses of all packages in it are there', () => {
    const text = readFileSync(join(dist, 'licenses.txt'), 'utf8');
    for (const name of ['@actions/cache', '@actions/artifact', '@azure/storage-blob', 'fast-glob', 'semver', 'shlex', 'tar-stream'])
      expect(text).toContain(`${name} `);
  });

  test('says the version of package.json', async () => {
    const { stdout, status } = await runProgram(process.execPath, [join(dist, 'cli.js'), 'version']);
    expect({ stdout, status }).toEqual({ stdout: `${manifest.version}\n`, status: 0 });
  });

  test('run and probe can be imported by name from an ES module', async () => {
    const consumer = installed(dist);
    addFiles(consumer, { 'main.mjs': `import { run, probe } from 'pydistutils';\nconsole.log(typeof run, typeof probe);\n` });
    const { stdout, stderr } = await runProgram(process.execPath, ['main.mjs'], { cwd: consumer });
    expect({ stdout, stderr }).toEqual({ stdout: 'function function\n', stderr: '' });
  });

  test('run and probe can be required from CommonJS', async () => {
    const consumer = installed(dist);
    addFiles(consumer, { 'main.cjs': `const { run, probe } = require('pydistutils');\nconsole.log(typeof run, typeof probe);\n` });
    const { stdout, stderr } = await runProgram(process.execPath, ['main.cjs'], { cwd: consumer });
    expect({ stdout, stderr }).toEqual({ stdout: 'function function\n', stderr: '' });
  });

  test('its declarations are whole: a strict project type-checks with them', async () => {
    const consumer = installed(dist);
    mkdirSync(join(consumer, 'node_modules/@types'));
    symlinkSync(join(REPOSITORY, 'node_modules/@types/node'), join(consumer, 'node_modules/@types/node'), 'dir');
    symlinkSync(join(REPOSITORY, 'node_modules/undici-types'), join(consumer, 'node_modules/undici-types'), 'dir');
    addFiles(consumer, {
      'main.ts': `import { run, probe } from 'pydistutils';\nexport const used: readonly unknown[] = [run, probe];\n// @ts-expect-error: not any\nrun.nothing();\n`,
      'tsconfig.json': JSON.stringify({
        compilerOptions: { module: 'nodenext', target: 'es2023', lib: ['es2023'], types: ['node'], strict: true, noEmit: true },
        files: ['main.ts'],
      }),
    });
    const { stdout, status } = await runProgram(process.execPath, [join(REPOSITORY, 'node_modules/typescript/bin/tsc'), '-p', consumer]);
    expect({ stdout, status }).toEqual({ stdout: '', status: 0 });
  });
});

describe('the package', () => {
  test('ships the bundle and the Python half, and no source, tests or byte code', async () => {
    const dry = ['pack', '--dry-run', '--json', '--ignore-scripts'];
    const { stdout } = await runProgram('npm', dry, { cwd: REPOSITORY });
    const [packed] = JSON.parse(stdout.slice(stdout.indexOf('['))) as [{ files: readonly { path: string }[] }];
    const names = packed.files.map(({ path }) => path);
    expect(names).toEqual(expect.arrayContaining(['LICENSE', 'README.md', 'package.json', 'python/start.py']));
    expect(names.filter((name) => !/^(dist|python)\/|^(LICENSE|README\.md|CHANGELOG\.md|package\.json)$/.test(name))).toEqual([]);
    expect(names.filter((name) => /\.py[co]$|__pycache__/.test(name))).toEqual([]);
  });

  test('depends on no package at run time', () => {
    expect(manifest.dependencies).toBeUndefined();
    expect(manifest.bin).toEqual({ pydistutils: 'dist/cli.js' });
  });

  test('its lock file names no registry, and the same version', () => {
    const text = readFileSync(join(REPOSITORY, 'package-lock.json'), 'utf8');
    expect(text).not.toMatch(/"resolved": "http/);
    expect((JSON.parse(text) as { version: string }).version).toBe(manifest.version);
  });

  test('its changelog has an entry for the version', () => {
    expect(readFileSync(join(REPOSITORY, 'CHANGELOG.md'), 'utf8')).toContain(`\n## ${manifest.version}`);
  });
});

function build(out: string): void {
  execFileSync(process.execPath, ['scripts/build.mjs', '--out', out], { cwd: REPOSITORY, stdio: ['ignore', 'pipe', 'pipe'] });
}

function listed(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .sort();
}

/** The script and all scripts that it loads, at once or late. */
function reachable(dist: string, name: string, seen: Set<string> = new Set()): ReadonlySet<string> {
  if (seen.has(name)) return seen;
  seen.add(name);
  for (const [, other] of readFileSync(join(dist, name), 'utf8').matchAll(/\brequire\("\.\/([^"]+)"\)/g))
    reachable(dist, other as string, seen);
  return seen;
}

/** A folder in whose node_modules the package is, as npm would put it there. */
function installed(dist: string): string {
  const consumer = tempProject({ 'package.json': '{"private": true}\n', 'node_modules/pydistutils/': '' });
  const home = join(consumer, 'node_modules/pydistutils');
  cpSync(join(REPOSITORY, 'package.json'), join(home, 'package.json'));
  cpSync(dist, join(home, 'dist'), { recursive: true });
  return consumer;
}

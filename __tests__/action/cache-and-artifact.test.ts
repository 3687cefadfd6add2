import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { readTarModes, readZip } from '../support/read-archive.ts';
import { ResultsService } from '../support/results-service.ts';
import { runAction, workspaceWith, type ActionOptions, type ActionResult } from '../support/run-action.ts';
import { interpreter } from '../support/interpreters.ts';
import { anyPython, SMALL_PROJECT, smallWorkspace } from './small-project.ts';

let service: ResultsService;
beforeEach(async () => {
  service = await ResultsService.start();
});
afterEach(async () => service.stop());

/** Main and post of one job, in a fresh workspace with these files. */
async function job(
  files: Readonly<Record<string, string>>,
  options: ActionOptions & { readonly post?: Record<string, string>; readonly linked?: boolean } = {},
): Promise<ActionResult & { readonly after: string; readonly notices: readonly string[]; readonly workspace: string }> {
  const { post, inputs, linked = false, ...rest } = options;
  const folder = workspaceWith(files);
  const workspace = linked ? `${folder}-link` : folder;
  if (linked) symlinkSync(folder, workspace);
  const main = await runAction(workspace, {
    service,
    ...rest,
    inputs: { python: anyPython(), root: 'r', ...inputs },
  });
  const after = await main.post(post);
  expect(after.status, after.output).toBe(0);
  const notices = [...main.commands, ...after.commands].filter(({ name }) => name === 'notice').map(({ value }) => value);
  for (const { name, value } of after.commands) expect(name, value).not.toMatch(/^(?:warning|error)$/);
  return { ...main, after: after.stdout, notices, workspace };
}

const counts = ({ outputs }: ActionResult): string => `${outputs['cache-hit']} ${outputs['objects-compiled']} ${outputs['objects-reused']}`;

describe.each([2, 1] as const)('with protocol v%i of the cache', (protocol) => {
  test('a miss is saved; then an exact hit compiles nothing; a changed source is a prefix hit and compiles one object', async () => {
    const first = await job(SMALL_PROJECT, { protocol, run: '1' });
    expect(counts(first)).toBe('false 2 0');
    expect(first.after).toMatch(/^Saved the build folder, .* before compression, as pydistutils-1-/m);
    expect(service.keys).toEqual([first.outputs['cache-primary-key']]);

    const second = await job(SMALL_PROJECT, { protocol, run: '2' });
    expect(counts(second)).toBe('true 0 2');
    expect(second.outputs['cache-matched-key']).toBe(first.outputs['cache-primary-key']);
    expect(second.after).toContain('Nothing to save: the entry with this key holds the same.');

    const third = await job({ ...SMALL_PROJECT, 'two.c': `${SMALL_PROJECT['two.c']}int three;\n` }, { protocol, run: '3' });
    expect(counts(third)).toBe('false 1 1');
    expect(third.outputs['cache-matched-key']).toBe(first.outputs['cache-primary-key']);
    expect(service.keys).toEqual([first.outputs['cache-primary-key'], third.outputs['cache-primary-key']]);
  });

  test('in a workspace that is a link, what was reused is kept for the next run, too', async () => {
    const changed = (value: number): Record<string, string> => ({
      ...SMALL_PROJECT,
      'two.c': `${SMALL_PROJECT['two.c']}int three = ${value};\n`,
    });
    for (const [run, counted] of ['false 2 0', 'false 1 1', 'false 1 1'].entries())
      expect(counts(await job(changed(run), { protocol, run: String(run), linked: true }))).toBe(counted);
  });

  test('on a runner that names no folder for temporary files, what was reused is kept for the next run, too', async () => {
    const env = { RUNNER_TEMP: undefined, TMPDIR: workspaceWith({}) };
    for (const [run, counted] of ['false 2 0', 'false 1 1', 'false 1 1'].entries()) {
      const files = { ...SMALL_PROJECT, 'two.c': `${SMALL_PROJECT['two.c']}int three = ${run};\n` };
      expect(counts(await job(files, { protocol, run: String(run), env }))).toBe(counted);
    }
  });

  test('a compile error: the job fails, what was compiled is kept, and the repaired build goes on from there', async () => {
    const broken = { ...SMALL_PROJECT, 'two.c': 'int two(void) { return missing; }\n' };
    const failed = await job(broken, { protocol, inputs: { jobs: '1' } });
    expect(failed.status).toBe(1);
    expect(failed.commands).toContainEqual(
      expect.objectContaining({ name: 'error', properties: expect.objectContaining({ file: 'two.c', line: '1' }) }),
    );
    expect(failed.summary).toContain('❌');
    expect(service.keys).toEqual([expect.stringMatching(/-partial-77\.1$/)]);
    const repaired = await job(SMALL_PROJECT, { protocol });
    expect(repaired.outputs['cache-matched-key']).toBe(service.keys[0]);
    expect(Number(repaired.outputs['objects-reused'])).toBe(Number(JSON.parse(failed.outputs['extensions'] as string)[0].compiled));
  });

  test('a cache that may only be read: restored, and a notice instead of saving', async () => {
    await job(SMALL_PROJECT, { protocol, run: '1' });
    service.faults.readOnlyCache = true;
    const second = await job({ ...SMALL_PROJECT, 'two.c': 'int two;\n' }, { protocol, run: '2' });
    expect([second.status, counts(second)]).toEqual([0, 'false 1 1']);
    expect(second.notices).toEqual([expect.stringMatching(/^The build folder was not saved: /)]);
  });

  test('ACTIONS_CACHE_MODE=read is told in the same way', async () => {
    const { status, notices } = await job(SMALL_PROJECT, { protocol, env: { ACTIONS_CACHE_MODE: 'read' } });
    expect([status, notices]).toEqual([0, [expect.stringContaining('does not permit writes')]]);
  });

  test('another job was faster: a notice', async () => {
    const main = await runAction(smallWorkspace(), { service, protocol, inputs: { python: anyPython(), root: 'r', upload: 'false' } });
    await job(SMALL_PROJECT, { protocol, inputs: { upload: 'false' } });
    const after = await main.post();
    expect(after.commands.map(({ name, value }) => `${name} ${value}`)).toContainEqual(
      expect.stringMatching(/^notice The build folder was not saved: Unable to reserve cache/),
    );
  });
});

test('a service that is down or answers with errors: notices, and the job passes', async () => {
  const [down, broken] = [await ResultsService.start(), await ResultsService.start()];
  await down.stop();
  broken.faults.broken = true;
  onTestFinished(async () => broken.stop());
  // The library tries it again and again, and waits between: side by side.
  const outcomes = await Promise.all(
    [{ service: down, protocol: 1 } as const, { service: down }, { service: broken }].map(async (options) =>
      job(SMALL_PROJECT, { ...options, inputs: { upload: 'false' } }),
    ),
  );
  for (const { status, notices, outputs } of outcomes) {
    expect([status, outputs['cache-hit'], outputs['objects-compiled']]).toEqual([0, 'false', '2']);
    expect(notices).toEqual([
      expect.stringMatching(/^The build folder could not be restored/),
      expect.stringMatching(/^The build folder was not saved/),
    ]);
  }
});

test('a damaged entry is a notice, and everything is built', async () => {
  await job(SMALL_PROJECT, { run: '1' });
  const [entry] = service.caches;
  if (entry?.content !== undefined) Buffer.from('not an archive').copy(entry.content);
  const { status, notices, outputs } = await job(SMALL_PROJECT, { run: '2', inputs: { upload: 'false' } });
  expect([status, outputs['objects-compiled']]).toEqual([0, '2']);
  expect(notices[0]).toMatch(/^The build folder could not be restored/);
});

test('what no source needs any more is not kept, and nothing that others left is removed', async () => {
  const more = { 'setup.py': (SMALL_PROJECT['setup.py'] as string).replace("'two.c'", "'two.c', 'old.c'"), 'old.c': 'int old;\n' };
  expect((await job({ ...SMALL_PROJECT, ...more }, { run: '1' })).outputs['objects-compiled']).toBe('3');
  const second = await job({ ...SMALL_PROJECT, 'build/left-over.o': '' }, { run: '2' });
  expect(counts(second)).toBe('false 0 2');
  expect(second.after).toMatch(/; \d files? that no source needs any more left out\./);
  expect(objects(second.workspace)).toContain('left-over.o');
  const third = await job({ ...SMALL_PROJECT, 'two.c': 'int two;\n' }, { run: '3' });
  expect(third.outputs['cache-matched-key']).toBe(second.outputs['cache-primary-key']);
  expect(objects(third.workspace)).toEqual(['one.o', 'two.o']);
});

/** Where there is no zstd, the library takes gzip; only the former's program can read what it wrote. */
async function namesInCache(content: Buffer): Promise<readonly string[]> {
  const gzip = content.readUInt16BE(0) === 0x1f8b;
  const tar = gzip ? gunzipSync(content) : execFileSync('zstd', ['-dc'], { input: content, maxBuffer: 1 << 26 });
  return [...(await readTarModes(tar)).keys()];
}

function objects(workspace: string): readonly string[] {
  return execFileSync('find', [workspace, '-name', '*.o', '-printf', '%f\\n'], { encoding: 'utf8' })
    .split('\n')
    .filter((name) => name !== '')
    .sort();
}

test('lock, stat cache and work files are not part of what is kept, and stay where they are', async () => {
  const { workspace } = await job(SMALL_PROJECT, { run: '1' });
  expect(existsSync(join(workspace, 'build/.pydistutils/stat-cache'))).toBe(true);
  const names = await namesInCache(service.caches[0]?.content ?? Buffer.alloc(0));
  expect(names).toContain('build/.pydistutils/state');
  expect(names).toContainEqual(expect.stringMatching(/\/two\.o$/));
  expect(names.filter((name) => /stat-cache|\/lock|\/work|\/undo/.test(name))).toEqual([]);
});

test('a build folder outside of the workspace is kept, too', async () => {
  const temporary = workspaceWith({});
  const options = { inputs: { 'build-base': join(temporary, 'built'), upload: 'false' }, env: { RUNNER_TEMP: temporary } };
  expect(counts(await job(SMALL_PROJECT, { ...options, run: '1' }))).toBe('false 2 0');
  rmSync(join(temporary, 'built'), { recursive: true });
  const second = await job(SMALL_PROJECT, { ...options, run: '2' });
  expect(counts(second)).toBe('true 0 2');
  expect(objects(temporary)).toEqual(['one.o', 'two.o']);
});

test('a build folder that holds the project itself is not kept: old sources would come back with it', async () => {
  const { outputs, notices, after } = await job(SMALL_PROJECT, { inputs: { 'build-base': '.', cache: 'true', upload: 'false' } });
  expect(outputs['cache-primary-key']).toBe('');
  expect(notices).toEqual(['The build folder is not kept between runs: the build folder holds the project itself.']);
  expect(after).toContain('Nothing to save: the cache was not used.');
});

test('two steps of one job, each with its own Python, keep their files apart', async ({ skip }) => {
  const other = interpreter('3.8');
  if (other === undefined || other.path === anyPython()) return skip('no second Python');
  const workspace = smallWorkspace();
  const options = { service, inputs: { command: 'build', upload: 'false' } };
  const temporary = { RUNNER_TEMP: workspaceWith({}) };
  const runBoth = async (folder: string): Promise<readonly string[]> => {
    const one = await runAction(folder, { ...options, env: temporary, inputs: { ...options.inputs, python: anyPython() } });
    const two = await runAction(folder, { ...options, env: temporary, inputs: { ...options.inputs, python: other.path } });
    // Post steps run in reverse.
    await two.post();
    await one.post();
    return [counts(one), counts(two)];
  };
  expect(await runBoth(workspace)).toEqual(['false 2 0', 'false 2 0']);
  rmSync(join(workspace, 'build'), { recursive: true });
  expect(await runBoth(workspace)).toEqual(['true 0 2', 'true 0 2']);
});

test('two steps of one job that build the same save it once, without a notice', async () => {
  const workspace = smallWorkspace();
  const options = { service, env: { RUNNER_TEMP: workspaceWith({}) }, inputs: { python: anyPython(), command: 'build', upload: 'false' } };
  const one = await runAction(workspace, options);
  const two = await runAction(workspace, options);
  expect((await two.post()).stdout).toContain('Saved the build folder');
  const last = await one.post();
  expect(last.commands.filter(({ name }) => name === 'notice')).toEqual([]);
  expect(last.stdout).toContain('Nothing to save: another step of this job has saved the same.');
});

describe('the artifact', () => {
  test('holds metadata, extension modules and record in a tar that keeps their modes', async () => {
    const { outputs } = await job(SMALL_PROJECT);
    const name = outputs['artifact-name'] as string;
    expect(name).toMatch(/^small-1\.2-cp\d+\w*-linux_\w+-[0-9a-f]{8}$/);
    const zip = readZip(service.archive(name));
    expect([...zip.keys()]).toEqual([`${name}.tar`]);
    const modes = Object.fromEntries(await readTarModes(zip.get(`${name}.tar`) as Buffer));
    expect(
      Object.entries(modes)
        .map(([path, mode]) => `${mode.toString(8)} ${path.replace(/\.cpython\S*(?=\.so)|-py3\.\d+/, '')}`)
        .sort(),
    ).toEqual(['644 installed-files.txt', '644 small-1.2.egg-info', '755 _small.so']);
    expect(service.artifacts[0]?.digest).toBe(`sha256:${outputs['artifact-digest']}`);
  });

  test('jobs of a matrix have names of their own', async () => {
    const name = async (context: string): Promise<string | undefined> =>
      (await job(SMALL_PROJECT, { inputs: { 'job-context': context, cache: 'false' } })).outputs['artifact-name'];
    expect(await name('{"os": "a"}')).not.toBe(await name('{"os": "b"}'));
  });

  test('a name that is taken (409) is named in a notice, and the job passes', async () => {
    await job(SMALL_PROJECT, { inputs: { 'artifact-name': 'taken' } });
    for (const upload of ['auto', 'true']) {
      const { status, notices, outputs } = await job(SMALL_PROJECT, { inputs: { 'artifact-name': 'taken', upload } });
      expect([status, outputs['artifact-id']]).toEqual([0, '']);
      expect(notices).toContainEqual(expect.stringContaining('There is an artifact with the name taken in this run already'));
    }
  });

  test('a service that is down is a notice; with upload: true the step fails', async () => {
    await service.stop();
    const auto = await job(SMALL_PROJECT, { inputs: { cache: 'false' } });
    const insisted = await job(SMALL_PROJECT, { inputs: { cache: 'false', upload: 'true' } });
    service = await ResultsService.start();
    expect([auto.status, auto.notices]).toEqual([0, [expect.stringMatching(/^The artifact small-1\.2-\S+ was not uploaded: /)]]);
    expect([insisted.status, insisted.output]).toEqual([1, expect.stringContaining('could not be uploaded')]);
  });

  test('of a build without an installation: the modules', async () => {
    const { outputs } = await job(SMALL_PROJECT, { inputs: { command: 'build', root: '', cache: 'false' } });
    const zip = readZip(service.archive(outputs['artifact-name'] as string));
    const [tar] = [...zip.values()];
    expect([...(await readTarModes(tar as Buffer)).keys()]).toEqual([expect.stringMatching(/^_small\b.*\.so$/)]);
  });
});

test('the summary tells cache, artifact, extensions and the slowest steps', async () => {
  const { summary, outputs } = await job(SMALL_PROJECT);
  expect(summary).toMatch(/^### ✅ small 1\.2 · Python \d/m);
  expect(summary).toContain(`[${outputs['artifact-name']}](${outputs['artifact-url']})`);
  expect(summary).toContain(`\`${outputs['cache-primary-key']}\``);
  expect(summary).toMatch(/^\| `_small` \| 🔨 compiled \| 2 \| 0 \| 0 \| \d+\.\d\d \|$/m);
  expect(summary).toMatch(/<details><summary>Slowest steps<\/summary>[^]*█[^]*one\.c/);
  expect(JSON.parse(outputs['extensions'] as string)).toEqual([
    {
      name: '_small',
      result: 'compiled',
      compiled: 2,
      reused: 0,
      failed: 0,
      seconds: expect.any(Number),
      file: expect.stringMatching(/_small.*\.so$/),
    },
  ]);
});

test('the job ends while the script runs: what was done is kept as a partial build', async () => {
  const slow = {
    ...SMALL_PROJECT,
    'setup.py': `${SMALL_PROJECT['setup.py']}import time\nprint('waiting')\nimport sys; sys.stdout.flush()\ntime.sleep(60)\n`,
  };
  const workspace = workspaceWith(slow);
  const running = await runAction(workspace, {
    service,
    inputs: { python: anyPython(), root: 'r' },
    onStart: (child) => {
      child.stdout?.on('data', (text: Buffer | string) => {
        if (String(text).includes('waiting')) child.kill('SIGTERM');
      });
    },
  });
  expect(running.status).not.toBe(0);
  expect((await running.post()).stdout).toMatch(/as \S+-partial-77\.1/);
  expect(readFileSync(join(workspace, 'setup.py'), 'utf8')).toContain('waiting');
});

import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ActRig, goTool, type ActJob, type ActRun } from '../support/act.ts';
import { interpreter } from '../support/interpreters.ts';
import { readTarModes, readZip } from '../support/read-archive.ts';
import { ResultsService } from '../support/results-service.ts';
import { isLeftByRuns } from '../../scripts/left-by-runs.mjs';
import { REPOSITORY } from '../support/run-cli.ts';

const PYTHONS = ['2.7', '3.8', '3.13'].filter((version) => interpreter(version) !== undefined);
const ARCHIVE = resolve(REPOSITORY, process.env['PYDISTUTILS_CORPUS'] || '../shared/corpus', 'sdists/wrapt-1.12.1.tar.gz');
const CORPUS = existsSync(ARCHIVE);

const missing = goTool('act') === undefined ? 'act is not installed' : PYTHONS.length === 0 ? 'none of the Pythons is there' : undefined;
const about = `${PYTHONS.join(', ')}${CORPUS ? '' : '; without the corpus'}`;

/** Text files of a folder, by path in the repository. */
function filesOf(folder: string, prefix: string): Record<string, string> {
  const files: Record<string, string> = {};
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    const name = relative(folder, path);
    if (statSync(path).isFile() && !isLeftByRuns(name)) files[`${prefix}/${name}`] = readFileSync(path, 'utf8');
  }
  return files;
}

function corpusFiles(): Record<string, string> {
  const folder = mkdtempSync(join(tmpdir(), 'pydistutils-corpus-'));
  try {
    execFileSync('tar', ['-xzf', ARCHIVE, '--strip-components=1', '-C', folder]);
    return filesOf(folder, 'wrapt');
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const step = (id: string, when = ''): string => `
      - uses: pydistutils/pydistutils@v1
        id: ${id}${when}
        with:
          working-directory: ${id}
          python-version: \${{ matrix.python }}
          root: \${{ runner.temp }}/${id}-root`;

const WORKFLOW = `on: push
jobs:
  install:
    runs-on: ubuntu-latest
    strategy:
      fail-fast: false
      matrix:
        python: [${PYTHONS.map((version) => `'${version}'`).join(', ')}]
    steps:
      - uses: actions/checkout@v4${step('greeting')}${CORPUS ? step('wrapt', "\n        if: env.FIRST_ONLY == ''") : ''}
`;
/** Of runs whose claim one project shows as well as two. */
const FIRST_ONLY = { FIRST_ONLY: 'yes' };

const PROJECTS = ['greeting', ...(CORPUS ? ['wrapt'] : [])];
const SOURCE = 'greeting/greeting/_fast.c';

/** `hit compiled reused` of each project. */
const counts = ({ outputs }: ActJob): readonly string[] =>
  PROJECTS.map((id) => `${id} ${outputs[id]?.['cache-hit']} ${outputs[id]?.['objects-compiled']} ${outputs[id]?.['objects-reused']}`);
const each = (text: string): readonly string[] => PROJECTS.map((id) => `${id} ${text}`);
const primaryKey = ({ outputs }: ActJob): string => outputs['greeting']?.['cache-primary-key'] as string;
const notices = (job: ActJob, id: string): readonly string[] =>
  job.commands.filter(({ name, step: of }) => name === 'notice' && of === id).map(({ value }) => value);

function expectJobs(run: ActRun, result: 'success' | 'failure', pythons: readonly string[] = PYTHONS): void {
  expect(
    run.jobs.map(({ matrix, result: how }) => `${matrix['python']} ${how}`),
    run.log,
  ).toEqual([...pythons].sort().map((version) => `${version} ${result}`));
}

describe.skipIf(missing !== undefined).each([1, 2] as const)(
  `a matrix under act, cache protocol v%i (${missing === undefined ? about : `skipped: ${missing}`})`,
  (protocol) => {
    let rig: ActRig;
    let service: ResultsService;
    /** Those that were saved last, by job. */
    let keys: readonly string[] = [];
    const push = async (run: string, env: Record<string, string> = {}): Promise<ActRun> => rig.push({ service, protocol, run, env });

    const changeSource = (line: string): void => {
      rig.write({ [SOURCE]: `${readFileSync(join(rig.repository, SOURCE), 'utf8')}\n${line}\n` });
      rig.commit();
    };

    beforeAll(async () => {
      service = await ResultsService.start();
      rig = new ActRig({
        '.github/workflows/install.yml': WORKFLOW,
        ...filesOf(join(REPOSITORY, 'examples/greeting'), 'greeting'),
        ...(CORPUS ? corpusFiles() : {}),
      });
    });
    afterAll(async () => {
      rig?.remove();
      await service?.stop();
    });

    test('the first run misses, saves, and its artifacts arrive with files and modes', async () => {
      const run = await push('1001');
      expectJobs(run, 'success');
      for (const job of run.jobs) {
        expect(counts(job), run.log).toEqual(each('false 1 0'));
        expect(job.lines.match(/^Saved the build folder, /gm)).toHaveLength(PROJECTS.length);
      }
      keys = run.jobs.map(primaryKey);
      const names = run.jobs.flatMap(({ outputs }) => PROJECTS.map((id) => outputs[id]?.['artifact-name'] as string));
      expect(new Set(names).size).toBe(PYTHONS.length * PROJECTS.length);
      for (const name of names) {
        const [tar] = [...readZip(service.archive(name)).values()];
        const modes = [...(await readTarModes(tar as Buffer))].map(([path, mode]) => `${mode.toString(8)} ${path}`).sort();
        expect(modes).toEqual(
          [
            '644 installed-files.txt',
            ...modes.filter((line) => /^644 \S+\.egg-info(?:\/\S+)?$/.test(line)),
            expect.stringMatching(/^755 (?:greeting\/_fast|wrapt\/_wrappers)\S*\.so$/),
          ].sort((a, b) => (String(a) < String(b) ? -1 : 1)),
        );
      }
    });

    test('the second run, after a fresh checkout, hits exactly and compiles nothing', async () => {
      const run = await push('1002');
      expectJobs(run, 'success');
      for (const job of run.jobs) {
        expect(counts(job), run.log).toEqual(each('true 0 1'));
        expect(keys).toContain(primaryKey(job));
        expect(job.lines.match(/^Nothing to save: the entry with this key holds the same\.$/gm)).toHaveLength(PROJECTS.length);
      }
    });

    test('a changed source is a prefix hit: one object is compiled, and saved under a new key', async () => {
      changeSource('/* changed */ int more_of_it;');
      const run = await push('1003');
      expectJobs(run, 'success');
      for (const [index, job] of run.jobs.entries()) {
        expect(counts(job)[0], run.log).toBe('greeting false 1 0');
        if (CORPUS) expect(counts(job)[1]).toBe('wrapt true 0 1');
        expect(job.outputs['greeting']?.['cache-matched-key']).toBe(keys[index]);
        expect(primaryKey(job)).not.toBe(keys[index]);
        expect(job.lines).toMatch(new RegExp(`^Saved the build folder, .* as ${primaryKey(job)}\\.$`, 'm'));
      }
      keys = run.jobs.map(primaryKey);
    });

    test('a name that is taken, and a cache that may only be read: the jobs pass with notices', async () => {
      changeSource('int and_more;');
      // The same run: its artifacts have their names already.
      const run = await push('1003', { ACTIONS_CACHE_MODE: 'read', ...FIRST_ONLY });
      expectJobs(run, 'success');
      for (const [index, job] of run.jobs.entries()) {
        expect(job.outputs['greeting']).toMatchObject({ 'cache-matched-key': keys[index], 'objects-compiled': '1' });
        expect(notices(job, 'greeting'), run.log).toEqual([
          expect.stringMatching(/^There is an artifact with the name greeting-1\.0-\S+ in this run already/),
          expect.stringMatching(/^The build folder was not saved: /),
        ]);
      }
    });

    test('a service that is down: the job passes with notices', async () => {
      // The library tries it again and again: one job is enough.
      const python = PYTHONS.at(-1) as string;
      const run = await rig.push({ service, protocol, run: '1006', python, down: true, env: FIRST_ONLY });
      expectJobs(run, 'success', [python]);
      for (const job of run.jobs) {
        expect(notices(job, 'greeting'), run.log).toEqual([
          expect.stringMatching(/^The build folder could not be restored/),
          expect.stringMatching(/^The artifact greeting-1\.0-\S+ was not uploaded: /),
          expect.stringMatching(/^The build folder was not saved/),
        ]);
      }
    });

    test('a compile error: the jobs fail with an annotation on the line and a summary, and what was built is kept', async () => {
      const setup = readFileSync(join(REPOSITORY, 'examples/greeting/setup.py'), 'utf8');
      rig.write({
        'greeting/greeting/_fast.c': '#include <Python.h>\nint broken(void) { return missing_name; }\n',
        // What is optional fails alone.
        'greeting/setup.py': setup.replace("fast['optional'] = True", 'pass').replace("commands['build_ext'] = optional_build_ext", 'pass'),
      });
      rig.commit();
      const run = await push('1007', FIRST_ONLY);
      expectJobs(run, 'failure');
      for (const job of run.jobs) {
        const errors = job.commands.filter(({ name }) => name === 'error');
        expect(errors, run.log).toContainEqual(
          expect.objectContaining({
            properties: expect.objectContaining({ file: 'greeting/greeting/_fast.c', line: '2' }),
            value: expect.stringContaining('missing_name'),
          }),
        );
        expect(job.summaries['greeting']).toMatch(/^### ❌/);
        expect(job.lines).toMatch(/^Saved the build folder, .*-partial-1007\.1/m);
      }
    });
  },
);

import { createHash } from 'node:crypto';
import { appendFileSync, existsSync, lstatSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { LinkStep, MadeCompile } from '../../src/plan/step.ts';
import type { RunEvent } from '../../src/session/events.ts';
import { interpreters } from '../support/interpreters.ts';
import { runProgram } from '../support/run-cli.ts';
import { filesOf, treeFacts } from '../support/tree-facts.ts';
import { anyPython, Box, type BoxOptions } from './box.ts';
import { Chance, RandomProject } from './random-project.ts';

/** More of them: `PYDISTUTILS_RANDOM_SEEDS=100-140`. */
const [FIRST = 107, LAST = FIRST] = (process.env['PYDISTUTILS_RANDOM_SEEDS'] ?? '107').split('-').map(Number);
const EDITS = Number(process.env['PYDISTUTILS_RANDOM_EDITS'] ?? 12);
const LOG = process.env['PYDISTUTILS_RANDOM_LOG'];

/** What links may read that no step makes. */
const FOREIGN = [
  'exports.map',
  'link-words.txt',
  'pre2/other.o',
  ...['pre0', 'pre1', 'pre2'].flatMap((folder) => [`${folder}/libpre.a`, `${folder}/libpre.so`]),
];

interface Outcome {
  readonly status: number | null;
  readonly events: readonly RunEvent[];
  readonly stderr: string;
}

type Facts = Readonly<Record<string, string>>;

/** A project that is built again and again, and what is known of that from outside. */
class Trial {
  readonly box: Box = new Box({});
  readonly chance: Chance;
  readonly project: RandomProject;
  /** What was done so far, to be read where something is wrong. */
  readonly story: string[] = [];
  /** The build state was lost, and with it which files are of earlier runs: they stay, as with distutils. */
  private forgot = false;
  /** How often it was installed: of a project that never compiles nothing is learned. */
  installed = 0;
  private python = anyPython();
  /** By path of an output: all that it was made of, and what came out. */
  private readonly made = new Map<string, { readonly of: string; readonly digest: string }>();

  constructor(seed: number) {
    this.chance = new Chance(seed);
    this.project = new RandomProject(this.box.project, this.chance);
  }

  private options(own: readonly string[] = [], onStart?: BoxOptions['onStart']): BoxOptions {
    const PATH = `${join(this.box.folder, 'tools')}:${process.env['PATH'] ?? ''}`;
    return {
      python: this.python,
      own,
      timeoutMs: 600_000,
      env: { ...this.project.environment, PATH },
      ...(onStart === undefined ? {} : { onStart }),
    };
  }

  private async run(args: readonly string[], own: readonly string[] = []): Promise<Outcome> {
    const { status, stdout, stderr } = await this.box.run(args, this.options([...own, '--json']));
    const events = stdout.split('\n').flatMap((line) => (line.startsWith('{') ? [JSON.parse(line) as RunEvent] : []));
    return { status, events, stderr };
  }

  private args(...more: readonly string[]): readonly string[] {
    return ['build', `--build-base=${this.project.buildBase}`, ...more];
  }

  /** Edits, perhaps runs that are no installation or come to no end, then an installation that is compared with one from nothing. */
  async step(): Promise<void> {
    try {
      await this.doStep();
    } catch (error) {
      throw new Error(`after:\n${this.story.join('\n')}`, { cause: error });
    }
  }

  private async doStep(): Promise<void> {
    for (let edits = 1 + this.chance.number(3); edits > 0; edits -= 1) {
      const what = this.project.edit();
      this.tell(what);
      if (/build (?:state|folder)/.test(what)) {
        this.made.clear();
        this.forgot = true;
      }
    }
    if (this.chance.yes(1, 12)) {
      this.python = this.chance.one(interpreters());
      this.tell(`Python ${this.python.version}`);
    }
    await this.before();
    await this.overFolders();
    const kept = this.chance.yes(1, 2);
    if (!kept) rmSync(this.box.to, { recursive: true, force: true });
    const force = this.chance.yes(1, 15);
    const own = this.chance.one([[], ['-j1'], ['-j4']]);
    const args = [...this.args(...(force ? ['--force'] : [])), 'install', `--home=${this.box.to}`];
    this.tell(`${own.join(' ')} ${args.join(' ')}${kept ? ', over what is installed' : ''}`);
    const before = this.outputs();
    const { status, events, stderr } = await this.run(args, own);
    const facts = installed(this.box.to);
    const needless = status === 0 && !force ? await this.needless(events, before) : [];
    const fresh = await this.fresh(args.filter((word) => word !== '--force'));
    expect([status, lastWords(stderr)], stderr).toEqual([fresh.outcome.status, lastWords(fresh.outcome.stderr)]);
    if (status !== 0) {
      this.tell(`fails: ${lastWords(stderr)}`);
      if (this.chance.yes(2, 3)) this.project.mend();
      return;
    }
    this.installed += 1;
    // What earlier ones installed stays, as with distutils.
    const same = kept || this.forgot ? Object.fromEntries(Object.entries(facts).filter(([path]) => path in fresh.facts)) : facts;
    expect(same).toEqual(fresh.facts);
    expect(needless).toEqual([]);
    if (this.chance.yes(1, 3)) {
      const again = await this.run(
        args.filter((word) => word !== '--force'),
        own,
      );
      expect(again.events.flatMap((event) => (isWork(event) ? [`${event.step.kind} ${event.reason}`] : []))).toEqual([]);
    }
  }

  /** Where an output belongs lies a folder: nothing can be expected of a run but that the next one, without it, is not misled. */
  private async overFolders(): Promise<void> {
    const folders = this.project.folders.splice(0).filter((path) => existsSync(path));
    if (folders.length === 0) return;
    const { status, stderr } = await this.run([...this.args(), 'install', `--home=${this.box.to}`]);
    this.tell(`a run over that: ${lastWords(stderr)}`);
    expect([status, lastWords(stderr) === ''], stderr).toEqual(status === 0 ? [0, true] : [1, false]);
    for (const path of folders) rmSync(path, { recursive: true, force: true });
  }

  private async before(): Promise<void> {
    const { chance } = this;
    switch (chance.number(12)) {
      case 0:
        this.tell('dry run');
        await this.run(['--dry-run', ...this.args(), 'install', `--home=${this.box.to}`]);
        return;
      case 1: {
        const command = chance.one(['build_ext', 'build_py', 'build_clib', 'build_scripts']);
        this.tell(command);
        await this.run([command]);
        return;
      }
      case 2:
        this.tell('build');
        await this.run(this.args());
        return;
      case 3:
        this.tell('build --debug');
        await this.run(this.args('--debug'));
        this.made.clear();
        return;
      case 4:
      case 5: {
        const [signal, delay] = [chance.one(['SIGINT', 'SIGKILL', 'SIGTERM'] as const), 100 + chance.number(900)];
        this.tell(`${signal} after ${delay} ms`);
        await this.box.run(
          [...this.args(), 'install', `--home=${this.box.to}`],
          this.options(chance.one([[], ['-j1'], ['-j4']]), (child) => void setTimeout(() => child.kill(signal), delay)),
        );
        return;
      }
      default:
    }
  }

  private tell(what: string): void {
    this.story.push(what.replaceAll(this.box.folder, ''));
    if (LOG !== undefined) appendFileSync(LOG, `  ${this.story.at(-1)}\n`);
  }

  /** The same from nothing, at the same paths; afterwards all is as it was. */
  private async fresh(args: readonly string[]): Promise<{ readonly outcome: Outcome; readonly facts: Facts }> {
    const { box } = this;
    const made = [box.path(this.project.buildBase), box.to, box.path('src/sw_wrap.c'), box.path('src/sw.py')];
    const aside = made.map((path, at) => (existsSync(path) ? join(box.folder, `aside-${at}`) : undefined));
    for (const [at, path] of made.entries()) if (aside[at] !== undefined) renameSync(path, aside[at]);
    try {
      const outcome = await this.run(args);
      return { outcome, facts: installed(box.to) };
    } finally {
      for (const [at, path] of made.entries()) {
        rmSync(path, { recursive: true, force: true });
        if (aside[at] !== undefined) renameSync(aside[at], path);
      }
    }
  }

  private outputs(): ReadonlyMap<string, string> {
    const base = this.project.buildBase;
    if (!existsSync(this.box.path(base))) return new Map();
    return new Map(filesOf(this.box.path(base)).map((path) => [`${base}/${path}`, digest(this.box.path(base, path))]));
  }

  /** What was compiled or linked though it is there and neither the command line nor any file that goes in is another. */
  private async needless(events: readonly RunEvent[], before: ReadonlyMap<string, string>): Promise<readonly string[]> {
    const found: string[] = [];
    for (const event of events) {
      if (event.kind !== 'step-finished') continue;
      const step = event.step.kind === 'renew' ? event.step.made : event.step;
      if (step.kind !== 'compile' && step.kind !== 'link' && step.kind !== 'static-library') continue;
      const output = step.kind === 'compile' ? step.object : step.output;
      const of = step.kind === 'compile' ? await this.compiledOf(step) : this.linkedOf(step);
      const last = this.made.get(output);
      // A file that could be found before a header may be none that is looked for.
      if (event.outcome === 'ran' && last?.of === of && last.digest === before.get(output) && !event.reason?.includes('found before'))
        found.push(`${step.kind} ${output}: ${event.reason}`);
      this.made.set(output, { of, digest: digest(this.box.path(output)) });
    }
    return found;
  }

  private async compiledOf({ argv, depends }: MadeCompile): Promise<string> {
    const words = argv.filter((word, at) => word !== '-c' && word !== '-o' && argv[at - 1] !== '-o');
    const { environment } = this.project;
    const { stdout } = await runProgram(words[0] as string, [...words.slice(1), '-M'], {
      cwd: this.box.project,
      env: { ...this.options().env, LC_ALL: 'C.UTF-8' },
    });
    const read = stdout.replaceAll('\\\n', ' ').split(/\s+/).slice(1);
    const own = [...read, ...depends, 'words.txt'].filter((path) => path !== '' && !path.startsWith('/usr/'));
    return JSON.stringify([argv, environment['CPATH'], environment['SOURCE_DATE_EPOCH'], this.tool(argv), this.digests(own)]);
  }

  private linkedOf({ argv, objects, depends }: Pick<LinkStep, 'argv' | 'objects' | 'depends'>): string {
    const libraries = argv.filter((word) => word.startsWith('-l')).map((word) => `lib${word.slice(2)}.a`);
    const made = [...this.outputs().keys()].filter((path) => libraries.includes(path.split('/').at(-1) as string));
    return JSON.stringify([
      argv,
      this.project.environment['SOURCE_DATE_EPOCH'],
      this.tool(argv),
      this.digests([...objects, ...depends, ...made, ...FOREIGN]),
    ]);
  }

  private tool([program = '']: readonly string[]): string {
    return digest(join(this.box.folder, 'tools', program));
  }

  private digests(paths: readonly string[]): readonly (readonly [string, string])[] {
    return paths.map((path) => [path, digest(path.startsWith('/') ? path : this.box.path(path))]);
  }
}

/** What is installed. Of byte code its code, and whether it is that of the file beside it: times of files are as they were copied. */
function installed(to: string): Facts {
  if (!existsSync(to)) return {};
  return Object.fromEntries(
    Object.entries(treeFacts(to)).map(([path, fact]) => {
      if (!path.endsWith('.pyc')) return [path, fact];
      const bytes = readFileSync(join(to, path));
      const [, folder = '', name = ''] = /^(.*\/)([^/.]+)[^/]*$/.exec(path) ?? [];
      const source = statSync(join(to, folder.replace('__pycache__/', ''), `${name}.py`), { throwIfNoEntry: false });
      const [time, length] = path.includes('__pycache__') ? (path.includes('-36.') ? [4, 12] : [8, 16]) : [4, 8];
      const code = createHash('sha256').update(bytes.subarray(length)).digest('hex');
      // A hash of the source in the place of its time.
      if (length === 16 && bytes.readUInt32LE(4) !== 0) return [path, `${code} ${bytes.subarray(4, length).toString('hex')}`];
      return [
        path,
        `${code} ${source === undefined || bytes.readUInt32LE(time) === Math.floor(source.mtimeMs / 1000) ? 'taken' : 'outdated'}`,
      ];
    }),
  );
}

function digest(path: string): string {
  if (lstatSync(path, { throwIfNoEntry: false }) === undefined) return 'none';
  if (!statSync(path).isFile()) return 'no file';
  return createHash('sha256').update(readFileSync(path)).digest('hex');
}

function lastWords(stderr: string): string {
  return stderr.split('\n').find((line) => line.startsWith('error: ')) ?? '';
}

function isWork(event: RunEvent): event is Extract<RunEvent, { kind: 'step-finished' }> {
  return (
    event.kind === 'step-finished' && event.outcome === 'ran' && /^(?:compile|link|static-library|swig|byte-compile)$/.test(event.step.kind)
  );
}

test.each(Array.from({ length: LAST - FIRST + 1 }, (_, at) => FIRST + at))(
  'after any edits an installation is the one that would come of nothing, and nothing is compiled without need: project %i',
  async (seed) => {
    const trial = new Trial(seed);
    if (LOG !== undefined) appendFileSync(LOG, `project ${seed}\n`);
    for (let at = 0; at <= EDITS; at += 1) await trial.step();
    expect(trial.installed).toBeGreaterThan(EDITS / 2);
  },
  600_000,
);

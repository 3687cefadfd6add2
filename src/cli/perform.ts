import { resolve } from 'node:path';
import { EngineError } from '../errors/engine-error.ts';
import { RealDisk } from '../host/real-disk.ts';
import { readTarget } from '../session/target-file.ts';
import { probe } from '../session/probe.ts';
import { openProject } from '../session/project-folder.ts';
import type { Program } from '../session/program.ts';
import { runWith, type RunOptions, type RunResult } from '../session/run.ts';
import { hintWithoutProject, ownHint, usage, type CommandLine } from './own-options.ts';
import type { Terminal } from './terminal.ts';

/** Carries out a command line that needs an interpreter. Gives the exit status. */
export async function perform(line: CommandLine, terminal: Terminal): Promise<number> {
  const { own } = line;
  if (!line.ended && line.rest[0] === 'target') {
    if (line.rest.length > 1) throw usage(`'target' takes no arguments, got '${line.rest[1]}'`);
    terminal.print(JSON.stringify(await probe(own.python), null, 1));
    return 0;
  }
  const program = !line.ended && line.rest[0] === 'python' ? programOf(line.rest.slice(1)) : undefined;
  const interrupted = new AbortController();
  const interrupt = (): void => {
    interrupted.abort();
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, interrupt);
  const project = await openProject(own.directory ?? '.', own.python, interrupted.signal);
  try {
    const target = own.target === undefined ? undefined : readTarget(resolve(own.target), new RealDisk());
    const options: RunOptions = {
      // For a recorded interpreter nothing is done, and a path may be one of its platform.
      args: program?.args ?? (project.unpacked && target === undefined ? await meantFromHere(line.rest) : line.rest),
      directory: project.folder,
      streams: own.json ? 'pipe' : 'inherit',
      explain: own.explain,
      stepEvents: own.json,
      withoutSetuptools: own.withoutSetuptools,
      withRequires: own.withRequires,
      noSetupRequires: own.noSetupRequires,
      onEvent: (event) => {
        terminal.show(event);
      },
      onOutputEncoding: (encoding) => {
        terminal.speakAs(encoding);
      },
      together: (work) => {
        terminal.together(work);
      },
      signal: interrupted.signal,
      ...(program === undefined ? {} : { program: program.program }),
      ...(own.setupScript === undefined ? {} : { setupScript: own.setupScript }),
      ...(own.python === undefined ? {} : { python: own.python }),
      ...(own.pycInvalidation === undefined ? {} : { pycInvalidation: own.pycInvalidation }),
      ...(own.jobs === undefined ? {} : { jobs: own.jobs }),
      ...(target === undefined ? {} : { target }),
      ...(project.unpacked && own.directory !== undefined ? { unpackedFrom: own.directory } : {}),
    };
    const result = await runWith(options, async (keptCode) => {
      const [{ useScriptCache }, { postponeOptimizing }, { isLongRun }] = await Promise.all([
        import('../host/script-cache.ts'),
        import('../host/optimizing.ts'),
        import('../session/kept-code-folder.ts'),
      ]);
      useScriptCache(keptCode);
      if (!isLongRun(keptCode)) postponeOptimizing(SHORT_RUN_MS);
    });
    report(result, terminal);
    if (result.status === 0 && project.unpacked) tellOfLoss(project.made(), options.args, terminal);
    return result.status;
  } catch (error) {
    const hint = error instanceof EngineError && error.code === 'no-script' ? hintWithoutProject(line.rest) : undefined;
    if (hint === undefined) throw error;
    const { python, message, code } = error as EngineError;
    throw new EngineError(python, message, { code, hint });
  } finally {
    project.close();
  }
}

/** What is made in an unpacked archive goes with it: nobody who asks for an archive, or for a build alone, means that. */
function tellOfLoss(made: readonly string[], args: readonly string[], terminal: Terminal): void {
  const lost = made.includes('dist')
    ? 'dist'
    : made.includes('build') && !args.some((word) => word.startsWith('install'))
      ? 'build'
      : undefined;
  if (lost === undefined) return;
  const option = lost === 'dist' ? '--dist-dir' : '--build-base';
  terminal.show({
    kind: 'notice',
    text: `${lost} was made in the unpacked archive, and is removed with it: ${option} names a folder that stays`,
  });
}

async function meantFromHere(args: readonly string[]): Promise<readonly string[]> {
  const { absolutePaths } = await import('../session/absolute-paths.ts');
  return absolutePaths(args, process.cwd());
}

/** Runs that are over by then have no use for code that took its time to be compiled well. */
const SHORT_RUN_MS = 1500;

/** The last words of a run. With `DISTUTILS_DEBUG` a traceback ends with them, as with the original. */
function report({ message, hint, traceback }: RunResult, terminal: Terminal): void {
  if (message === undefined) return;
  const shown = (process.env.DISTUTILS_DEBUG ?? '') !== '' && traceback !== undefined ? traceback.trimEnd() : message;
  terminal.fail(shown, ownHint(message, hint));
}

/** `python FILE …`, `python -m MODULE …`, `python -c CODE …`. */
function programOf(words: readonly string[]): { readonly program: Program; readonly args: readonly string[] } {
  const [first, second] = words;
  if (first === undefined) throw usage("'python' needs a file, -m MODULE or -c CODE");
  if (first === '' || (first.startsWith('-') && first !== '-m' && first !== '-c'))
    throw usage(`'python' takes a file, -m MODULE or -c CODE, got '${first}'`);
  if (first !== '-m' && first !== '-c') return { program: { kind: 'script', file: first }, args: words.slice(1) };
  if (second === undefined) throw usage(`'python ${first}' needs ${first === '-m' ? 'a module' : 'code'}`);
  return { program: first === '-m' ? { kind: 'module', name: second } : { kind: 'code', text: second }, args: words.slice(2) };
}

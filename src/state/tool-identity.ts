import { posix, win32, type PlatformPath } from 'node:path';
import type { Disk } from '../host/disk.ts';
import type { Environment, HostPlatform } from '../host/environment.ts';
import { findPrograms } from '../host/find-program.ts';
import type { Processes } from '../host/processes.ts';
import type { CompilerFamily } from '../plan/step.ts';
import type { BuildState } from './build-state.ts';
import { parseDriverAnswer, type DriverAnswer } from './driver-answer.ts';
import { driverLength, driverWords, languageOf, selectingOptions } from './driver-words.ts';

/**
 * Which programs do the work of a command line, by content.
 *
 * A driver such as gcc does little itself; cc1, as, collect2 and ld do. Which ones, and what `-march=native` means on this
 * machine, the driver tells with `-###`, without running anything. That answer is kept in the build state under a question
 * that holds everything it depends on (the driver and all programs of its name on PATH, by content, and the options that
 * select), so that a run in which nothing changed starts no program. The programs are then hashed, through the stat cache.
 *
 * Behind ccache or a script of the user's the same works: they pass `-###` on, and count themselves by content.
 */
export interface ToolIdentity {
  /** JSON pairs of program (or setting) and digest; the `tool` of a fingerprint. */
  readonly text: string;
  /** Where the linker looks for `-lname` after the folders of the command line. */
  readonly libraryFolders: readonly string[];
}

export interface ToolRequest {
  readonly argv: readonly string[];
  readonly family: CompilerFamily;
  readonly role: 'compile' | 'link' | 'other';
  /** Absolute path of the folder that the command runs in. */
  readonly cwd: string;
  /** Of a compile: tells the language. */
  readonly source?: string;
  /** Environment of the command. */
  readonly environment: Environment;
}

export interface ToolDoors {
  readonly disk: Disk;
  readonly processes: Processes;
  readonly state: BuildState;
  readonly platform: HostPlatform;
  /** Ends a driver that is being asked. */
  readonly signal?: AbortSignal | undefined;
}

/** Variables that decide which programs a driver finds. */
const FINDING: readonly string[] = [
  'COMPILER_PATH',
  'GCC_EXEC_PREFIX',
  'CCC_OVERRIDE_OPTIONS',
  'CCACHE_COMPILER',
  'CCACHE_PATH',
  'CCACHE_PREFIX',
  'SDKROOT',
  'DEVELOPER_DIR',
];
const DRIVER_TIMEOUT_MS = 20_000;

export class ToolIdentities {
  private readonly doors: ToolDoors;
  private readonly path: PlatformPath;
  /** By variables that select programs, and by all else that does. */
  private readonly known = new Map<string, Map<string, ToolIdentity | Promise<ToolIdentity>>>();
  private lastEnvironment: Environment | undefined;
  private lastKnown = new Map<string, ToolIdentity | Promise<ToolIdentity>>();

  constructor(doors: ToolDoors) {
    this.doors = doors;
    this.path = doors.platform === 'nt' ? win32 : posix;
  }

  /** One answer for all command lines that agree in what selects programs; a promise only until it is known. */
  identify(request: ToolRequest): ToolIdentity | Promise<ToolIdentity> {
    const language = request.source === undefined ? '' : languageOf(request.source);
    const gnu = request.family === 'gnu' && request.role !== 'other';
    const options = gnu ? selectingOptions(request.argv) : [];
    const key = JSON.stringify([request.role, request.family, driverWords(request.argv), options, language, request.cwd]);
    const known = this.knownFor(request.environment);
    const identity = known.get(key);
    if (identity !== undefined) return identity;
    const asked = this.find(request, options, language);
    known.set(key, asked);
    return asked.then((found) => {
      known.set(key, found);
      return found;
    });
  }

  /** By what is not the environment's. Hundreds of compiles have one environment: it is looked through once. */
  private knownFor(environment: Environment): Map<string, ToolIdentity | Promise<ToolIdentity>> {
    if (this.lastEnvironment !== environment) {
      const variables = JSON.stringify([...FINDING, 'PATH'].map((name) => environment[name] ?? ''));
      let known = this.known.get(variables);
      if (known === undefined) this.known.set(variables, (known = new Map()));
      this.lastEnvironment = environment;
      this.lastKnown = known;
    }
    return this.lastKnown;
  }

  /** Programs may have changed. */
  forget(): void {
    this.known.clear();
    this.lastEnvironment = undefined;
  }

  private async find(request: ToolRequest, options: readonly string[], language: string): Promise<ToolIdentity> {
    const candidates = driverWords(request.argv).map((word) => this.programs(word, request));
    const drivers = candidates.flatMap((found) => found.slice(0, 1));
    if (request.family === 'msvc') return this.identity([...drivers, ...this.besideMsvc(drivers)], []);
    if (request.family !== 'gnu' || request.role === 'other') return this.identity(drivers, []);
    const answer = await this.ask(request, candidates.flat(), options, language);
    const programs = [...drivers, ...answer.programs.flatMap((name) => this.resolve(name, answer, request))];
    if (request.role === 'link') programs.push(...this.linker(options, answer, request));
    const identity = this.identity([...programs, ...answer.files, ...this.clangLibraries(programs)], answer.settings);
    return { ...identity, libraryFolders: answer.libraryFolders };
  }

  private identity(programs: readonly string[], settings: readonly string[]): ToolIdentity {
    const pairs = new Map<string, string>();
    for (const program of new Set(programs)) {
      // By name and content: where it is installed does not matter.
      let name = this.path.basename(program);
      while (pairs.has(name)) name += '*';
      pairs.set(name, this.doors.state.stats.digest(program) ?? '');
    }
    if (settings.length > 0) pairs.set('settings of the compiler', settings.join(' '));
    return { text: JSON.stringify([...pairs]), libraryFolders: [] };
  }

  private async ask(
    request: ToolRequest,
    candidates: readonly string[],
    options: readonly string[],
    language: string,
  ): Promise<DriverAnswer> {
    const { state, processes, signal } = this.doors;
    const words = request.argv.slice(0, driverLength(request.argv));
    const digests = candidates.map((path) => [path, state.stats.digest(path) ?? '']);
    const variables = FINDING.map((name) => request.environment[name] ?? '');
    const question = JSON.stringify(['driver', request.role, words, digests, options, language, variables]);
    const remembered = state.answer(question);
    if (remembered !== undefined) return JSON.parse(remembered) as DriverAnswer;
    const input = request.role === 'compile' ? ['-x', language, '-c', '/dev/null'] : ['/dev/null'];
    const { status, output } = await processes.run([...words, '-###', ...options, ...input, '-o', '/dev/null'], {
      cwd: request.cwd,
      // Messages are in English then, and the programs the same.
      env: { ...request.environment, LC_ALL: 'C' },
      output: 'capture',
      timeoutMs: DRIVER_TIMEOUT_MS,
      ...(signal === undefined ? undefined : { signal }),
    });
    const answer = parseDriverAnswer(status === 0 ? output : '');
    if (status === 0) state.rememberAnswer(question, JSON.stringify(answer));
    return answer;
  }

  /** All programs of that name that are on PATH: a wrapper picks one of those that come after it. Else a script that an interpreter is given. */
  private programs(name: string, { environment, cwd }: ToolRequest): readonly string[] {
    const { disk, platform } = this.doors;
    const found = [...findPrograms(name, { tree: disk, environment, platform, cwd })];
    const script = this.path.resolve(cwd, name);
    if (found.length === 0 && disk.stat(script)?.kind === 'file') found.push(script);
    return [...new Set(found.map((path) => disk.realPath(path)))];
  }

  private resolve(name: string, answer: DriverAnswer, request: ToolRequest): readonly string[] {
    if (this.path.isAbsolute(name)) return [name];
    const beside = answer.programFolders
      .map((folder) => this.path.join(folder, name))
      .find((path) => this.doors.disk.stat(path)?.kind === 'file');
    if (beside !== undefined) return [beside];
    return this.programs(name, request).slice(0, 1);
  }

  /** gcc names collect2 only, which runs the linker. */
  private linker(options: readonly string[], answer: DriverAnswer, request: ToolRequest): readonly string[] {
    if (!answer.programs.some((name) => name.endsWith('collect2'))) return [];
    const chosen = options.find((option) => option.startsWith('-fuse-ld='))?.slice('-fuse-ld='.length);
    return this.resolve(chosen === undefined ? 'ld' : `ld.${chosen}`, answer, request);
  }

  /** The work of cl.exe is done by libraries beside it. */
  private besideMsvc(drivers: readonly string[]): readonly string[] {
    const names = ['c1.dll', 'c1xx.dll', 'c2.dll', 'link.exe'];
    return drivers
      .flatMap((driver) => names.map((name) => this.path.join(this.path.dirname(driver), name)))
      .filter((path) => this.doors.disk.stat(path) !== undefined);
  }

  /** That of clang by libraries that it is linked with, where a distribution builds it so. */
  private clangLibraries(programs: readonly string[]): readonly string[] {
    const { disk } = this.doors;
    const clang = programs.find((path) => /clang[^/]*$/.test(path) && this.path.isAbsolute(path));
    if (clang === undefined || disk.stat(clang) === undefined) return [];
    const folder = this.path.join(this.path.dirname(disk.realPath(clang)), '..', 'lib');
    if (disk.stat(folder)?.kind !== 'directory') return [];
    const libraries = disk.list(folder).filter((name) => /^lib(?:LLVM|clang-cpp)[\w.-]*\.(?:so|dylib)/.test(name));
    return [
      ...new Set(
        libraries
          .map((name) => this.path.join(folder, name))
          .filter((path) => disk.stat(path)?.kind === 'file')
          .map((path) => disk.realPath(path)),
      ),
    ].sort();
  }
}

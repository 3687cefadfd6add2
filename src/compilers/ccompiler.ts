import { EngineError, isPythonError } from '../errors/engine-error.ts';
import { makePath } from '../files/make-path.ts';
import { moveFile } from '../files/move-file.ts';
import { newerGroup } from '../files/newer.ts';
import { deploymentTarget, spawn, spawnLine } from '../files/spawn.ts';
import type { Engine, StepRequest } from '../model/engine.ts';
import { concatenate, iterate, pathText, pathTexts } from '../model/protocols.ts';
import { Tuple, plain, pyRepr, pyStr, truthy, type Handle, type Value } from '../model/values.ts';
import { DEBUG, INFO, WARN, type CompilerFamily, type ToolError } from '../plan/step.ts';
import { fixList, fixMacros, fixObjects, fixOutputDir } from './compile-arguments.ts';
import { CompilerNames } from './compiler-names.ts';
import { hasFunction } from './has-function.ts';
import { preprocessorOptions } from './preprocessor-options.ts';

/** A step of a tool as a compiler writes it: what is the same for all of them is filled in. */
export type ToolStep = StepRequest & { readonly kind: 'compile' | 'link' | 'static-library' | 'spawn' | 'resource' | 'preprocess' };

/** What `_setup_compile` gives: macros, objects, extra arguments, preprocessor options, and source and extension by object. */
export type CompileSetup = Tuple;

const SPAWN = 'distutils.ccompiler.spawn';

/**
 * A compiler. It never runs anything: it appends steps, and whether a file is up to date is the executor's business.
 * Source: distutils/ccompiler.py: CCompiler.
 */
export class CCompiler extends CompilerNames {
  static override readonly pythonPath: string = 'distutils.ccompiler.CCompiler';

  /** `depends` of the sources that are being compiled, by object: `_compile` is not told of them. */
  declare protected readonly dependsByObject: Map<string, readonly string[]>;

  constructor(engine: Engine) {
    super(engine);
    Object.defineProperty(this, 'dependsByObject', { value: new Map<string, readonly string[]>(), enumerable: false });
  }

  /** How the compiler reports what it reads. */
  protected get compilerFamily(): CompilerFamily { return 'gnu'; }

  // Arguments

  async _setup_compile(outputDir: Value, macros: Value, includeDirs: Value, sources: Value, depends: Value, extra: Value): Promise<CompileSetup> {
    const folder = fixOutputDir({ given: outputDir, own: this.output_dir });
    const allMacros = fixMacros({ given: macros, own: this.macros });
    const folders = fixList('include_dirs', { given: includeDirs, own: this.include_dirs });
    const objects = await this.object_filenames(sources, 0, folder);
    const names = pathTexts(sources);
    if (objects.length !== names.length) throw new EngineError('AssertionError', '', { args: [] });
    const options = preprocessorOptions(allMacros, folders);
    const inputs = depends === null || depends === undefined ? [] : pathTexts(depends);
    const build = new Map<Value, Value>();
    for (const [i, object] of objects.entries()) {
      const source = names[i] as string;
      await this.mkpath(this.targetPath.dirname(object));
      build.set(object, Tuple.of<Value>(source, this.targetPath.splitext(source)[1]));
      this.dependsByObject.set(object, inputs);
    }
    return Tuple.of<Value>(allMacros, objects, extra ?? [], options, build);
  }

  async _get_cc_args(options: Value, debug: Value, before: Value): Promise<Value> {
    const args = concatenate([...iterate(options)], ['-c']);
    if (truthy(debug)) args.unshift('-g');
    if (truthy(before)) args.unshift(...iterate(before));
    return args;
  }

  async _fix_compile_args(outputDir: Value, macros: Value, includeDirs: Value): Promise<Tuple> {
    return Tuple.of<Value>(
      fixOutputDir({ given: outputDir, own: this.output_dir }),
      fixMacros({ given: macros, own: this.macros }),
      fixList('include_dirs', { given: includeDirs, own: this.include_dirs }),
    );
  }

  async _prep_compile(sources: Value, outputDir: Value, _depends: Value = null): Promise<Tuple> {
    return Tuple.of<Value>(await this.object_filenames(sources, 0, outputDir), new Map<Value, Value>());
  }

  async _fix_object_args(objects: Value, outputDir: Value): Promise<Tuple> {
    return Tuple.of<Value>(fixObjects(objects), fixOutputDir({ given: outputDir, own: this.output_dir }));
  }

  async _fix_lib_args(libraries: Value, libraryDirs: Value, runtimeLibraryDirs: Value): Promise<Tuple> {
    return Tuple.of<Value>(
      fixList('libraries', { given: libraries, own: this.libraries }),
      fixList('library_dirs', { given: libraryDirs, own: this.library_dirs }),
      fixList('runtime_library_dirs', { given: runtimeLibraryDirs, own: this.runtime_library_dirs }),
    );
  }

  /** The answer for a script that asks. Our own links leave it to the executor (`needsLink`). */
  async _need_link(objects: Value, output: Value): Promise<Value> {
    if (truthy(this.force)) return true;
    return newerGroup(this.$.view, pathTexts(objects), pathText(output), truthy(this.dry_run) ? 'newer' : 'error');
  }

  protected async needsLink(objects: Value[], output: string): Promise<boolean> {
    return !this.$.script.overrides(this, '_need_link') || truthy(await this._need_link(objects, output));
  }

  // Work

  async preprocess(_source: Value, _output: Value = null, _macros: Value = null, _includeDirs: Value = null, _before: Value = null, _after: Value = null): Promise<void> {}

  async compile(
    sources: Value, outputDir: Value = null, macros: Value = null, includeDirs: Value = null, debug: Value = 0, before: Value = null, after: Value = null,
    depends: Value = null,
  ): Promise<Value> {
    const setup = await this._setup_compile(outputDir, macros, includeDirs, sources, depends, after);
    const [, objects, extra, options, build] = setup as unknown as [Value, Value, Value, Value, Map<Value, Value>];
    const args = await this._get_cc_args(options, debug, before);
    for (const object of iterate(objects)) {
      const entry = build.get(object);
      if (entry === undefined) continue;
      const [source, extension] = entry as Tuple;
      await this._compile(object, source as Value, extension as Value, args, extra, options);
    }
    return objects;
  }

  async _compile(_object: Value, _source: Value, _extension: Value, _args: Value, _after: Value, _options: Value): Promise<void> {}

  async create_static_lib(_objects: Value, _name: Value, _outputDir: Value = null, _debug: Value = 0, _targetLang: Value = null): Promise<void> {}

  async link(
    _target: Value, _objects: Value, _output: Value, _outputDir: Value = null, _libraries: Value = null, _libraryDirs: Value = null,
    _runtimeLibraryDirs: Value = null, _exportSymbols: Value = null, _debug: Value = 0, _before: Value = null, _after: Value = null,
    _buildTemp: Value = null, _targetLang: Value = null,
  ): Promise<void> {
    this.notImplemented('link');
  }

  async link_shared_lib(
    objects: Value, name: Value, outputDir: Value = null, libraries: Value = null, libraryDirs: Value = null, runtimeLibraryDirs: Value = null,
    exportSymbols: Value = null, debug: Value = 0, before: Value = null, after: Value = null, buildTemp: Value = null, targetLang: Value = null,
  ): Promise<void> {
    const output = await this.library_filename(pathText(name), 'shared');
    await this.link('shared_library', objects, output, outputDir, libraries, libraryDirs, runtimeLibraryDirs, exportSymbols, debug, before, after, buildTemp, targetLang);
  }

  async link_shared_object(
    objects: Value, output: Value, outputDir: Value = null, libraries: Value = null, libraryDirs: Value = null, runtimeLibraryDirs: Value = null,
    exportSymbols: Value = null, debug: Value = 0, before: Value = null, after: Value = null, buildTemp: Value = null, targetLang: Value = null,
  ): Promise<void> {
    await this.link('shared_object', objects, output, outputDir, libraries, libraryDirs, runtimeLibraryDirs, exportSymbols, debug, before, after, buildTemp, targetLang);
  }

  async link_executable(
    objects: Value, name: Value, outputDir: Value = null, libraries: Value = null, libraryDirs: Value = null, runtimeLibraryDirs: Value = null,
    debug: Value = 0, before: Value = null, after: Value = null, targetLang: Value = null,
  ): Promise<void> {
    const output = await this.executable_filename(pathText(name));
    await this.link('executable', objects, output, outputDir, libraries, libraryDirs, runtimeLibraryDirs, null, debug, before, after, null, targetLang);
  }

  async has_function(name: Value, includes: Value = null, includeDirs: Value = null, libraries: Value = null, libraryDirs: Value = null): Promise<boolean> {
    return hasFunction(this, pathText(name), { includes, includeDirs, libraries, libraryDirs });
  }

  // The outside world

  async announce(message: Value, _level: Value = 1): Promise<void> { this.$.say(DEBUG, pyStr(message)); }
  async debug_print(message: Value): Promise<void> { if (this.$.debug) this.$.print(pyStr(message)); }
  async warn(message: Value): Promise<void> { this.$.say(WARN, `warning: ${pyStr(message)}`); }

  /** As in the original, a dry run calls the function all the same. */
  async execute(callable: Value, args: Value, message: Value = null, _level: Value = 1): Promise<void> {
    const name = (callable as Handle).path.split('.').at(-1) as string;
    const shown = message === null ? `${name}${pyRepr(Tuple.from(iterate(args)))}`.replace(/,\)$/, ')') : pyStr(message);
    this.$.say(INFO, shown);
    await this.$.script.call(callable as Handle, [...iterate(args)]);
  }

  async spawn(argv: Value): Promise<void> {
    const dryRun = truthy(this.dry_run);
    if (this.$.script.patched(SPAWN)) await this.$.script.call(SPAWN, [argv], { dry_run: this.dry_run });
    else await spawn(this.$, [...iterate(argv)], { dryRun, environment: this.toolEnvironment() });
  }

  async move_file(from: Value, to: Value): Promise<string> {
    return moveFile(this.$, pathText(from), pathText(to), { dryRun: truthy(this.dry_run) });
  }

  async mkpath(name: Value, mode: Value = 0o777): Promise<void> {
    makePath(this.$, name, { mode: Number(plain(mode)), dryRun: truthy(this.dry_run) });
  }

  // Steps

  /** Variables that the compiler's programs need to find. */
  protected toolEnvironment(): Readonly<Record<string, string>> { return {}; }

  /** Whether the script has put its own code in the place of `spawn`. */
  protected get spawnIsScripts(): boolean { return this.$.script.overrides(this, 'spawn') || this.$.script.patched(SPAWN); }

  /**
   * Runs a program of the compiler: as a step, or through `spawn` where that is the script's.
   * `makeStep` describes what the step reads and writes.
   */
  protected async runTool(argv: readonly Value[], error: ToolError, makeStep: () => ToolRequest): Promise<void> {
    if (this.spawnIsScripts) {
      await this.spawnAs([...argv], error);
      return;
    }
    const line = spawnLine(this.$, argv);
    const dryRun = truthy(this.dry_run);
    let environment: Readonly<Record<string, string>>;
    try {
      environment = dryRun ? {} : { ...deploymentTarget(this.$), ...this.toolEnvironment() };
    } catch (problem) {
      this.$.say(INFO, line);
      throw problem;
    }
    const request = makeStep();
    // Programs that belong to the step (`ranlib`) show their lines with it.
    const after = 'then' in request ? (request.then ?? []) : [];
    this.$.add({
      ...request, argv: argv.map((word) => plain(word) as string), error, dryRun, force: truthy(this.force),
      says: [line, ...after.map((words) => spawnLine(this.$, words))].map((text) => ({ level: INFO, text })),
      ...(Object.keys(environment).length === 0 ? {} : { environment }),
    } as ToolStep);
  }

  protected async spawnAs(argv: Value[], error: ToolError): Promise<void> {
    try {
      await this.spawn(argv);
    } catch (problem) {
      if (error === 'DistutilsExecError' || !isPythonError(problem, 'DistutilsExecError')) throw problem;
      throw new EngineError(error, problem.message, { cause: problem });
    }
  }

  /** What makes the object out of date besides its source. */
  protected dependsOf(object: string): readonly string[] { return this.dependsByObject.get(object) ?? []; }

  protected sayUpToDate(output: string): void { this.$.say(DEBUG, upToDate(output)); }
}

/** What is particular to a step. */
export type ToolRequest = ToolStep extends infer S ? (S extends ToolStep ? Omit<S, 'argv' | 'error' | 'dryRun' | 'force' | 'says' | 'environment'> : never) : never;

export function upToDate(output: string): string {
  return `skipping ${output} (up-to-date)`;
}

import { EngineError } from '../errors/engine-error.ts';
import { answerOfNewer, newerGroup } from '../files/newer.ts';
import type { Engine } from '../model/engine.ts';
import { concatenate, iterate, pathText, pathTexts } from '../model/protocols.ts';
import { Tuple, pyStr, truthy, type Value } from '../model/values.ts';
import { DEBUG, type MadeCompile } from '../plan/step.ts';
import { fixList, fixMacros, fixObjects, fixOutputDir } from './compile-arguments.ts';
import { CompilerTools, upToDate, type ToolRequest } from './compiler-tools.ts';

/** What `_setup_compile` gives: macros, objects, extra arguments, preprocessor options, and source and extension by object. */
export type CompileSetup = Tuple;

/** Arguments of `link`, as they were given. */
interface LinkCall {
  readonly objects: Value;
  readonly output: Value;
  readonly outputDir: Value;
  readonly libraries: Value;
  readonly libraryDirs: Value;
  readonly runtimeLibraryDirs: Value;
}

/** The same, with what the compiler object holds for all links. */
interface LinkSetup {
  readonly given: Value[];
  readonly names: Value;
  readonly folders: Value;
  readonly runtimeFolders: Value;
  /** The output, in its folder. */
  readonly file: string;
}

/** The private methods through which a compiler prepares its work, and which scripts use and override. Source: distutils/ccompiler.py: CCompiler. */
export abstract class CompilerArguments extends CompilerTools {
  /** `depends` of the sources that are being compiled, by object: `_compile` is not told of them. */
  declare protected readonly dependsByObject: Map<string, readonly string[]>;

  constructor(engine: Engine) {
    super(engine);
    Object.defineProperty(this, 'dependsByObject', { value: new Map<string, readonly string[]>(), enumerable: false });
  }

  /** What makes the object out of date besides its source. */
  protected dependsOf(object: string): readonly string[] {
    return this.dependsByObject.get(object) ?? [];
  }

  async _setup_compile(
    outputDir: Value,
    macros: Value,
    includeDirs: Value,
    sources: Value,
    depends: Value,
    extra: Value,
  ): Promise<CompileSetup> {
    const [folder, allMacros, folders] = this.fixedCompileArguments(outputDir, macros, includeDirs);
    const objects = await this.object_filenames(sources, 0, folder);
    const names = pathTexts(sources);
    if (objects.length !== names.length) throw new EngineError('AssertionError', '', { args: [] });
    const options = (await this.$.call('distutils.ccompiler.gen_preprocess_options', allMacros, folders)) as Value;
    const inputs = depends === null || depends === undefined ? [] : pathTexts(depends);
    const build = new Map<Value, Value>();
    for (const [i, object] of objects.entries()) {
      const source = names[i] as string;
      await this.mkpath(this.targetPath.dirname(object));
      build.set(object, Tuple.of<Value>(source, this.targetPath.splitext(source)[1]));
      this.dependsByObject.set(object, inputs);
    }
    // It decides for each object by itself, and by time.
    if (this.$.script.overrides(this, 'compile') && this.$.script.overrides(this, '_compile')) {
      const words = this.compileWords();
      const made = (object: string, i: number): MadeCompile => ({
        kind: 'compile',
        argv: [...words, ...iterate(options), '-c', names[i] as string, '-o', object, ...iterate(extra ?? [])].map(pyStr),
        source: names[i] as string,
        object,
        depends: inputs,
        family: this.compilerFamily,
      });
      if (words.length > 0) await this.renew(objects.map(made));
    }
    return Tuple.of<Value>(allMacros, objects, extra ?? [], options, build);
  }

  /** With what a command line that compiles begins; empty where nobody knows. */
  protected compileWords(): readonly Value[] {
    return [];
  }

  async _get_cc_args(options: Value, debug: Value, before: Value): Promise<Value> {
    const args = concatenate([...iterate(options)], ['-c']);
    if (truthy(debug)) args.unshift('-g');
    if (truthy(before)) args.unshift(...iterate(before));
    return args;
  }

  async _fix_compile_args(outputDir: Value, macros: Value, includeDirs: Value): Promise<Tuple> {
    return Tuple.of<Value>(...this.fixedCompileArguments(outputDir, macros, includeDirs));
  }

  /** Checked, and with what the compiler object holds for all compilations. */
  private fixedCompileArguments(outputDir: Value, macros: Value, includeDirs: Value): [folder: Value, macros: Value, folders: Value] {
    return [
      fixOutputDir({ given: outputDir, own: this.output_dir }),
      fixMacros({ given: macros, own: this.macros }),
      fixList('include_dirs', { given: includeDirs, own: this.include_dirs }),
    ];
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

  /** The answer for a script that asks. Our own links leave it to the executor (`passesOver`). */
  async _need_link(objects: Value, output: Value): Promise<Value> {
    if (truthy(this.force)) return true;
    const newer = newerGroup(this.$.view, pathTexts(objects), pathText(output), truthy(this.dry_run) ? 'newer' : 'error');
    return answerOfNewer(this.$.target, newer);
  }

  /** Of a link, or a static library, as the original decides: by time. */
  protected override async isMade(argv: readonly Value[], step: ToolRequest): Promise<boolean> {
    if ((step.kind !== 'link' && step.kind !== 'static-library') || this.$.script.overrides(this, '_need_link')) return false;
    const { kind, objects, output, depends, family } = step;
    await this.renew([{ kind, argv: argv.map(pyStr), objects, output, depends, family }]);
    if (truthy(await this._need_link([...objects], output))) return false;
    this.$.say(DEBUG, upToDate(output));
    return true;
  }

  /** Whether the script's own `_need_link` says that there is nothing to make; then that is said. */
  protected async passesOver(objects: Value[], output: string): Promise<boolean> {
    if (!this.$.script.overrides(this, '_need_link') || truthy(await this._need_link(objects, output))) return false;
    this.$.say(DEBUG, upToDate(output));
    return true;
  }

  /** What every link begins with. */
  protected async linkSetup(call: LinkCall): Promise<LinkSetup> {
    const [given, folder] = (await this._fix_object_args(call.objects, call.outputDir)) as unknown as [Value[], Value];
    const libraries = await this._fix_lib_args(call.libraries, call.libraryDirs, call.runtimeLibraryDirs);
    const [names, folders, runtimeFolders] = libraries as unknown as [Value, Value, Value];
    const output = pathText(call.output);
    return { given, names, folders, runtimeFolders, file: folder === null ? output : this.targetPath.join(pathText(folder), output) };
  }
}

import { EngineError } from '../errors/engine-error.ts';
import { newerGroup } from '../files/newer.ts';
import type { Engine } from '../model/engine.ts';
import { concatenate, iterate, pathText, pathTexts } from '../model/protocols.ts';
import { Tuple, truthy, type Value } from '../model/values.ts';
import { fixList, fixMacros, fixObjects, fixOutputDir } from './compile-arguments.ts';
import { CompilerTools } from './compiler-tools.ts';
import { preprocessorOptions } from './preprocessor-options.ts';

const PREPROCESSOR_OPTIONS = 'distutils.ccompiler.gen_preprocess_options';

/** What `_setup_compile` gives: macros, objects, extra arguments, preprocessor options, and source and extension by object. */
export type CompileSetup = Tuple;

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
    const folder = fixOutputDir({ given: outputDir, own: this.output_dir });
    const allMacros = fixMacros({ given: macros, own: this.macros });
    const folders = fixList('include_dirs', { given: includeDirs, own: this.include_dirs });
    const objects = await this.object_filenames(sources, 0, folder);
    const names = pathTexts(sources);
    if (objects.length !== names.length) throw new EngineError('AssertionError', '', { args: [] });
    const options = this.$.script.patched(PREPROCESSOR_OPTIONS)
      ? await this.$.script.call(PREPROCESSOR_OPTIONS, [allMacros, folders])
      : await preprocessorOptions(this.$, allMacros, folders);
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
}

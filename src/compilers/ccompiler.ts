import { iterate, pathText } from '../model/protocols.ts';
import type { Tuple, Value } from '../model/values.ts';
import { CompilerArguments } from './compiler-arguments.ts';
import { hasFunction } from './has-function.ts';

/**
 * A compiler. It never runs anything: it appends steps, and whether a file is up to date is the executor's business.
 * Source: distutils/ccompiler.py: CCompiler.
 */
export class CCompiler extends CompilerArguments {
  static override readonly pythonPath: string = 'distutils.ccompiler.CCompiler';

  async preprocess(
    _source: Value,
    _output: Value = null,
    _macros: Value = null,
    _includeDirs: Value = null,
    _before: Value = null,
    _after: Value = null,
  ): Promise<void> {}

  async compile(
    sources: Value,
    outputDir: Value = null,
    macros: Value = null,
    includeDirs: Value = null,
    debug: Value = 0,
    before: Value = null,
    after: Value = null,
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

  async create_static_lib(
    _objects: Value,
    _name: Value,
    _outputDir: Value = null,
    _debug: Value = 0,
    _targetLang: Value = null,
  ): Promise<void> {}

  async link(
    _target: Value,
    _objects: Value,
    _output: Value,
    _outputDir: Value = null,
    _libraries: Value = null,
    _libraryDirs: Value = null,
    _runtimeLibraryDirs: Value = null,
    _exportSymbols: Value = null,
    _debug: Value = 0,
    _before: Value = null,
    _after: Value = null,
    _buildTemp: Value = null,
    _targetLang: Value = null,
  ): Promise<void> {
    this.notImplemented('link');
  }

  async link_shared_lib(
    objects: Value,
    name: Value,
    outputDir: Value = null,
    libraries: Value = null,
    libraryDirs: Value = null,
    runtimeLibraryDirs: Value = null,
    exportSymbols: Value = null,
    debug: Value = 0,
    before: Value = null,
    after: Value = null,
    buildTemp: Value = null,
    targetLang: Value = null,
  ): Promise<void> {
    const output = await this.library_filename(pathText(name), 'shared');
    await this.link(
      'shared_library',
      objects,
      output,
      outputDir,
      libraries,
      libraryDirs,
      runtimeLibraryDirs,
      exportSymbols,
      debug,
      before,
      after,
      buildTemp,
      targetLang,
    );
  }

  async link_shared_object(
    objects: Value,
    output: Value,
    outputDir: Value = null,
    libraries: Value = null,
    libraryDirs: Value = null,
    runtimeLibraryDirs: Value = null,
    exportSymbols: Value = null,
    debug: Value = 0,
    before: Value = null,
    after: Value = null,
    buildTemp: Value = null,
    targetLang: Value = null,
  ): Promise<void> {
    await this.link(
      'shared_object',
      objects,
      output,
      outputDir,
      libraries,
      libraryDirs,
      runtimeLibraryDirs,
      exportSymbols,
      debug,
      before,
      after,
      buildTemp,
      targetLang,
    );
  }

  async link_executable(
    objects: Value,
    name: Value,
    outputDir: Value = null,
    libraries: Value = null,
    libraryDirs: Value = null,
    runtimeLibraryDirs: Value = null,
    debug: Value = 0,
    before: Value = null,
    after: Value = null,
    targetLang: Value = null,
  ): Promise<void> {
    const output = await this.executable_filename(pathText(name));
    await this.link(
      'executable',
      objects,
      output,
      outputDir,
      libraries,
      libraryDirs,
      runtimeLibraryDirs,
      null,
      debug,
      before,
      after,
      null,
      targetLang,
    );
  }

  async has_function(
    name: Value,
    includes: Value = null,
    includeDirs: Value = null,
    libraries: Value = null,
    libraryDirs: Value = null,
  ): Promise<boolean> {
    return hasFunction(this, pathText(name), { includes, includeDirs, libraries, libraryDirs });
  }
}

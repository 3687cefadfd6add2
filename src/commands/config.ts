import { EngineError, isPythonError } from '../errors/engine-error.ts';
import { writeText } from '../files/write-file.ts';
import { atLeast } from '../interpreter/python-target.ts';
import { EngineObject } from '../model/engine-object.ts';
import { concatenate, extend, isText, iterate, pathText, pathTexts } from '../model/protocols.ts';
import { Handle, Tuple, pyStr, pyType, truthy, type Value } from '../model/values.ts';
import { Command } from './command.ts';
import { compilerCall, compilerCallNamed, compilerValue, type AnyCompiler } from './compiler-call.ts';
import { makeCompiler } from './make-compiler.ts';

const MODULE = 'distutils.command.config';
const ENDINGS: Readonly<Record<string, string>> = { c: '.c', 'c++': '.cxx' };

/** Probes that scripts build upon: does this compile, is that library there? Source: distutils/command/config.py. */
export class Config extends Command {
  static override readonly pythonPath: string = `${MODULE}.config`;

  declare compiler: Value | AnyCompiler;
  declare cc: Value;
  declare include_dirs: Value;
  declare libraries: Value;
  declare library_dirs: Value;
  declare noisy: Value;
  declare dump_source: Value;
  declare temp_files: Value;

  override async initialize_options(): Promise<void> {
    this.compiler = null;
    this.cc = null;
    this.include_dirs = null;
    this.libraries = null;
    this.library_dirs = null;
    this.noisy = 1;
    this.dump_source = 1;
    this.temp_files = [];
  }

  override async finalize_options(): Promise<void> {
    const { pathsep } = this.targetPath;
    if (this.include_dirs === null) this.include_dirs = truthy(this.distribution.include_dirs) ? this.distribution.include_dirs : [];
    else if (isText(this.include_dirs)) this.include_dirs = pyStr(this.include_dirs).split(pathsep);
    if (this.libraries === null) this.libraries = [];
    else if (isText(this.libraries)) this.libraries = [this.libraries];
    if (this.library_dirs === null) this.library_dirs = [];
    else if (isText(this.library_dirs)) this.library_dirs = pyStr(this.library_dirs).split(pathsep);
  }

  override async run(): Promise<void> {}

  /** Makes `self.compiler` a compiler, unless it is one. */
  async _check_compiler(): Promise<void> {
    const given = this.compiler;
    const isCompiler =
      given instanceof Handle ? await this.$.script.isInstance(given, 'distutils.ccompiler.CCompiler') : given instanceof EngineObject;
    if (isCompiler) return;
    this.compiler = await makeCompiler(this.$, { module: MODULE, compiler: given as Value, dryRun: this.dry_run, force: 1 });
    if (truthy(this.include_dirs)) await this.askCompiler('set_include_dirs', this.include_dirs);
    if (truthy(this.libraries)) await this.askCompiler('set_libraries', this.libraries);
    if (truthy(this.library_dirs)) await this.askCompiler('set_library_dirs', this.library_dirs);
  }

  /** Differs: in a dry run the file is not written. */
  async _gen_temp_sourcefile(body: Value, headers: Value, lang: Value): Promise<string> {
    const ending = ENDINGS[pyStr(lang)];
    if (ending === undefined) throw new EngineError('KeyError', `'${pyStr(lang)}'`, { args: [lang] });
    const name = `_configtest${ending}`;
    if (!isText(body)) throw new EngineError('TypeError', `write() argument must be str, not ${pyType(body)}`);
    const text = pyStr(body);
    if (text === '') throw new EngineError('IndexError', 'string index out of range');
    const includes = truthy(headers) ? `${Array.from(iterate(headers), (header) => `#include <${pyStr(header)}>\n`).join('')}\n` : '';
    const whole = includes + text + (text.endsWith('\n') ? '' : '\n');
    writeText(this.$, name, whole, { dryRun: truthy(this.dry_run) });
    return name;
  }

  async _preprocess(body: Value, headers: Value, includeDirs: Value, lang: Value): Promise<Tuple> {
    const source = await this._gen_temp_sourcefile(body, headers, lang);
    const output = '_configtest.i';
    extend(this.temp_files, [source, output]);
    await compilerCallNamed(this.$, this.compiler, 'preprocess', [source, output], { include_dirs: includeDirs });
    await this.awaitSteps();
    return Tuple.of<Value>(source, output);
  }

  async _compile(body: Value, headers: Value, includeDirs: Value, lang: Value): Promise<Tuple> {
    const source = await this._gen_temp_sourcefile(body, headers, lang);
    if (truthy(this.dump_source)) await this.dumpFile(source, `compiling '${source}':`);
    const [object] = [...iterate(await this.askCompiler('object_filenames', [source]))] as [Value];
    extend(this.temp_files, [source, object]);
    await compilerCallNamed(this.$, this.compiler, 'compile', [[source]], { include_dirs: includeDirs });
    await this.awaitSteps();
    return Tuple.of<Value>(source, object);
  }

  async _link(body: Value, headers: Value, includeDirs: Value, libraries: Value, libraryDirs: Value, lang: Value): Promise<Tuple> {
    const [source, object] = [...iterate(await this._compile(body, headers, includeDirs, lang))] as [Value, Value];
    let program = this.targetPath.splitext(this.targetPath.basename(pathText(source)))[0];
    const options = { libraries, library_dirs: libraryDirs, target_lang: lang };
    await compilerCallNamed(this.$, this.compiler, 'link_executable', [[object], program], options);
    await this.awaitSteps();
    const suffix = await compilerValue(this.$, this.compiler, 'exe_extension');
    if (suffix !== null) program += pyStr(suffix);
    extend(this.temp_files, [program]);
    return Tuple.of<Value>(source, object, program);
  }

  async _clean(...filenames: Value[]): Promise<void> {
    let files = filenames;
    if (files.length === 0) {
      files = [...iterate(this.temp_files)];
      this.temp_files = [];
    }
    this.logInfo(`removing: ${pathTexts(files).join(' ')}`);
    for (const file of pathTexts(files)) {
      if (this.$.view.isFile(file)) this.$.add({ kind: 'remove', path: file, tree: false, dryRun: truthy(this.dry_run) });
    }
  }

  async try_cpp(body: Value = null, headers: Value = null, includeDirs: Value = null, lang: Value = 'c'): Promise<Value> {
    await this._check_compiler();
    const done = await succeeds(this._preprocess(body, headers, includeDirs, lang), 'CompileError');
    await this._clean();
    return this.answerWith(done);
  }

  async try_compile(body: Value, headers: Value = null, includeDirs: Value = null, lang: Value = 'c'): Promise<Value> {
    await this._check_compiler();
    return this.reportOutcome(await succeeds(this._compile(body, headers, includeDirs, lang), 'CompileError'));
  }

  async try_link(
    body: Value,
    headers: Value = null,
    includeDirs: Value = null,
    libraries: Value = null,
    libraryDirs: Value = null,
    lang: Value = 'c',
  ): Promise<Value> {
    await this._check_compiler();
    const linked = this._link(body, headers, includeDirs, libraries, libraryDirs, lang);
    return this.reportOutcome(await succeeds(linked, 'CompileError', 'LinkError'));
  }

  async try_run(
    body: Value,
    headers: Value = null,
    includeDirs: Value = null,
    libraries: Value = null,
    libraryDirs: Value = null,
    lang: Value = 'c',
  ): Promise<Value> {
    await this._check_compiler();
    const runs = async (): Promise<void> => {
      const files = await this._link(body, headers, includeDirs, libraries, libraryDirs, lang);
      await this.spawn([pathText([...iterate(files)][2])]);
    };
    return this.reportOutcome(await succeeds(runs(), 'CompileError', 'LinkError', 'DistutilsExecError'));
  }

  private async reportOutcome(done: boolean): Promise<Value> {
    this.logInfo(done ? 'success!' : 'failure.');
    await this._clean();
    return this.answerWith(done);
  }

  async check_func(
    func: Value,
    headers: Value = null,
    includeDirs: Value = null,
    libraries: Value = null,
    libraryDirs: Value = null,
    decl: Value = 0,
    call: Value = 0,
  ): Promise<Value> {
    await this._check_compiler();
    const name = pyStr(func);
    const lines = [...(truthy(decl) ? [`int ${name} ();`] : []), 'int main () {', truthy(call) ? `  ${name}();` : `  ${name};`, '}'];
    return this.try_link(`${lines.join('\n')}\n`, headers, includeDirs, libraries, libraryDirs);
  }

  async check_lib(
    library: Value,
    libraryDirs: Value = null,
    headers: Value = null,
    includeDirs: Value = null,
    otherLibraries: Value = [],
  ): Promise<Value> {
    await this._check_compiler();
    return this.try_link('int main (void) { }', headers, includeDirs, concatenate([library], otherLibraries), libraryDirs);
  }

  async check_header(header: Value, includeDirs: Value = null, _libraryDirs: Value = null, _lang: Value = 'c'): Promise<Value> {
    return this.try_cpp('/* No body */', [header], includeDirs);
  }

  /** `dump_file(name, head)`. */
  private async dumpFile(name: string, head: string): Promise<void> {
    if (this.$.script.patched(`${MODULE}.dump_file`)) await this.$.script.call(`${MODULE}.dump_file`, [name, head]);
    else dumpFile(this.$, name, head);
  }

  private async askCompiler(method: string, ...args: readonly unknown[]): Promise<Value> {
    return compilerCall(this.$, this.compiler, method, ...args);
  }

  /** Probes must know how it went. A dry run takes it that all is well, as the original does. */
  private async awaitSteps(): Promise<void> {
    if (!truthy(this.dry_run)) await this.$.flush();
  }

  private answerWith(yes: boolean): Value {
    return atLeast(this.$.target, 3, 0) ? yes : Number(yes);
  }
}

/** Shows a file in the transcript. Source: distutils/command/config.py: dump_file. */
function dumpFile(engine: EngineObject['$'], name: string, head: string | null = null): void {
  engine.say(2, head ?? name);
  engine.say(2, engine.view.readText(name));
}

async function succeeds(work: Promise<unknown>, ...errors: readonly string[]): Promise<boolean> {
  try {
    await work;
    return true;
  } catch (error) {
    if (isPythonError(error, ...errors)) return false;
    throw error;
  }
}

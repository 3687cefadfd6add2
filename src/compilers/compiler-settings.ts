import { EngineError } from '../errors/engine-error.ts';
import { splitQuoted } from '../grammar/split-quoted.ts';
import type { PythonTarget } from '../interpreter/python-target.ts';
import { classAttribute, classOf, engineClassOf } from '../model/class-attributes.ts';
import { EngineObject } from '../model/engine-object.ts';
import { append, copyOf, isTuple, iterate } from '../model/protocols.ts';
import { Tuple, plain, pyRepr, pyStr, type Value } from '../model/values.ts';
import { classDatum } from './class-data.ts';

/** What a compiler object holds: its programs, and what is used in each compilation and each link. Source: distutils/ccompiler.py: CCompiler. */
export abstract class CompilerSettings extends EngineObject {
  static override readonly pythonPath: string = 'distutils.ccompiler.CCompiler';

  /** What the class has where an object has none of its own; for readers that know no more than that it is an object of ours. */
  static classAttribute(name: string, target: PythonTarget): Value | undefined {
    return classDatum(this.pythonPath, name, target);
  }

  declare dry_run: Value;
  declare force: Value;
  declare verbose: Value;
  declare output_dir: Value;
  declare macros: Value;
  declare include_dirs: Value;
  declare libraries: Value;
  declare library_dirs: Value;
  declare runtime_library_dirs: Value;
  declare objects: Value;

  async __init__(verbose: Value = 0, dryRun: Value = 0, force: Value = 0): Promise<void> {
    this.dry_run = dryRun;
    this.force = force;
    this.verbose = verbose;
    this.output_dir = null;
    this.macros = [];
    this.include_dirs = [];
    this.libraries = [];
    this.library_dirs = [];
    this.runtime_library_dirs = [];
    this.objects = [];
    const executables = await this.classValue('executables');
    for (const name of iterate(executables)) await this.set_executable(pyStr(name), (executables as Map<Value, Value>).get(name) ?? null);
  }

  /** An attribute that may stand on the object or on its class. Throws AttributeError where Python would. */
  protected async classValue(name: string): Promise<Value> {
    const own = this[name];
    if (own !== undefined && typeof own !== 'function') return own as Value;
    const { pythonPath } = engineClassOf(this);
    const value = await classAttribute(this, name, () => classDatum(pythonPath, name, this.$.target) as Value);
    if (value === undefined) throw new EngineError('AttributeError', `'${classOf(this).name}' object has no attribute '${name}'`);
    return value;
  }

  /** Keyword arguments of Python come as one dict. */
  async set_executables(keywords: ReadonlyMap<Value, Value>): Promise<void> {
    const known = new Set(iterate(await this.classValue('executables')));
    for (const [name, value] of keywords) {
      if (!known.has(name)) throw new EngineError('ValueError', `unknown executable '${pyStr(name)}' for class ${classOf(this).name}`);
      await this.set_executable(pyStr(name), value);
    }
  }

  async set_executable(key: string, value: Value): Promise<void> {
    const text = plain(value);
    this[key] = typeof text === 'string' ? splitQuoted(text, this.$.target.versionInfo[0]) : value;
  }

  async _find_macro(name: Value): Promise<Value> {
    let index = 0;
    for (const definition of iterate(this.macros)) {
      if ([...iterate(definition)][0] === name) return index;
      index += 1;
    }
    return null;
  }

  async _check_macro_definitions(definitions: Value): Promise<void> {
    for (const definition of iterate(definitions)) {
      const [name, value = null] = isTuple(definition) ? [...iterate(definition)] : [];
      const length = isTuple(definition) ? [...iterate(definition)].length : 0;
      const ok =
        (length === 1 || length === 2) && typeof plain(name as Value) === 'string' && (value === null || typeof plain(value) === 'string');
      if (ok) continue;
      const shown = isTuple(definition) ? pyRepr(definition) : pyStr(definition);
      throw new EngineError(
        'TypeError',
        `invalid macro definition '${shown}': must be tuple (string,), (string, string), or (string, None)`,
      );
    }
  }

  async define_macro(name: Value, value: Value = null): Promise<void> {
    await this.forgetMacro(name);
    append(this.macros, Tuple.of<Value>(name, value));
  }

  async undefine_macro(name: Value): Promise<void> {
    await this.forgetMacro(name);
    append(this.macros, Tuple.of<Value>(name));
  }

  private async forgetMacro(name: Value): Promise<void> {
    const index = await this._find_macro(name);
    if (index !== null) (this.macros as Value[]).splice(Number(index), 1);
  }

  async add_include_dir(directory: Value): Promise<void> {
    append(this.include_dirs, directory);
  }
  async set_include_dirs(directories: Value): Promise<void> {
    this.include_dirs = copyOf(directories, this.$.target.versionInfo[0]);
  }
  async add_library(name: Value): Promise<void> {
    append(this.libraries, name);
  }
  async set_libraries(names: Value): Promise<void> {
    this.libraries = copyOf(names, this.$.target.versionInfo[0]);
  }
  async add_library_dir(directory: Value): Promise<void> {
    append(this.library_dirs, directory);
  }
  async set_library_dirs(directories: Value): Promise<void> {
    this.library_dirs = copyOf(directories, this.$.target.versionInfo[0]);
  }
  async add_runtime_library_dir(directory: Value): Promise<void> {
    append(this.runtime_library_dirs, directory);
  }
  async set_runtime_library_dirs(directories: Value): Promise<void> {
    this.runtime_library_dirs = copyOf(directories, this.$.target.versionInfo[0]);
  }
  async add_link_object(object: Value): Promise<void> {
    append(this.objects, object);
  }
  async set_link_objects(objects: Value): Promise<void> {
    this.objects = copyOf(objects, this.$.target.versionInfo[0]);
  }
}

import { getAttribute } from '../../model/attributes.ts';
import type { Engine } from '../../model/engine.ts';
import type { EngineObject } from '../../model/engine-object.ts';
import { isList, isTuple, iterate } from '../../model/protocols.ts';
import { pyStr, truthy, type Handle, type Value } from '../../model/values.ts';
import type { CommandTable } from '../../options/command-table.ts';
import { tableOfClass } from '../../options/setuptools-tables.ts';
import { BuildExt } from '../build-ext.ts';
import { cythonCommand, cythonize, haveCython, isCythonSource, knownCythonCommand, withCython, withoutOptimizing } from './cython.ts';

/**
 * The command that Cython brings, which stands between distutils' and setuptools' where Cython is installed; elsewhere it is distutils'.
 * Source: Cython/Distutils/build_ext.py, until 3 Cython/Distutils/old_build_ext.py.
 */
export abstract class CythonBuildExt extends BuildExt {
  declare cython_cplus: Value;
  declare cython_gdb: Value;
  declare cython_include_dirs: Value;
  declare cython_directives: Value;

  static async tableFor(engine: Engine): Promise<CommandTable> {
    return withCython(tableOfClass(this.pythonPath, engine.target) as CommandTable, await cythonCommand(engine));
  }

  override ownTable(): CommandTable {
    return withCython(super.ownTable() as CommandTable, knownCythonCommand(this.$));
  }

  override async initialize_options(): Promise<void> {
    await super.initialize_options();
    const cython = await cythonCommand(this.$);
    for (const [name, value] of cython?.first ?? []) this[name] = value;
  }

  override async finalize_options(): Promise<void> {
    await super.finalize_options();
    if (knownCythonCommand(this.$) === undefined) return;
    this.cython_include_dirs = this.folderList(this.cython_include_dirs);
    if (this.cython_directives === null) this.cython_directives = new Map<Value, Value>();
  }

  override async run(): Promise<void> {
    if (this.isBefore3() && (await this.isForDebugger())) await withoutOptimizing(this.$);
    await super.run();
  }

  private isBefore3(): boolean {
    return (knownCythonCommand(this.$)?.major ?? 3) < 3;
  }

  private async isForDebugger(): Promise<boolean> {
    if (truthy(this.cython_gdb)) return true;
    for (const extension of iterate(this.extensions)) if (truthy(await this.attributeOf(extension, 'cython_gdb'))) return true;
    return false;
  }

  override async build_extensions(): Promise<void> {
    if (this.isBefore3()) {
      await this.check_extensions_list(this.extensions);
      for (const extension of iterate(this.extensions)) await this.translate(extension);
    }
    await super.build_extensions();
  }

  override async build_extension(extension: Value): Promise<void> {
    if (!this.isBefore3()) await this.translate(extension);
    await super.build_extension(extension);
  }

  private async translate(extension: Value): Promise<void> {
    const sources = await this.attributeOf(extension, 'sources');
    if (!isList(sources) && !isTuple(sources)) return;
    const cython = knownCythonCommand(this.$);
    // Asked for C++, the command makes that of every extension.
    const needed = truthy(this.cython_cplus ?? null) || [...iterate(sources)].some((source) => isCythonSource(pyStr(source), cython));
    if (needed && (await haveCython(this.$))) await cythonize(this, extension);
  }

  private async attributeOf(extension: Value, name: string): Promise<Value> {
    return (await getAttribute(extension as unknown as EngineObject | Handle, name, this.$)) ?? null;
  }
}

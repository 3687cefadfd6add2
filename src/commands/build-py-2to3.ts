import type { CommandTable } from '../options/command-table.ts';
import { commandTable } from '../options/command-tables.ts';
import { append, iterate } from '../model/protocols.ts';
import { truthy, type Value } from '../model/values.ts';
import { BuildPy } from './build-py.ts';
import { convertFiles } from './two-to-three.ts';

/** `build_py`, with what it copied converted to Python 3. Source: distutils/command/build_py.py: build_py_2to3. */
export class BuildPy2to3 extends BuildPy {
  static override readonly pythonPath: string = 'distutils.command.build_py.build_py_2to3';

  declare updated_files: Value;

  override async run(): Promise<void> {
    this.updated_files = [];
    await this.building(async () => {
      await this.buildAll();
      await this.run_2to3(this.updated_files);
      await this.byte_compile(await this.get_outputs(0));
    });
  }

  override async build_module(module: Value, file: Value, name: Value): Promise<Value> {
    const result = await super.build_module(module, file, name);
    const [output, copied] = [...iterate(result)] as [Value, Value];
    if (truthy(copied)) append(this.updated_files, output);
    return result;
  }

  async run_2to3(files: Value): Promise<void> {
    await convertFiles(this, files, truthy(this.dry_run));
  }

  override ownTable(): CommandTable | undefined {
    return commandTable('build_py', this.$.target);
  }
}

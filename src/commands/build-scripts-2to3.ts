import type { CommandTable } from '../options/command-table.ts';
import { commandTable } from '../options/command-tables.ts';
import { unpackPair } from '../model/protocols.ts';
import { truthy, type Value } from '../model/values.ts';
import { BuildScripts } from './build-scripts.ts';
import { convertFiles } from './two-to-three.ts';

/** `build_scripts`, with what it wrote converted to Python 3. Source: distutils/command/build_scripts.py: build_scripts_2to3. */
export class BuildScripts2to3 extends BuildScripts {
  static override readonly pythonPath: string = 'distutils.command.build_scripts.build_scripts_2to3';

  override async copy_scripts(): Promise<Value> {
    const result = await super.copy_scripts();
    if (!truthy(this.dry_run)) await this.run_2to3(unpackPair(result)[1]);
    return result;
  }

  async run_2to3(files: Value): Promise<void> {
    await convertFiles(this, files, truthy(this.dry_run));
  }

  override ownTable(): CommandTable | undefined {
    return commandTable('build_scripts', this.$.target);
  }
}

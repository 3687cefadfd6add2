import { removeTree } from '../files/remove-tree.ts';
import { STATE_FOLDER } from '../host/state-folder.ts';
import { pathText } from '../model/protocols.ts';
import { pyStr, truthy, type Value } from '../model/values.ts';
import { DEBUG, INFO, WARN, type LogLevel } from '../plan/step.ts';
import { Command } from './command.ts';
import { inPhase } from './planning-scope.ts';

/** Removes what `build` made. Source: distutils/command/clean.py. */
export class Clean extends Command {
  static override readonly pythonPath: string = 'distutils.command.clean.clean';

  declare build_base: Value;
  declare build_lib: Value;
  declare build_temp: Value;
  declare build_scripts: Value;
  declare bdist_base: Value;
  declare all: Value;

  override async initialize_options(): Promise<void> {
    this.build_base = null;
    this.build_lib = null;
    this.build_temp = null;
    this.build_scripts = null;
    this.bdist_base = null;
    this.all = null;
  }

  override async finalize_options(): Promise<void> {
    await this.set_undefined_options(
      'build',
      ['build_base', 'build_base'],
      ['build_lib', 'build_lib'],
      ['build_scripts', 'build_scripts'],
      ['build_temp', 'build_temp'],
    );
    await this.set_undefined_options('bdist', ['bdist_base', 'bdist_base']);
  }

  override async run(): Promise<void> {
    await inPhase(this.$, 'build', async () => {
      this.removeFolder(this.build_temp, DEBUG);
      if (truthy(this.all)) {
        for (const folder of [this.build_lib, this.bdist_base, this.build_scripts]) this.removeFolder(folder, WARN);
      }
      if (!truthy(this.dry_run)) this.removeBase(pathText(this.build_base));
    });
  }

  private removeFolder(folder: Value, absent: LogLevel): void {
    const path = pathText(folder);
    if (this.$.view.exists(path)) removeTree(this.$, path, { dryRun: truthy(this.dry_run) });
    else this.$.say(absent, `'${pyStr(folder)}' does not exist -- can't clean it`);
  }

  /** The engine's own state, when nothing is left that it could be about, and the build folder, where nothing else is left in it. */
  private removeBase(base: string): void {
    const { view } = this.$;
    const state = this.targetPath.join(base, STATE_FOLDER);
    if (!view.isDirectory(base)) return;
    const empty = view.list(base).every((name) => name === STATE_FOLDER);
    if (!empty && !truthy(this.all)) return;
    this.$.add({ kind: 'remove', path: state, tree: true });
    if (empty) this.$.add({ kind: 'remove', path: base, tree: false, says: [{ level: INFO, text: `removing '${base}'` }] });
  }
}

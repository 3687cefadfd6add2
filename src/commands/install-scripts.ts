import { EngineError } from '../errors/engine-error.ts';
import { noSuchFile } from '../files/newer.ts';
import { pathText, pathTexts } from '../model/protocols.ts';
import { truthy, type Value } from '../model/values.ts';
import { INFO } from '../plan/step.ts';
import { Command } from './command.ts';
import { inPhase } from './planning-scope.ts';

/** Copies scripts to where users find them, executable for all. Source: distutils/command/install_scripts.py. */
export class InstallScripts extends Command {
  static override readonly pythonPath: string = 'distutils.command.install_scripts.install_scripts';

  declare install_dir: Value;
  declare build_dir: Value;
  declare skip_build: Value;
  declare outfiles: Value;

  override async initialize_options(): Promise<void> {
    this.install_dir = null;
    this.force = 0;
    this.build_dir = null;
    this.skip_build = null;
  }

  override async finalize_options(): Promise<void> {
    await this.set_undefined_options('build', ['build_scripts', 'build_dir']);
    await this.set_undefined_options('install', ['install_scripts', 'install_dir'], ['force', 'force'], ['skip_build', 'skip_build']);
  }

  override async run(): Promise<void> {
    if (!truthy(this.skip_build)) await inPhase(this.$, 'build', async () => this.run_command('build_scripts'));
    // After install_lib all that is built is on the disk, and copied in the order in which the folder lists it.
    const settled = truthy(this.distribution.have_run.get('install_lib') ?? null);
    if (!settled && !truthy(this.dry_run)) await this.$.flush();
    await inPhase(this.$, 'install', async () => {
      this.outfiles = await this.copy_tree(pathText(this.build_dir), pathText(this.install_dir));
      if (this.$.target.osName !== 'posix') return;
      for (const file of pathTexts(await this.get_outputs())) this.makeExecutable(file);
    });
  }

  private makeExecutable(file: string): void {
    if (truthy(this.dry_run)) {
      this.logInfo(`changing mode of ${file}`);
      return;
    }
    const before = this.$.view.stat(file);
    if (before === undefined) throw noSuchFile(file);
    const mode = (before.mode | 0o555) & 0o7777;
    const says = [{ level: INFO, text: `changing mode of ${file} to ${mode.toString(8)}` }];
    this.$.add({ kind: 'set-mode', path: file, add: 0o555, says, saysFresh: says });
  }

  async get_inputs(): Promise<Value> {
    return truthy(this.distribution.scripts) ? this.distribution.scripts : [];
  }

  async get_outputs(): Promise<Value> {
    const files = this.outfiles as Value | undefined;
    // As in the original, there is no such attribute before `run`.
    if (files === undefined) throw new EngineError('AttributeError', 'outfiles');
    return truthy(files) ? files : [];
  }
}

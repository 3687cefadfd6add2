import { makePath } from '../../files/make-path.ts';
import { getAttribute } from '../../model/attributes.ts';
import { append, pathText } from '../../model/protocols.ts';
import { pyStr, truthy, type Value } from '../../model/values.ts';
import { INFO } from '../../plan/step.ts';
import { InstallScripts } from '../install-scripts.ts';
import { inPhase } from '../planning-scope.ts';
import { inTextMode } from '../../files/text-mode.ts';
import type { SetuptoolsDistribution } from './distribution.ts';
import { entryPointGroups, entryPointsText } from './entry-points.ts';
import { entryPointScripts, scriptShebang } from './entry-point-script.ts';
import { launchedScript } from './launched-script.ts';

const WRITER_MODULE = 'setuptools.command.easy_install';
const WRITER = `${WRITER_MODULE}.ScriptWriter`;
const WRITER_PARTS = ['get_args', 'template', '_get_script_args', 'best'];

/** Installs the project's scripts, and one for each entry point that is a script. Source: setuptools/command/install_scripts.py. */
export class SetuptoolsInstallScripts extends InstallScripts {
  static override readonly pythonPath: string = 'setuptools.command.install_scripts.install_scripts';

  declare no_ep: Value;

  override async initialize_options(): Promise<void> {
    await super.initialize_options();
    this.no_ep = false;
  }

  override async run(): Promise<void> {
    await this.run_command('egg_info');
    if (truthy(this.distribution.scripts)) await super.run();
    else this.outfiles = [];
    if (truthy(this.no_ep)) return;
    // In the order of the file that egg_info has written.
    const text = await entryPointsText(this.$, (this.distribution as SetuptoolsDistribution).entry_points);
    const groups = await entryPointGroups(this.$, text);
    if (!groups.some(({ name }) => name === 'console_scripts' || name === 'gui_scripts')) return;
    const buildScripts = await this.get_finalized_command('build_scripts');
    const executable = (await getAttribute(buildScripts, 'executable', this.$)) ?? null;
    const shebang = scriptShebang(this.$.target, executable === null ? null : pyStr(executable));
    if (this.scriptsAreWrittenByTheScript()) {
      const info = await this.get_finalized_command('egg_info');
      const about = await Promise.all(['egg_base', 'egg_info', 'egg_name', 'egg_version'].map((name) => getAttribute(info, name, this.$)));
      const files = await this.$.script.call(`${WRITER_MODULE}._files_of`, [...about.map((each) => each ?? null), shebang]);
      for (const file of files as readonly (readonly Value[])[]) await this.write_script(...(file as [Value, Value, Value?]));
      return;
    }
    for (const script of entryPointScripts(groups)) {
      if (this.$.target.osName !== 'nt') await this.write_script(script.name, shebang + script.text);
      else for (const file of await launchedScript(this.$, script, shebang, truthy(this.dry_run))) await this.write_script(...file);
    }
  }

  /** As by `fastentrypoints`, which puts a `get_args` of its own there. */
  private scriptsAreWrittenByTheScript(): boolean {
    const { script } = this.$;
    return script.patched(WRITER) || WRITER_PARTS.some((name) => script.patched(`${WRITER}.${name}`));
  }

  async write_script(name: Value, contents: Value, mode: Value = 't'): Promise<void> {
    await inPhase(this.$, 'install', async () => {
      const folder = pathText(this.install_dir);
      const path = this.targetPath.join(folder, pathText(name));
      append(this.outfiles, path);
      const says = [{ level: INFO, text: `Installing ${pyStr(name)} script to ${folder}` }];
      const dryRun = truthy(this.dry_run);
      if (!dryRun) makePath(this.$, folder, { verbose: false });
      const content =
        mode === 'b' ? { base64: Buffer.from(contents as Uint8Array).toString('base64') } : inTextMode(this.$.target, pyStr(contents));
      this.$.add({ kind: 'write', path, content, says, saysFresh: says, dryRun, mode: 0o777 & ~this.$.view.umask });
    });
  }
}

import { newer, noSuchFile } from '../files/newer.ts';
import { setMode } from '../files/set-mode.ts';
import { convertPath } from '../grammar/convert-path.ts';
import { atLeast } from '../interpreter/python-target.ts';
import { iterate, pathText } from '../model/protocols.ts';
import { Handle, Tuple, pyStr, truthy, type Value } from '../model/values.ts';
import { INFO } from '../plan/step.ts';
import { Command } from './command.ts';
import { listedIn } from './listed-file.ts';
import { inPhase } from './planning-scope.ts';
import { withoutStale } from './stale-outputs.ts';
import { firstLine } from './script-encoding.ts';
import { adjustShebang } from './shebang.ts';
import { isPythonBuild } from './source-tree.ts';

const MODULE = 'distutils.command.build_scripts';

/** Copies scripts, their first line changed to the target's interpreter. Source: distutils/command/build_scripts.py. */
export class BuildScripts extends Command {
  static override readonly pythonPath: string = `${MODULE}.build_scripts`;

  declare build_dir: Value;
  declare scripts: Value;
  declare executable: Value;
  declare outfiles: Value;

  override async initialize_options(): Promise<void> {
    this.build_dir = null;
    this.scripts = null;
    this.force = null;
    this.executable = null;
    this.outfiles = null;
  }

  override async finalize_options(): Promise<void> {
    await this.set_undefined_options('build', ['build_scripts', 'build_dir'], ['force', 'force'], ['executable', 'executable']);
    this.scripts = this.distribution.scripts;
  }

  async get_source_files(): Promise<Value> {
    return this.scripts;
  }

  override async run(): Promise<void> {
    if (!truthy(this.scripts)) return;
    const folder = pathText(this.build_dir);
    const listed = async (): Promise<string[]> =>
      Array.from(iterate(this.scripts), (each) =>
        this.targetPath.join(folder, this.targetPath.basename(convertPath(pathText(each), this.$.target.osName))),
      );
    await inPhase(this.$, 'build', async () =>
      withoutStale(this, { folder, listed }, async () => {
        await this.copy_scripts();
      }),
    );
  }

  /** All outputs, and those of them that were written; 2.7 returns nothing. */
  async copy_scripts(): Promise<Value> {
    await this.mkpath(this.build_dir as string);
    const outfiles: string[] = [];
    const updated: string[] = [];
    for (const each of iterate(this.scripts)) {
      const script = convertPath(pathText(each), this.$.target.osName);
      const outfile = this.targetPath.join(pathText(this.build_dir), this.targetPath.basename(script));
      outfiles.push(outfile);
      if (await listedIn('scripts', script, async () => this.copyScript(script, outfile))) updated.push(outfile);
    }
    if (this.$.target.osName === 'posix') for (const file of outfiles) this.makeExecutable(file);
    return atLeast(this.$.target, 3, 0) ? Tuple.of<Value>(outfiles, updated) : null;
  }

  /**
   * Whether it was (or, in a dry run, would be) written.
   *
   * Differs: the original compares times, and so leaves what an earlier run made, with that run's interpreter in its first line.
   */
  private async copyScript(script: string, outfile: string): Promise<boolean> {
    const { view } = this.$;
    if (view.pending(script)) await this.$.flush();
    const force = truthy(this.force);
    // For the error where there is no such script. What is up to date is decided by content, below.
    if (!force) newer(view, script, outfile);
    // Made where it would be copied to, as numpy does with `f2py`: it stays what it was made.
    const made = this.targetPath.abspath(script, this.$.cwd) === this.targetPath.abspath(outfile, this.$.cwd);
    if (made && !force) {
      this.logDebug(`not copying ${script} (up-to-date)`);
      return false;
    }

    const content = this.readScript(script);
    if (content !== undefined && content.length === 0) {
      await this.warn(`${script} is an empty file (skipping)`);
      return false;
    }
    const adjusted = content === undefined ? undefined : await this.adjustedContent(script, content);
    const wanted = adjusted ?? content;
    if (!force && wanted !== undefined && this.holdsContent(outfile, wanted)) {
      this.logDebug(`not copying ${script} (up-to-date)`);
      return false;
    }
    if (adjusted === undefined) {
      await this.copy_file(script, outfile);
      return true;
    }
    this.$.add({
      kind: 'write',
      path: outfile,
      content: { base64: Buffer.from(adjusted).toString('base64') },
      force: true,
      dryRun: truthy(this.dry_run),
      says: [{ level: INFO, text: `copying and adjusting ${script} -> ${pyStr(this.build_dir)}` }],
    });
    return true;
  }

  /** undefined: cannot be read, which a dry run forgives. */
  private readScript(script: string): Uint8Array | undefined {
    try {
      return this.$.view.read(script);
    } catch (error) {
      if (truthy(this.dry_run)) return undefined;
      throw (error as NodeJS.ErrnoException).code === 'ENOENT' ? noSuchFile(script) : error;
    }
  }

  private async adjustedContent(script: string, content: Uint8Array): Promise<Uint8Array | undefined> {
    if (!(await this.isAdjusted(content))) return undefined;
    const python3 = atLeast(this.$.target, 3, 0);
    return adjustShebang(content, {
      name: script,
      executable: await this.interpreterPath(),
      python3,
      textMode: !python3 && this.$.target.osName === 'nt',
    });
  }

  /** What the script's own pattern says of the first line: git-cola puts one there that matches none. */
  private async isAdjusted(content: Uint8Array): Promise<boolean> {
    const { script, target } = this.$;
    if (!script.patched(`${MODULE}.first_line_re`)) return true;
    const pattern = await script.get(MODULE, 'first_line_re');
    if (!(pattern instanceof Handle)) return true;
    const line = firstLine(content);
    return truthy(await script.callMethod(pattern, 'match', [atLeast(target, 3, 0) ? line : Buffer.from(line).toString('utf8')]));
  }

  private async interpreterPath(): Promise<string> {
    if (!(await isPythonBuild(this.$))) return pyStr(this.executable);
    const [folder, version, suffix] = await Promise.all(
      ['BINDIR', 'VERSION', 'EXE'].map(async (name) => pyStr(await this.$.call('distutils.sysconfig.get_config_var', name))),
    );
    return this.targetPath.join(folder as string, `python${version}${suffix}`);
  }

  private holdsContent(file: string, content: Uint8Array): boolean {
    const { view } = this.$;
    return view.isFile(file) && !view.pending(file) && Buffer.compare(view.read(file), content) === 0;
  }

  private makeExecutable(file: string): void {
    if (truthy(this.dry_run)) {
      this.logInfo(`changing mode of ${file}`);
      return;
    }
    const before = this.$.view.stat(file);
    if (before === undefined) throw noSuchFile(file);
    const after = (before.mode | 0o555) & 0o7777;
    if (after === before.mode) return;
    setMode(this.$, file, { add: 0o555, says: `changing mode of ${file} from ${before.mode.toString(8)} to ${after.toString(8)}` });
  }
}

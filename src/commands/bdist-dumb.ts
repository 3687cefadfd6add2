import { EngineError } from '../errors/engine-error.ts';
import { removeTree } from '../files/remove-tree.ts';
import { atLeast } from '../interpreter/python-target.ts';
import { getAttribute, setAttribute } from '../model/attributes.ts';
import { classAttribute } from '../model/class-attributes.ts';
import { append, pathText } from '../model/protocols.ts';
import { Tuple, plain, pyRepr, pyStr, truthy, type Value } from '../model/values.ts';
import { Command, type AnyCommand } from './command.ts';
import { makeArchive } from './make-archive.ts';
import { inStaging } from './planning-scope.ts';

/** Makes an archive of what `install` would put below `/`. Source: distutils/command/bdist_dumb.py. */
export class BdistDumb extends Command {
  static override readonly pythonPath: string = 'distutils.command.bdist_dumb.bdist_dumb';

  declare bdist_dir: Value;
  declare plat_name: Value;
  declare format: Value;
  declare keep_temp: Value;
  declare dist_dir: Value;
  declare skip_build: Value;
  declare relative: Value;
  declare owner: Value;
  declare group: Value;

  override async initialize_options(): Promise<void> {
    this.bdist_dir = null;
    this.plat_name = null;
    this.format = null;
    this.keep_temp = 0;
    this.dist_dir = null;
    this.skip_build = null;
    this.relative = 0;
    this.owner = null;
    this.group = null;
  }

  override async finalize_options(): Promise<void> {
    if (this.bdist_dir === null) {
      const base = await getAttribute(await this.get_finalized_command('bdist'), 'bdist_base', this.$);
      this.bdist_dir = this.targetPath.join(pathText(base), 'dumb');
    }
    if (this.format === null) this.format = await this.defaultFormat();
    await this.set_undefined_options('bdist', ['dist_dir', 'dist_dir'], ['plat_name', 'plat_name'], ['skip_build', 'skip_build']);
  }

  private async defaultFormat(): Promise<Value> {
    const { target } = this.$;
    const old = atLeast(target, 3, 0) ? [] : [['os2', 'zip'] as const];
    const own = (): Value => new Map<Value, Value>([['posix', 'gztar'], ['nt', 'zip'], ...old]);
    const format = (plain((await classAttribute(this, 'default_format', own)) ?? null) as Map<Value, Value>).get(target.osName);
    if (format !== undefined) return format;
    throw new EngineError('DistutilsPlatformError', `don't know how to create dumb built distributions on platform ${target.osName}`);
  }

  override async run(): Promise<void> {
    if (!truthy(this.skip_build)) await this.run_command('build');
    const install = await this.reinitialize_command('install', 1);
    await setAttribute(install, 'root', this.bdist_dir, this.$);
    await setAttribute(install, 'skip_build', this.skip_build, this.$);
    await setAttribute(install, 'warn_dir', 0, this.$);
    this.logInfo(`installing to ${pyStr(this.bdist_dir)}`);
    await inStaging(this.$, async () => this.run_command('install'));

    const base = this.targetPath.join(pathText(this.dist_dir), await this.archiveName());
    const file = await makeArchive(this, base, this.format, {
      root_dir: await this.archiveRoot(install),
      owner: this.owner,
      group: this.group,
    });
    append(this.distribution.dist_files, Tuple.of<Value>('bdist_dumb', await this.pythonVersion(), file));
    if (!truthy(this.keep_temp)) removeTree(this.$, pathText(this.bdist_dir), { dryRun: truthy(this.dry_run) });
  }

  private async archiveName(): Promise<string> {
    const name = `${pyStr(await this.distribution.get_fullname())}.${pyStr(this.plat_name)}`;
    return this.$.target.osName === 'os2' ? name.replaceAll(':', '-') : name;
  }

  private async pythonVersion(): Promise<Value> {
    if (!truthy(await this.distribution.has_ext_modules())) return 'any';
    return (await this.$.call('distutils.sysconfig.get_python_version')) as Value;
  }

  /** The folder whose content the archive holds: the root, or with `--relative` the base below it. */
  private async archiveRoot(install: AnyCommand): Promise<Value> {
    if (!truthy(this.relative)) return this.bdist_dir;
    const base = (await getAttribute(install, 'install_base', this.$)) ?? null;
    const platform = (await getAttribute(install, 'install_platbase', this.$)) ?? null;
    if (truthy(await this.distribution.has_ext_modules()) && pyStr(base) !== pyStr(platform)) {
      throw new EngineError(
        'DistutilsPlatformError',
        `can't make a dumb built distribution where base and platbase are different (${pyRepr(base)}, ${pyRepr(platform)})`,
      );
    }
    const inside = (await this.$.call('distutils.dir_util.ensure_relative', base)) as Value;
    return this.targetPath.join(pathText(this.bdist_dir), pathText(inside));
  }
}

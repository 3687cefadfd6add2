import { EngineError } from '../errors/engine-error.ts';
import { atLeast, type PythonTarget } from '../interpreter/python-target.ts';
import { getAttribute, setAttribute } from '../model/attributes.ts';
import { classAttribute } from '../model/class-attributes.ts';
import { callImported } from '../model/imported-function.ts';
import { iterate, pathText } from '../model/protocols.ts';
import { Tuple, plain, pyStr, truthy, type Value } from '../model/values.ts';
import { Command } from './command.ts';

/** Decides the folder for built distributions, and runs the command of each format. Source: distutils/command/bdist.py. */
export class Bdist extends Command {
  static override readonly pythonPath: string = 'distutils.command.bdist.bdist';

  declare bdist_base: Value;
  declare plat_name: Value;
  declare formats: Value;
  declare dist_dir: Value;
  declare skip_build: Value;
  declare group: Value;
  declare owner: Value;

  override async initialize_options(): Promise<void> {
    this.bdist_base = null;
    this.plat_name = null;
    this.formats = null;
    this.dist_dir = null;
    this.skip_build = 0;
    this.group = null;
    this.owner = null;
  }

  override async finalize_options(): Promise<void> {
    if (this.plat_name === null) {
      this.plat_name = truthy(this.skip_build)
        ? ((await callImported(this.$, 'distutils.command.bdist', 'distutils.util.get_platform')) as Value)
        : await this.ofBuild('plat_name');
    }
    if (this.bdist_base === null) {
      this.bdist_base = this.targetPath.join(pathText(await this.ofBuild('build_base')), `bdist.${pyStr(this.plat_name)}`);
    }
    await this.ensure_string_list('formats');
    if (this.formats === null) this.formats = [await this.defaultFormat()];
    if (this.dist_dir === null) this.dist_dir = 'dist';
  }

  private async ofBuild(name: string): Promise<Value> {
    return (await getAttribute(await this.get_finalized_command('build'), name, this.$)) ?? null;
  }

  private async defaultFormat(): Promise<Value> {
    const { target } = this.$;
    const formats = plain((await classAttribute(this, 'default_format', () => defaultFormats(target))) ?? null) as Map<Value, Value>;
    const format = formats.get(target.osName);
    if (format !== undefined) return format;
    throw new EngineError('DistutilsPlatformError', `don't know how to create built distributions on platform ${target.osName}`);
  }

  private async commandOf(format: Value): Promise<string> {
    const { target } = this.$;
    const known = plain((await classAttribute(this, 'format_command', () => formatCommands(target))) ?? null) as Map<Value, Value>;
    const entry = known.get(plain(format));
    if (entry !== undefined) return pyStr([...iterate(entry)][0]);
    throw new EngineError('DistutilsOptionError', `invalid format '${pyStr(format)}'`, {
      hint: `formats: ${[...known.keys()].map(pyStr).join(', ')}`,
    });
  }

  override async run(): Promise<void> {
    const formats = [...iterate(this.formats)];
    const commands: string[] = [];
    for (const format of formats) commands.push(await this.commandOf(format));
    for (const [i, name] of commands.entries()) {
      const command = await this.reinitialize_command(name);
      const give = async (attribute: string, value: Value): Promise<void> => setAttribute(command, attribute, value, this.$);
      if (name !== 'bdist_rpm') await give('format', formats[i] as Value);
      if (name === 'bdist_dumb') {
        await give('owner', this.owner);
        await give('group', this.group);
      }
      if (commands.includes(name, i + 1)) await give('keep_temp', 1);
      await this.run_command(name);
    }
  }
}

/** `format_command`: for each format the command that makes it, and its description. Scripts add their own. */
function formatCommands(target: PythonTarget): Map<Value, Value> {
  const windows = !atLeast(target, 3, 10);
  const table: readonly (readonly [format: string, command: string, description: string])[] = [
    ['rpm', 'bdist_rpm', 'RPM distribution'],
    ['gztar', 'bdist_dumb', "gzip'ed tar file"],
    ['bztar', 'bdist_dumb', "bzip2'ed tar file"],
    ...(atLeast(target, 3, 0) ? [['xztar', 'bdist_dumb', "xz'ed tar file"] as const] : []),
    ['ztar', 'bdist_dumb', 'compressed tar file'],
    ['tar', 'bdist_dumb', 'tar file'],
    ...(windows ? [['wininst', 'bdist_wininst', 'Windows executable installer'] as const] : []),
    ['zip', 'bdist_dumb', 'ZIP file'],
    ...(atLeast(target, 3, 11) ? [] : [['msi', 'bdist_msi', 'Microsoft Installer'] as const]),
  ];
  return new Map<Value, Value>(table.map(([format, command, description]) => [format, Tuple.of<Value>(command, description)]));
}

/** `default_format`, by `os.name`. */
function defaultFormats(target: PythonTarget): Map<Value, Value> {
  return new Map<Value, Value>([['posix', 'gztar'], ['nt', 'zip'], ...(atLeast(target, 3, 0) ? [] : [['os2', 'zip'] as const])]);
}

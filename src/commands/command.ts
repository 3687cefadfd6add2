import { EngineError } from '../errors/engine-error.ts';
import { copyFile, type CopyResult } from '../files/copy-file.ts';
import { COPY_FILE, MAKE_PATH, copiesByScript, copyTreeByScript } from '../files/copy-tree-by-script.ts';
import { copyTree } from '../files/copy-tree.ts';
import { makePath } from '../files/make-path.ts';
import { moveFile } from '../files/move-file.ts';
import { spawn } from '../files/spawn.ts';
import { osPath, type OsPath } from '../grammar/os-path.ts';
import { getAttribute, setAttribute } from '../model/attributes.ts';
import { classAttribute, classOf, engineClassOf, shownClass } from '../model/class-attributes.ts';
import { EngineObject } from '../model/engine-object.ts';
import { noAttribute, unpackPair } from '../model/protocols.ts';
import { Handle, Tuple, plain, pyRepr, pyStr, pyType, truthy, type Value } from '../model/values.ts';
import type { CommandTable } from '../options/command-table.ts';
import { tableOfClass } from '../options/setuptools-tables.ts';
import { DEBUG, INFO, WARN, type LogLevel } from '../plan/step.ts';
import { itemsOf } from '../project/script-text.ts';
import { optionTuples } from './distribution-options.ts';
import type { Distribution } from './distribution.ts';

const COPY_TREE = 'distutils.dir_util.copy_tree';
const MOVE_FILE = 'distutils.file_util.move_file';
const SPAWN = 'distutils.spawn.spawn';

/** A command of ours, or one that only the script knows. */
export type AnyCommand = Command | Handle;

/** Base of all commands. Source: distutils/cmd.py. */
export class Command extends EngineObject {
  static override readonly pythonPath: string = 'distutils.cmd.Command';

  declare distribution: Distribution;
  declare _dry_run: Value;
  declare verbose: Value;
  declare force: Value;
  declare help: Value;
  declare finalized: Value;

  /** The constructor of Python: `Command(distribution)`. */
  async __init__(distribution: Distribution): Promise<void> {
    if (classOf(this).path === Command.pythonPath) throw new EngineError('RuntimeError', 'Command is an abstract class');
    this.distribution = distribution;
    await this.initialize_options();
    this._dry_run = null;
    this.verbose = distribution.verbose;
    this.force = null;
    this.help = 0;
    this.finalized = 0;
  }

  /** Until the command has a value of its own, the distribution's (a `__getattr__` in the original). */
  get dry_run(): Value {
    return this._dry_run === null || this._dry_run === undefined ? this.distribution.dry_run : this._dry_run;
  }

  async initialize_options(): Promise<void> {
    this.mustOverride('initialize_options');
  }
  async finalize_options(): Promise<void> {
    this.mustOverride('finalize_options');
  }
  async run(): Promise<void> {
    this.mustOverride('run');
  }

  private mustOverride(method: string): never {
    const shown = shownClass(this.$.target, classOf(this).path);
    throw new EngineError('RuntimeError', `abstract method -- subclass ${shown} must override`, {
      code: `abstract-${method}`,
    });
  }

  async ensure_finalized(): Promise<void> {
    if ((this.finalized as Value | undefined) === undefined) throw new EngineError('AttributeError', 'finalized');
    if (!truthy(this.finalized)) await this.finalize_options();
    this.finalized = 1;
  }

  async get_command_name(): Promise<string> {
    // No class of ours has one: only the script can have given it, and that is known without asking.
    const { script } = this.$;
    if (!Object.hasOwn(this, 'command_name') && !script.changesClassAttribute(this, 'command_name')) return classOf(this).name;
    const given = await getAttribute(this, 'command_name', this.$);
    return typeof given === 'string' ? given : classOf(this).name;
  }

  /** The tables of the engine's class for the target's version; undefined for a command of the script's own. */
  ownTable(): CommandTable | undefined {
    return tableOfClass(engineClassOf(this).pythonPath, this.$.target);
  }

  /** `self.user_options`. */
  async userOptions(): Promise<Value> {
    return (await classAttribute(this, 'user_options', () => optionTuples(this.ownTable()?.userOptions ?? []))) ?? [];
  }

  /** Names and predicates of `self.sub_commands`; a predicate of ours is `undefined` and asked with `subCommandWanted`. */
  async subCommands(): Promise<readonly { readonly name: string; readonly predicate: Value | undefined }[]> {
    const own = this.ownSubCommands();
    const value = await classAttribute(this, 'sub_commands', () => own.map((name) => Tuple.of<Value>(name, null)));
    if (value === undefined) return [];
    const changed = this.$.script.attached && this.$.script.changesClassAttribute(this, 'sub_commands');
    return (await itemsOf(this.$, value)).map((entry) => {
      const [name, predicate] = unpackPair(entry);
      return { name: pyStr(name), predicate: changed ? predicate : undefined };
    });
  }

  protected ownSubCommands(): readonly string[] {
    return this.ownTable()?.subCommands.map((sub) => sub.name) ?? [];
  }
  /** The answer of our own predicate (`has_lib`) for a sub-command. */
  protected async subCommandWanted(_name: string): Promise<boolean> {
    return true;
  }

  async get_sub_commands(): Promise<string[]> {
    const wanted: string[] = [];
    for (const { name, predicate } of await this.subCommands()) {
      if (predicate === undefined ? await this.subCommandWanted(name) : await this.holds(predicate)) wanted.push(name);
    }
    return wanted;
  }

  /** The answer of the script's predicate; none is always true. */
  private async holds(predicate: Value): Promise<boolean> {
    if (predicate === null) return true;
    if (!(predicate instanceof Handle)) throw new EngineError('TypeError', `'${pyType(predicate)}' object is not callable`);
    const own = this.ownFunction(predicate);
    return truthy(own === undefined ? await this.$.script.call(predicate, [this]) : await Reflect.apply(own, this, []));
  }

  /** The method of our own class that a list of the script still holds: Python would only come back to us with it. */
  private ownFunction({ kind, path }: Handle): (() => unknown) | undefined {
    const { pythonPath, prototype } = engineClassOf(this);
    if (kind !== 'function' || !path.startsWith(`${pythonPath}.`)) return undefined;
    const method: unknown = Reflect.get(prototype as object, path.slice(pythonPath.length + 1));
    return typeof method === 'function' ? (method as () => unknown) : undefined;
  }

  async announce(message: Value, level: LogLevel = 1): Promise<void> {
    this.$.say(level, pyStr(message));
  }
  async warn(message: Value): Promise<void> {
    this.$.say(WARN, `warning: ${await this.get_command_name()}: ${pyStr(message)}\n`);
  }
  async debug_print(message: Value): Promise<void> {
    if (this.$.debug) this.$.print(pyStr(message));
  }

  async dump_options(header: Value = null, indent = ''): Promise<void> {
    const title = header === null ? `command options for '${await this.get_command_name()}':` : pyStr(header);
    await this.announce(indent + title, INFO);
    for (const option of (await this.userOptions()) as Value[]) {
      let name = pyStr((option as Tuple)[0]).replaceAll('-', '_');
      if (name.endsWith('=')) name = name.slice(0, -1);
      await this.announce(`${indent}  ${name} = ${pyStr(await optionOf(this, name, this.$))}`, INFO);
    }
  }

  private async ensureStringLike(option: string, what: string, fallback: Value): Promise<Value> {
    const value = await optionOf(this, option, this.$);
    if (value === null) {
      this[option] = fallback;
      return fallback;
    }
    if (typeof plain(value) !== 'string')
      throw new EngineError('DistutilsOptionError', `'${option}' must be a ${what} (got \`${pyStr(value)}\`)`);
    return value;
  }

  async ensure_string(option: string, fallback: Value = null): Promise<void> {
    await this.ensureStringLike(option, 'string', fallback);
  }

  async ensure_string_list(option: string): Promise<void> {
    const value = await optionOf(this, option, this.$);
    if (value === null) return;
    const text = plain(value);
    if (typeof text === 'string') {
      this[option] = splitList(text);
      return;
    }
    const ok = Array.isArray(value) && !(value instanceof Tuple) && value.every((item) => typeof plain(item) === 'string');
    if (!ok) throw new EngineError('DistutilsOptionError', `'${option}' must be a list of strings (got ${pyRepr(value)})`);
  }

  private async ensureTested(
    option: string,
    test: (path: string) => boolean,
    what: string,
    format: (value: string) => string,
  ): Promise<void> {
    const value = await this.ensureStringLike(option, what, null);
    if (value !== null && !test(pyStr(value)))
      throw new EngineError('DistutilsOptionError', `error in '${option}' option: ${format(pyStr(value))}`);
  }

  async ensure_filename(option: string): Promise<void> {
    await this.ensureTested(
      option,
      (path) => this.$.view.isFile(path),
      'filename',
      (v) => `'${v}' does not exist or is not a file`,
    );
  }

  async ensure_dirname(option: string): Promise<void> {
    await this.ensureTested(
      option,
      (path) => this.$.view.isDirectory(path),
      'directory name',
      (v) => `'${v}' does not exist or is not a directory`,
    );
  }

  /** Takes options that are still None from another command, `(source option, own option)`. */
  async set_undefined_options(source: string, ...pairs: readonly (readonly Value[])[]): Promise<void> {
    const command = await this.get_finalized_command(source);
    for (const pair of pairs) {
      const [from, to] = unpackPair(pair);
      if ((await optionOf(this, pyStr(to), this.$)) !== null) continue;
      await setAttribute(this, pyStr(to), await optionOf(command, pyStr(from), this.$), this.$);
    }
  }

  async get_finalized_command(name: string, create: Value = 1): Promise<AnyCommand> {
    const command = await this.distribution.get_command_obj(name, create);
    if (command === null) throw noAttribute(null, 'ensure_finalized');
    if (command instanceof Handle) await this.$.script.callMethod(command, 'ensure_finalized', []);
    else await command.ensure_finalized();
    return command;
  }

  async reinitialize_command(command: Value, reinitSubcommands: Value = 0): Promise<AnyCommand> {
    return this.distribution.reinitialize_command(command, reinitSubcommands);
  }

  async run_command(name: string): Promise<void> {
    await this.distribution.run_command(name);
  }

  // The functions behind these are looked up in their modules, where a script may have put its own.

  async mkpath(name: string, mode = 0o777): Promise<void> {
    if (this.$.script.patched(MAKE_PATH)) await this.$.script.call(MAKE_PATH, [name, mode], { dry_run: this.dry_run });
    else makePath(this.$, name, { mode, dryRun: truthy(this.dry_run) });
  }

  async copy_file(
    from: string,
    to: string,
    preserveMode: Value = 1,
    preserveTimes: Value = 1,
    link: Value = null,
    _level: Value = 1,
  ): Promise<Tuple> {
    if (this.$.script.patched(COPY_FILE)) {
      const args = [from, to, preserveMode, preserveTimes, !truthy(this.force), link];
      return (await this.$.script.call(COPY_FILE, args, { dry_run: this.dry_run })) as Tuple;
    }
    const done: CopyResult = copyFile(this.$, from, to, {
      preserveMode: truthy(preserveMode),
      preserveTimes: truthy(preserveTimes),
      update: !truthy(this.force),
      link,
      dryRun: truthy(this.dry_run),
    });
    return Tuple.of<Value>(done.to, done.copied ? 1 : 0);
  }

  async copy_tree(
    from: string,
    to: string,
    preserveMode: Value = 1,
    preserveTimes: Value = 1,
    preserveSymlinks: Value = 0,
    _level: Value = 1,
  ): Promise<string[]> {
    const { script } = this.$;
    if (script.patched(COPY_TREE)) {
      const args = [from, to, preserveMode, preserveTimes, preserveSymlinks, !truthy(this.force)];
      return (await script.call(COPY_TREE, args, { dry_run: this.dry_run })) as unknown as string[];
    }
    const copy = copiesByScript(this.$) ? copyTreeByScript : copyTree;
    return copy(this.$, from, to, {
      preserveMode: truthy(preserveMode),
      preserveTimes: truthy(preserveTimes),
      preserveSymlinks: truthy(preserveSymlinks),
      update: !truthy(this.force),
      dryRun: truthy(this.dry_run),
    });
  }

  async move_file(from: string, to: string, _level: Value = 1): Promise<string> {
    if (this.$.script.patched(MOVE_FILE)) {
      return (await this.$.script.call(MOVE_FILE, [from, to], { dry_run: this.dry_run })) as unknown as string;
    }
    return moveFile(this.$, from, to, { dryRun: truthy(this.dry_run) });
  }

  async spawn(
    argv: readonly string[],
    searchPath: Value = 1,
    _level: Value = 1,
    startedAs: readonly string[] | null = null,
  ): Promise<void> {
    if (this.$.script.patched(SPAWN)) {
      await this.$.script.call(SPAWN, [argv, searchPath], { dry_run: this.dry_run });
      return;
    }
    await spawn(this.$, argv, {
      searchPath: truthy(searchPath),
      dryRun: truthy(this.dry_run),
      ...(startedAs === null ? {} : { startedAs }),
    });
  }

  /** `os.path` of the target. */
  protected get targetPath(): OsPath {
    return osPath(this.$.target.osName);
  }

  // Camel case: `debug` is an option of many commands.
  protected logDebug(text: string): void {
    this.$.say(DEBUG, text);
  }
  protected logInfo(text: string): void {
    this.$.say(INFO, text);
  }
  protected logWarn(text: string): void {
    this.$.say(WARN, text);
  }
}

/** `getattr(command, name)`: what a command lacks is an AttributeError of nothing but the name, which scripts catch. */
async function optionOf(command: AnyCommand, name: string, engine: Command['$']): Promise<Value> {
  const value = await getAttribute(command, name, engine);
  if (value === undefined) throw new EngineError('AttributeError', name);
  return value;
}

/** `re.split(r',\s*|\s+', text)`. */
function splitList(text: string): string[] {
  return text.split(/,\s*|\s+/);
}

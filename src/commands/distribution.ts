import { EngineError } from '../errors/engine-error.ts';
import { getAttribute } from '../model/attributes.ts';
import { EngineObject } from '../model/engine-object.ts';
import { dictFor, isText, iterate, lengthOf, textFor } from '../model/protocols.ts';
import { Handle, Tuple, plain, pyStr, pyType, truthy, type Value } from '../model/values.ts';
import { standardCommands } from '../options/command-tables.ts';
import { TOPLEVEL_OPTIONS } from '../options/global-options.ts';
import { tableOfClass } from '../options/setuptools-tables.ts';
import { INFO, type LogLevel } from '../plan/step.ts';
import { DistributionMetadata } from '../project/metadata.ts';
import { commandClassAttribute, instantiate, type CommandClass } from './command-class.ts';
import { withinCommands } from './command-depth.ts';
import { parseCommand, parseCommandLine } from './command-line.ts';
import { commandClass, commandPackages, ownClass } from './command-lookup.ts';
import { applyGlobalSection, configFiles, readConfigFiles } from './config-options.ts';
import { setCommandOptions } from './command-options.ts';
import { displayOptionNames, globalOptions, optionTuples } from './distribution-options.ts';
import { dumpOptionDicts } from './debug-dumps.ts';
import { givenFor, optionDict } from './given-options.ts';
import { handleDisplayOptions, printCommandList, printCommands, showHelp } from './help.ts';
import { firstAttributes, takeAttributes } from './setup-attributes.ts';
import { Command, type AnyCommand } from './command.ts';

const METADATA = 'distutils.dist.DistributionMetadata';

/** What is built and installed, and the commands that do it. Source: distutils/dist.py. */
export class Distribution extends EngineObject {
  static override readonly pythonPath: string = 'distutils.dist.Distribution';

  declare verbose: Value;
  declare dry_run: Value;
  declare help: Value;
  declare metadata: DistributionMetadata;
  declare cmdclass: Map<Value, Value>;
  declare command_packages: Value;
  declare script_name: Value;
  declare script_args: Value;
  declare command_options: Map<Value, Value>;
  declare dist_files: Value[];
  declare packages: Value;
  declare package_data: Value;
  declare package_dir: Value;
  declare py_modules: Value;
  declare libraries: Value;
  declare headers: Value;
  declare ext_modules: Value;
  declare ext_package: Value;
  declare include_dirs: Value;
  declare extra_path: Value;
  declare scripts: Value;
  declare data_files: Value;
  declare command_obj: Map<Value, Value>;
  declare have_run: Map<Value, Value>;
  declare want_user_cfg: Value;
  declare commands: Value[];

  async __init__(attrs: Value = null): Promise<void> {
    this.verbose = 1;
    this.dry_run = 0;
    this.help = 0;
    for (const name of await displayOptionNames(this)) this[name] = 0;
    this.metadata = await this.makeMetadata();
    this.cmdclass = new Map();
    this.command_packages = null;
    this.script_name = null;
    this.script_args = null;
    this.command_options = new Map();
    this.dist_files = [];
    for (const [name, value] of Object.entries(firstAttributes())) this[name] = value;
    this.command_obj = new Map();
    this.have_run = new Map();
    if (truthy(attrs)) await takeAttributes(this, dictFor(attrs, 'get'));
    this.want_user_cfg = !this.refusesUserConfig();
    await this.finalize_options();
  }

  /** A script may have put a class of its own, with more fields, in the place of the usual one. */
  private async makeMetadata(): Promise<DistributionMetadata> {
    const { script } = this.$;
    if (script.patched(METADATA)) {
      const own = await script.call(METADATA, []);
      if (own instanceof DistributionMetadata) return own;
    }
    const metadata = this.$.adopt(new DistributionMetadata(this.$));
    await metadata.__init__();
    return metadata;
  }

  /** `warnings.warn(text)`, with the script's filters; it names the line of the script that called us. */
  async warnUser(text: string): Promise<void> {
    if (this.$.script.attached) await this.$.script.call('pydistutils_bridge.wire.warn', [text]);
    else this.$.say(3, text);
  }

  private refusesUserConfig(): boolean {
    const words = (this.script_args as Value | undefined) ?? null;
    for (const word of words === null ? [] : iterate(words)) {
      const text = textFor(word, 'startswith');
      if (!text.startsWith('-')) return false;
      if (text === '--no-user-cfg') return true;
    }
    return false;
  }

  async finalize_options(): Promise<void> {
    for (const name of ['keywords', 'platforms']) {
      const value = plain(this.metadata[name] as Value);
      if (typeof value === 'string') this.metadata[name] = value.split(',').map((item) => item.trim());
    }
  }

  async get_option_dict(command: string): Promise<Map<Value, Value> | Handle> {
    return optionDict(this, command);
  }

  async dump_option_dicts(header: Value = null, commands: Value = null, indent = ''): Promise<void> {
    await dumpOptionDicts(this, header, commands, indent);
  }

  // Config files and command line

  async find_config_files(): Promise<string[]> {
    return configFiles(this);
  }
  async parse_config_files(filenames: Value = null): Promise<void> {
    const files = Array.isArray(filenames) ? filenames.map(pyStr) : await this.find_config_files();
    await readConfigFiles(this, files);
    await applyGlobalSection(this);
  }

  async parse_command_line(): Promise<Value> {
    return parseCommandLine(this);
  }
  async _get_toplevel_options(): Promise<Value[]> {
    return [...(await globalOptions(this)), ...optionTuples(TOPLEVEL_OPTIONS)];
  }
  async _parse_command_opts(_parser: Value, args: Value[]): Promise<Value> {
    return parseCommand(this, args);
  }
  async _show_help(_parser: Value, globalOptions: Value = 1, displayOptions: Value = 1, commands: Value = []): Promise<void> {
    await showHelp(this, truthy(globalOptions), truthy(displayOptions), commands as (Value | CommandClass)[]);
  }
  async handle_display_options(order: Value): Promise<Value> {
    return handleDisplayOptions(this, order);
  }
  async print_command_list(commands: Value[], header: string, width: number): Promise<void> {
    await printCommandList(this, commands, header, width);
  }
  async print_commands(): Promise<void> {
    await printCommands(this);
  }
  async get_command_list(): Promise<Value[]> {
    const list: Value[] = [];
    for (const name of await this.commandNames()) list.push(Tuple.of<Value>(name, await this.describeCommand(name)));
    return list;
  }

  /** Names of the standard commands of the version, then those that only the script brings. */
  async commandNames(): Promise<string[]> {
    const standard = standardCommands(this.$.target);
    return [...standard, ...[...dictFor(this.cmdclass, 'keys').keys()].map(pyStr).filter((name) => !standard.includes(name))];
  }

  async describeCommand(name: string): Promise<string> {
    const given = dictFor(this.cmdclass, 'get').get(name);
    const known = truthy(given) ? undefined : this.knownDescription(name);
    if (known !== undefined) return known;
    const klass = truthy(given) ? (given as unknown as CommandClass) : await this.get_command_class(name);
    const text = await commandClassAttribute(this.$, ownClass(this.$, klass), 'description');
    return text === undefined ? '(no description available)' : pyStr(text);
  }

  /** Of a command that nobody has put another in the place of. What `upload` says of itself is not worth all that it imports. */
  protected knownDescription(name: string): string | undefined {
    const { script, target } = this.$;
    const path = `distutils.command.${name}.${name}`;
    const plainly = !truthy(this.command_packages) && !script.overrides(this, 'get_command_class');
    return plainly && !script.patched(path) && !script.patched(`${path}.description`) ? tableOfClass(path, target)?.description : undefined;
  }

  // Command classes and objects

  async get_command_packages(): Promise<string[]> {
    return commandPackages(this);
  }

  async get_command_class(command: string): Promise<CommandClass> {
    return commandClass(this, command);
  }

  async get_command_obj(command: Value, create: Value = 1): Promise<AnyCommand | null> {
    const name = pyStr(command);
    const known = dictFor(this.command_obj, 'get').get(name);
    if (known !== undefined && truthy(known)) return known as unknown as AnyCommand;
    if (!truthy(create)) return null;
    if (this.$.debug) await this.announce(`Distribution.get_command_obj(): creating '${name}' command object`);
    const made = await instantiate(this.$, await this.get_command_class(name), this);
    this.command_obj.set(name, made as unknown as Value);
    this.have_run.set(name, 0);
    const options = givenFor(this, name);
    if (options !== undefined && options.size > 0) await this._set_command_options(made, options);
    return made;
  }

  async _set_command_options(command: AnyCommand, options: Value = null): Promise<void> {
    await setCommandOptions(this, command, options);
  }

  async reinitialize_command(command: Value | AnyCommand, reinitSubcommands: Value = 0): Promise<AnyCommand> {
    const engine = this.$;
    const isCommand = command instanceof EngineObject || (command instanceof Handle && !isText(command));
    const object = isCommand ? command : ((await this.get_command_obj(command)) as AnyCommand);
    const name = isCommand ? pyStr(await this.askCommand(object, 'get_command_name')) : pyStr(command);
    if (!truthy(await getAttribute(object, 'finalized', engine))) return object;
    await this.askCommand(object, 'initialize_options');
    if (object instanceof Handle) await engine.script.set(object, 'finalized', 0);
    else object.finalized = 0;
    this.have_run.set(name, 0);
    await this._set_command_options(object);
    if (truthy(reinitSubcommands)) {
      for (const sub of (await this.askCommand(object, 'get_sub_commands')) as Value[])
        await this.reinitialize_command(sub, reinitSubcommands);
    }
    return object;
  }

  /** Calls a method of a command of ours or of the script's. */
  private async askCommand(
    object: AnyCommand,
    method: 'get_command_name' | 'initialize_options' | 'get_sub_commands' | 'ensure_finalized' | 'run',
  ): Promise<unknown> {
    if (!(object instanceof Command)) return this.$.script.callMethod(object, method, []);
    // An option may bear the name of a method, whose place its value has taken.
    if (typeof object[method] !== 'function') throw new EngineError('TypeError', `'${pyType(object[method])}' object is not callable`);
    return object[method]();
  }

  // Running

  async announce(message: Value, level: LogLevel = INFO): Promise<void> {
    this.$.say(level, pyStr(message));
  }

  async run_commands(): Promise<void> {
    for (const name of this.commands) await this.run_command(pyStr(name));
  }

  async run_command(name: string): Promise<void> {
    if (truthy(dictFor(this.have_run, 'get').get(name))) return;
    this.$.say(INFO, `running ${name}`);
    await withinCommands(this, name, async () => {
      const command = (await this.get_command_obj(name)) as AnyCommand;
      await this.askCommand(command, 'ensure_finalized');
      await this.askCommand(command, 'run');
    });
    this.have_run.set(name, 1);
  }

  // What there is to build

  async has_pure_modules(): Promise<boolean> {
    return filled(truthy(this.packages) ? this.packages : this.py_modules);
  }
  async has_ext_modules(): Promise<Value> {
    return filledOrNull(this.ext_modules);
  }
  async has_c_libraries(): Promise<Value> {
    return filledOrNull(this.libraries);
  }
  async has_modules(): Promise<Value> {
    return (await this.has_pure_modules()) || (await this.has_ext_modules());
  }
  async has_headers(): Promise<Value> {
    return filledOrNull(this.headers);
  }
  async has_scripts(): Promise<Value> {
    return filledOrNull(this.scripts);
  }
  async has_data_files(): Promise<Value> {
    return filledOrNull(this.data_files);
  }
  async is_pure(): Promise<Value> {
    return (await this.has_pure_modules()) && !truthy(await this.has_ext_modules()) && !truthy(await this.has_c_libraries());
  }

  // Metadata, through the record

  async get_name(): Promise<Value> {
    return this.ofMetadata('get_name');
  }
  async get_version(): Promise<Value> {
    return this.ofMetadata('get_version');
  }
  async get_fullname(): Promise<Value> {
    return this.ofMetadata('get_fullname');
  }

  /** By the method of the class: one that the script has put on the metadata itself is asked for by the metadata only. */
  private async ofMetadata(name: 'get_name' | 'get_version' | 'get_fullname'): Promise<Value> {
    return Object.hasOwn(this.metadata, name) ? this.$.script.callMethod(this, name, []) : this.metadata[name]();
  }
}

/** `len(value or []) > 0`. Throws TypeError for what has no length, as what can be gone through only once. */
function filled(value: Value): boolean {
  return truthy(value) && lengthOf(value) > 0;
}

/** `value and len(value) > 0`: Python's answer is the value itself where it is empty. */
function filledOrNull(value: Value): Value {
  return truthy(value) ? filled(value) : value;
}

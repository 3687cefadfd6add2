import { EngineError } from '../errors/engine-error.ts';
import { rfc822Escape } from '../grammar/rfc822-escape.ts';
import { safeName, safeVersion } from '../grammar/safe-name.ts';
import { splitQuoted } from '../grammar/split-quoted.ts';
import { strtobool } from '../grammar/strtobool.ts';
import { substVars } from '../grammar/subst-vars.ts';
import { wrapText } from '../grammar/wrap-text.ts';
import type { Engine } from '../model/engine.ts';
import { pathText } from '../model/protocols.ts';
import { Tuple, plain, pyStr, type Value } from '../model/values.ts';
import { FancyGetopt, generateHelp } from '../options/fancy-getopt.ts';
import { getHostPlatform, getPlatform } from '../interpreter/get-platform.ts';
import { readSetupFile } from '../project/setup-file.ts';
import { optionRows, stringMap } from './distribution-options.ts';

type EngineFunction = (engine: Engine, ...args: readonly unknown[]) => unknown;

/** Module-level functions that scripts call and that concern text, options and the platform. */
export const commandFunctions: Readonly<Record<string, EngineFunction>> = {
  'distutils.fancy_getopt.FancyGetopt.getopt': (engine, table, negative, aliases, args) => {
    const parser = new FancyGetopt(optionRows(table as Value, engine.target.versionInfo[0]), engine.target.versionInfo[0]);
    parser.setNegativeAliases(stringMap(negative as Value));
    parser.setAliases(stringMap(aliases as Value));
    const found: Tuple[] = [];
    const rest = parser.getopt((args as Value[]).map(pyStr), {
      get: () => 0,
      set: (name, value) => found.push(Tuple.of<Value>(name, value)),
    });
    return Tuple.of<Value>([...rest], found);
  },
  'distutils.fancy_getopt.FancyGetopt.generate_help': (engine, table, header) =>
    generateHelp(
      optionRows(table as Value, engine.target.versionInfo[0]),
      header === null ? undefined : pyStr(header),
      engine.target.versionInfo[0],
    ),
  'distutils.fancy_getopt.wrap_text': (engine, text, width) =>
    wrapText(text === null ? null : pyStr(text), Number(width), engine.target.versionInfo[0]),
  'distutils.command.install_egg_info.safe_name': (_engine, name) => safeName(pyStr(name)),
  'distutils.command.install_egg_info.safe_version': (_engine, version) => safeVersion(pyStr(version)),
  'distutils.util.strtobool': (_engine, text) => strtobool(pyStr(plain(text as Value))),
  'distutils.util.split_quoted': (_engine, text) => splitQuoted(pyStr(text)),
  'distutils.util.rfc822_escape': (_engine, text) => rfc822Escape(pyStr(text)),
  'distutils.util.subst_vars': (engine, text, variables) => {
    if (!(variables instanceof Map)) throw new EngineError('TypeError', 'subst_vars: the variables must be a dict');
    const values = new Map([...(variables as Map<Value, Value>)].map(([key, value]) => [pyStr(key), pyStr(value)]));
    return substVars(pyStr(text), values, engine.environment);
  },
  /** Keyword arguments for each `Extension`, and what the file is warned of. */
  'distutils.extension.read_setup_file': (engine, file) => {
    const { target, environment } = engine;
    const filename = pathText(file);
    const warnings: Value[] = [];
    const found = readSetupFile(engine.view.read(filename), { filename, target, environment, warn: (text) => warnings.push(text) });
    const words = found.map(
      ({ define_macros: macros, ...rest }) =>
        new Map<Value, Value>([...Object.entries(rest), ['define_macros', macros.map(([name, value]) => Tuple.of<Value>(name, value))]]),
    );
    return Tuple.of<Value>(words, warnings);
  },
  'distutils.util.get_platform': (engine) => getPlatform(engine.target, engine.environment),
  'distutils.util.get_host_platform': (engine) => getHostPlatform(engine.target, engine.environment),
};

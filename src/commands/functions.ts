import { EngineError } from '../errors/engine-error.ts';
import { changeRoot } from '../grammar/change-root.ts';
import { rfc822Escape } from '../grammar/rfc822-escape.ts';
import { safeName, safeVersion } from '../grammar/safe-name.ts';
import { splitQuoted } from '../grammar/split-quoted.ts';
import { strtobool } from '../grammar/strtobool.ts';
import { substVars } from '../grammar/subst-vars.ts';
import { wrapText } from '../grammar/wrap-text.ts';
import type { FunctionTable } from '../model/engine-function.ts';
import { notForPattern } from '../model/not-for-pattern.ts';
import { isText, iterate, lengthOf, pathText, textFor } from '../model/protocols.ts';
import { Tuple, pyStr, type Value } from '../model/values.ts';
import { FancyGetopt, generateHelp } from '../options/fancy-getopt.ts';
import { getHostPlatform, getPlatform } from '../interpreter/get-platform.ts';
import { readSetupFile } from '../project/setup-file.ts';
import { optionRows, stringMap } from './distribution-options.ts';

/** Module-level functions that scripts and commands call and that concern text, options and the platform. */
export const commandFunctions: FunctionTable = {
  'distutils.fancy_getopt.FancyGetopt.getopt': (engine, table, negative, aliases, args) => {
    const parser = new FancyGetopt(optionRows(table as Value, engine.target.versionInfo[0]), engine.target.versionInfo[0]);
    parser.setNegativeAliases(stringMap(negative as Value));
    parser.setAliases(stringMap(aliases as Value));
    const found: Tuple[] = [];
    const rest = parser.getopt(
      Array.from(iterate(args), (word) => textFor(word, 'startswith')),
      {
        get: () => 0,
        set: (name, value) => found.push(Tuple.of<Value>(name, value)),
      },
    );
    return Tuple.of<Value>([...rest], found);
  },
  'distutils.fancy_getopt.FancyGetopt.generate_help': (engine, table, header) =>
    generateHelp(
      optionRows(table as Value, engine.target.versionInfo[0]),
      header === null ? undefined : pyStr(header),
      engine.target.versionInfo[0],
    ),
  'distutils.fancy_getopt.wrap_text': (engine, text, width) =>
    wrapText(text === null ? null : textOfHelp(text), Number(width), engine.target.versionInfo[0]),
  'distutils.command.install_egg_info.safe_name': (_engine, name) => safeName(pyStr(name)),
  'distutils.command.install_egg_info.safe_version': (_engine, version) => safeVersion(pyStr(version)),
  'distutils.util.change_root': (engine, root, path) => changeRoot(pathText(root), pathText(path), engine.target.osName),
  'distutils.util.strtobool': (_engine, text) => strtobool(textFor(text, 'lower')),
  'distutils.util.split_quoted': (_engine, text) => splitQuoted(textFor(text, 'strip')),
  'distutils.util.rfc822_escape': (_engine, text) => rfc822Escape(textFor(text, 'split')),
  'distutils.util.subst_vars': (engine, text, variables) => {
    if (!isText(text)) throw new EngineError('TypeError', notForPattern(engine.target, text as Value));
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

/** Throws TypeError for what has no length, which the original asks for first. */
function textOfHelp(text: unknown): string {
  lengthOf(text);
  return pyStr(text);
}

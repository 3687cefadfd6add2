import type { Inputs } from './inputs.ts';

const BUILD = ['build-base', 'compiler', 'debug', 'force'];
const FOLDERS = [
  ...['prefix', 'exec-prefix', 'home', 'root', 'user', 'install-base', 'install-platbase', 'install-lib', 'install-purelib'],
  ...['install-platlib', 'install-scripts', 'install-headers', 'install-data', 'record'],
];

/** Which inputs are options of which command. For `install`, those of `build` are given to a `build` before it. */
const OPTIONS: Readonly<Record<string, readonly string[]>> = {
  install: [...BUILD, ...FOLDERS, 'compile', 'optimize'],
  build: BUILD,
  build_clib: ['compiler', 'debug', 'force'],
  build_ext: ['compiler', 'debug', 'force'],
  build_py: ['compile', 'optimize', 'force'],
  build_scripts: ['force'],
  install_lib: ['compile', 'optimize', 'force'],
  install_headers: ['force'],
  install_scripts: ['force'],
  install_data: ['root', 'force'],
  clean: ['build-base'],
};

/** Undefined for a command that is not among distutils' own. */
export function optionsOfCommand(command: string): readonly string[] | undefined {
  return Object.hasOwn(OPTIONS, command) ? OPTIONS[command] : undefined;
}

/**
 * The command line that the inputs mean.
 * @param record where to write the record when neither `record` nor `args` says it; only an installation writes one
 */
export function commandLine(inputs: Pick<Inputs, 'command' | 'args' | 'options'>, record: string): readonly string[] {
  const { command, options } = inputs;
  const recorded = recordPath(inputs) === undefined ? [`--record=${record}`] : [];
  if (command !== 'install') {
    // `build_ext -DX install`
    const behind = inputs.args.lastIndexOf('install') + 1;
    const args = behind === 0 ? inputs.args : inputs.args.toSpliced(behind, 0, ...recorded);
    return [command, ...words([...options]), ...args];
  }
  const all = [...options];
  const forBuild = all.filter(([name]) => BUILD.includes(name));
  const forInstall = all.filter(([name]) => name === 'force' || !BUILD.includes(name));
  return [...(forBuild.length === 0 ? [] : ['build', ...words(forBuild)]), 'install', ...words(forInstall), ...recorded, ...inputs.args];
}

/** Where the workflow wants the record. */
export function recordPath({ args, options }: Pick<Inputs, 'args' | 'options'>): string | undefined {
  return options.get('record') ?? optionInArgs(args, 'record');
}

/** The value of an option in a list of words: `--record=X` or `--record X`; the last one counts. */
export function optionInArgs(args: readonly string[], name: string): string | undefined {
  const values = args.flatMap((word, index) => {
    if (word.startsWith(`--${name}=`)) return [word.slice(name.length + 3)];
    return word === `--${name}` ? args.slice(index + 1, index + 2) : [];
  });
  return values.at(-1);
}

function words(options: readonly (readonly [name: string, value: string])[]): readonly string[] {
  return options.map(([name, value]) => {
    if (name === 'compile' && value === 'false') return '--no-compile';
    return ['user', 'debug', 'force', 'compile'].includes(name) ? `--${name}` : `--${name}=${value}`;
  });
}

import { EngineError } from '../errors/engine-error.ts';
import { findContradictions } from './contradictions.ts';
import { InputReader, type InputSource } from './input-reader.ts';
import { splitArgs } from './split-args.ts';

/** Inputs that are options of distutils' commands, under the same name. */
const PLAIN: readonly string[] = [
  ...['prefix', 'exec-prefix', 'home', 'root', 'install-base', 'install-platbase', 'install-lib', 'install-purelib'],
  ...['install-platlib', 'install-scripts', 'install-headers', 'install-data', 'record', 'build-base', 'compiler'],
];
const FLAGS: readonly string[] = ['user', 'debug', 'force'];
export const OPTION_INPUTS: readonly string[] = [...PLAIN, 'optimize', ...FLAGS, 'compile'];

/** The given ones among `OPTION_INPUTS`; flags as `true`, `compile` also as `false`. */
export type OptionInputs = ReadonlyMap<string, string>;

export interface CacheInputs {
  readonly use: boolean | 'auto';
  readonly keyPrefix: string;
  readonly suffix: string | undefined;
  readonly restore: boolean;
  readonly save: boolean;
  readonly onFailure: boolean;
  readonly lookupOnly: boolean;
  /** Bytes before compression. */
  readonly maxSize: number;
}

export interface UploadInputs {
  readonly use: boolean | 'auto';
  readonly name: string | undefined;
  readonly ifNoFilesFound: 'warn' | 'error' | 'ignore';
  /** 0: as the repository has it. */
  readonly retentionDays: number;
  readonly compressionLevel: number;
  readonly overwrite: boolean;
}

/** What is shown, each to be switched off. */
export interface ShowInputs {
  readonly summary: boolean;
  readonly annotations: boolean;
  readonly problemMatchers: boolean;
  readonly hints: boolean;
  readonly groups: boolean;
  readonly quiet: boolean;
}

export interface Inputs {
  readonly command: string;
  readonly args: readonly string[];
  readonly options: OptionInputs;
  readonly python: string | undefined;
  readonly pythonVersion: string | undefined;
  readonly workingDirectory: string;
  readonly setupScript: string;
  readonly withoutSetuptools: boolean;
  readonly requires: 'list' | 'pip' | 'none';
  readonly jobs: number | undefined;
  readonly explain: boolean;
  readonly exportPath: boolean | 'auto';
  readonly exportPythonPath: boolean | 'auto';
  readonly cache: CacheInputs;
  readonly upload: UploadInputs;
  readonly show: ShowInputs;
  /** JSON of the matrix, `null` without one. */
  readonly jobContext: string;
}

const DEFAULT_MAX_SIZE = 1024 ** 3;

/**
 * What the workflow asked for.
 * @throws EngineError, code `inputs`, that names all inputs that are wrong or contradict each other, one a line
 */
export function readInputs(source: InputSource): Inputs {
  const read = new InputReader(source);
  const inputs: Inputs = {
    command: readCommand(read),
    args: readArgs(read),
    options: readOptions(read),
    python: read.text('python'),
    pythonVersion: read.text('python-version'),
    workingDirectory: read.text('working-directory') ?? '.',
    setupScript: read.text('setup-script') ?? 'setup.py',
    withoutSetuptools: read.flag('without-setuptools', false),
    requires: read.choice('requires', ['list', 'pip', 'none'], 'list'),
    jobs: read.whole('jobs', 1, 9999),
    explain: read.flag('explain', false),
    exportPath: read.switch('export-path'),
    exportPythonPath: read.switch('export-pythonpath'),
    cache: readCache(read),
    upload: readUpload(read),
    show: {
      summary: read.flag('summary', true),
      annotations: read.flag('annotations', true),
      problemMatchers: read.flag('add-problem-matchers', true),
      hints: read.flag('hints', true),
      groups: read.flag('groups', true),
      quiet: read.flag('quiet', false),
    },
    jobContext: read.text('job-context') ?? 'null',
  };
  const issues = [...read.issues, ...findContradictions(inputs)];
  if (issues.length > 0) throw new EngineError('DistutilsArgError', issues.join('\n'), { code: 'inputs' });
  return inputs;
}

function readCommand(read: InputReader): string {
  const command = read.text('command') ?? 'install';
  if (!/^[A-Za-z]\w*$/.test(command)) {
    read.refuse('command', "one command of distutils, such as install or build (its options belong into 'args')", command);
  }
  return command;
}

function readArgs(read: InputReader): readonly string[] {
  try {
    return splitArgs(read.text('args') ?? '');
  } catch (error) {
    read.issues.push(`input 'args': ${(error as Error).message}`);
    return [];
  }
}

function readOptions(read: InputReader): OptionInputs {
  const given = new Map<string, string>();
  for (const name of PLAIN) {
    const value = read.text(name);
    if (value !== undefined) given.set(name, value);
  }
  const optimize = read.whole('optimize', 0, 2);
  if (optimize !== undefined) given.set('optimize', String(optimize));
  for (const name of FLAGS) if (read.flag(name, false)) given.set(name, 'true');
  const compile = read.optionalFlag('compile');
  if (compile !== undefined) given.set('compile', String(compile));
  return given;
}

function readCache(read: InputReader): CacheInputs {
  return {
    use: read.switch('cache'),
    keyPrefix: readKeyPart(read, 'cache-key-prefix') ?? 'pydistutils',
    suffix: readKeyPart(read, 'cache-suffix'),
    restore: read.flag('restore-cache', true),
    save: read.flag('save-cache', true),
    onFailure: read.flag('cache-on-failure', true),
    lookupOnly: read.flag('lookup-only', false),
    maxSize: read.size('cache-max-size', DEFAULT_MAX_SIZE),
  };
}

/** A key has at most 512 characters, and no comma. */
function readKeyPart(read: InputReader, name: string): string | undefined {
  return read.restricted(name, /[,\s]|^.{101,}$/u, 'at most 100 characters without commas and spaces');
}

function readUpload(read: InputReader): UploadInputs {
  return {
    use: read.switch('upload'),
    name: read.restricted('artifact-name', /["':<>|*?\r\n\\/]/u, `a name without " ' : < > | * ? \\ and /`),
    ifNoFilesFound: read.choice('if-no-files-found', ['warn', 'error', 'ignore'], 'warn'),
    retentionDays: read.whole('retention-days', 0, 400) ?? 0,
    compressionLevel: read.whole('compression-level', 0, 9) ?? 6,
    overwrite: read.flag('overwrite', false),
  };
}

import { parseArgs, type ParseArgsConfig } from 'node:util';
import { EngineError } from '../errors/engine-error.ts';
import { nearestName } from '../session/nearest-name.ts';
import { PROJECT_HINT } from '../session/project-hint.ts';

/** Options of ours: they stand before the first command. */
export interface OwnOptions {
  readonly directory?: string;
  readonly setupScript?: string;
  readonly python?: string;
  readonly target?: string;
  readonly jobs?: number;
  readonly pycInvalidation?: 'timestamp' | 'checked-hash';
  readonly explain: boolean;
  readonly json: boolean;
  readonly withoutSetuptools: boolean;
  readonly withRequires: boolean;
  readonly noSetupRequires: boolean;
}

export interface CommandLine {
  readonly own: OwnOptions;
  /** distutils' command line, or one of our words with its arguments. */
  readonly rest: readonly string[];
  /** `--` ended our options: the first word is the script's, whatever it is called. */
  readonly ended: boolean;
}

const TABLE = {
  directory: { type: 'string', short: 'C' },
  'setup-script': { type: 'string' },
  python: { type: 'string' },
  target: { type: 'string' },
  jobs: { type: 'string', short: 'j' },
  'pyc-invalidation': { type: 'string' },
  explain: { type: 'boolean' },
  json: { type: 'boolean' },
  'without-setuptools': { type: 'boolean' },
  'with-requires': { type: 'boolean' },
  'no-setup-requires': { type: 'boolean' },
} as const satisfies ParseArgsConfig['options'];

/** Splits our options from distutils' command line: everything from the first word or option that is not ours is distutils'. */
export function splitCommandLine(argv: readonly string[]): CommandLine {
  const cut = ownLength(argv);
  const { values } = parseOwn(argv.slice(0, cut));
  const rest = argv.slice(cut);
  const ended = rest[0] === '--' || rest[0] === 'setup.py';
  const own: OwnOptions = {
    explain: values.explain ?? false,
    json: values.json ?? false,
    withoutSetuptools: values['without-setuptools'] ?? false,
    withRequires: values['with-requires'] ?? false,
    noSetupRequires: values['no-setup-requires'] ?? false,
    ...(values.directory === undefined ? {} : { directory: values.directory }),
    ...(values['setup-script'] === undefined ? {} : { setupScript: values['setup-script'] }),
    ...(values.python === undefined ? {} : { python: values.python }),
    ...(values.target === undefined ? {} : { target: values.target }),
    ...(values['pyc-invalidation'] === undefined ? {} : { pycInvalidation: invalidationOf(values['pyc-invalidation']) }),
    ...(values.jobs === undefined ? {} : { jobs: jobsOf(values.jobs) }),
  };
  return { own, rest: ended ? rest.slice(1) : rest, ended };
}

function parseOwn(args: readonly string[]): ReturnType<typeof parseArgs<{ readonly options: typeof TABLE }>> {
  try {
    return parseArgs({ args: [...args], options: TABLE, strict: true });
  } catch (error) {
    // `--json=yes`, `-C -j`: node's words name the option and what is wrong.
    throw usage((error as Error).message.split(/\.(?:\s|$)/)[0] as string);
  }
}

/** How many words at the start are ours. */
function ownLength(argv: readonly string[]): number {
  let at = 0;
  while (at < argv.length) {
    const word = argv[at] as string;
    const match = /^--([a-z-]+)(=.*)?$/s.exec(word) ?? /^-([Cj])(.+)?$/s.exec(word);
    if (match === null) return at;
    const [, name, value] = match;
    const option = Object.entries(TABLE).find(([long, { ...entry }]) => long === name || ('short' in entry && entry.short === name));
    if (option === undefined) return at;
    const takesNext = option[1].type === 'string' && value === undefined;
    if (takesNext && at + 1 >= argv.length) throw usage(`option ${word} needs a value`);
    at += takesNext ? 2 : 1;
  }
  return at;
}

/** Words in the place of a command that `--help` tells of. */
const WORDS = ['version', 'python', 'target'];

/** For a run that met an option or a command it does not know: ours may be meant, which stand before the first command. */
export function ownHint(message: string, hint: string | undefined): string | undefined {
  if (hint?.startsWith('did you mean') === true) return hint;
  const [, option, letter, command, script] =
    /^error: (?:option --([\w-]+) not recognized|option -([Cj]) not recognized|invalid command '(.+)')|^invalid command name '(.+\.py)'/m.exec(
      message,
    ) ?? [];
  if (script !== undefined) return PROJECT_HINT;
  if (command === 'help') return HELP_HINT;
  const near =
    command === undefined ? (option === undefined ? letter : nearestName(option, Object.keys(TABLE))) : nearestName(command, WORDS);
  if (near === undefined) return hint;
  return command === undefined
    ? `did you mean ${letter === undefined ? '--' : '-'}${near} of pydistutils? it stands before the first command`
    : `did you mean \`pydistutils ${near}\`? \`--help-commands\` lists the commands`;
}

const HELP_HINT = '`pydistutils --help` tells of our own options, `--help` with a project of its commands';

/** For a command line without a project, where it asks for what needs none. */
export function hintWithoutProject([word]: readonly string[]): string | undefined {
  if (word === '--version' || word === '-V') return '`pydistutils version` is our own version; --version is that of a project';
  return word === 'help' ? HELP_HINT : undefined;
}

function jobsOf(text: string): number {
  if (!/^[1-9]\d{0,3}$/.test(text)) throw usage(`-j needs a number from 1 to 9999, got '${text}'`);
  return Number(text);
}

function invalidationOf(text: string): 'timestamp' | 'checked-hash' {
  if (text === 'timestamp' || text === 'checked-hash') return text;
  throw usage(`--pyc-invalidation is 'timestamp' or 'checked-hash', got '${text}'`);
}

/** An error in our own options: exit status 2. */
export function usage(text: string): EngineError {
  return new EngineError('DistutilsArgError', text, { code: 'usage', hint: 'pydistutils --help lists the options' });
}

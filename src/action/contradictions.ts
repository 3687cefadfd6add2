import { optionsOfCommand } from './command-line.ts';
import type { Inputs } from './inputs.ts';

interface Pair {
  readonly names: readonly [string, string];
  readonly why: string;
}

const BASES = 'both say where to install';

/** Options that the original refuses together, or of which it would drop one without a word. Source: distutils/command/install.py. */
const PAIRS: readonly Pair[] = [
  ...['prefix', 'exec-prefix', 'home', 'install-base', 'install-platbase'].map((name) => pair('user', name, BASES)),
  ...['prefix', 'exec-prefix', 'install-base', 'install-platbase'].map((name) => pair('home', name, BASES)),
  ...['install-base', 'install-platbase'].flatMap((base) => ['prefix', 'exec-prefix'].map((name) => pair(base, name, BASES))),
  pair('python', 'python-version', 'both choose the interpreter'),
  pair('quiet', 'explain', 'one hides what the other shows'),
];

/** Where pip can not install what the project requires beside it. */
const NOT_FOR_PIP = [
  'root',
  'home',
  'exec-prefix',
  'install-base',
  'install-platbase',
  'install-lib',
  'install-purelib',
  'install-platlib',
];

/** One sentence for each contradiction, with the names of both inputs. */
export function findContradictions(inputs: Inputs): readonly string[] {
  const given = new Set<string>(inputs.options.keys());
  if (inputs.python !== undefined) given.add('python');
  if (inputs.pythonVersion !== undefined) given.add('python-version');
  if (inputs.explain) given.add('explain');
  if (inputs.show.quiet) given.add('quiet');
  const issues = PAIRS.filter(({ names }) => names.every((name) => given.has(name))).map(
    ({ names: [a, b], why }) => `inputs '${a}' and '${b}' contradict each other: ${why}`,
  );
  if (given.has('exec-prefix') && !given.has('prefix')) issues.push("input 'exec-prefix' needs 'prefix' beside it");
  if (inputs.cache.lookupOnly && !inputs.cache.restore) {
    issues.push("inputs 'lookup-only' and 'restore-cache' contradict each other: 'restore-cache: false' looks nothing up");
  }
  if (inputs.cache.lookupOnly && inputs.cache.use === false) {
    issues.push("inputs 'lookup-only' and 'cache' contradict each other: 'cache: false' looks nothing up");
  }
  if (inputs.requires === 'pip') {
    for (const name of NOT_FOR_PIP.filter((each) => given.has(each))) {
      issues.push(`inputs 'requires' and '${name}' contradict each other: pip can't install to where '${name}' leads`);
    }
  }
  return [...issues, ...ofCommand(inputs), ...ofArgs(inputs)];
}

function ofCommand({ command, options }: Inputs): readonly string[] {
  const known = optionsOfCommand(command);
  return [...options.keys()]
    .filter((name) => known === undefined || !known.includes(name))
    .map((name) =>
      known === undefined
        ? `inputs 'command' and '${name}' contradict each other: '${command}' is no command that takes it as an input (write it into 'args')`
        : `inputs 'command' and '${name}' contradict each other: '${command}' has no option --${name}`,
    );
}

/** An option that stands in `args` as well. */
function ofArgs({ args, options }: Inputs): readonly string[] {
  const names = [...options.keys()].flatMap((name) =>
    (name === 'compile' ? ['compile', 'no-compile'] : [name]).map((option) => [name, option]),
  );
  return names
    .filter(([, option]) => args.some((word) => word === `--${option}` || word.startsWith(`--${option}=`)))
    .map(([name, option]) => `inputs '${name}' and 'args' contradict each other: both give --${option}`);
}

function pair(a: string, b: string, why: string): Pair {
  return { names: [a, b], why };
}

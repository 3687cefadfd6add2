import { realPlatform } from '../host/environment.ts';

/**
 * The engine's hints are written for a command line. In a workflow the same things are inputs, and packages are installed by a
 * step that nobody answers and that is seldom root.
 */
const WORDS: readonly (readonly [pattern: RegExp, words: string])[] = [
  [/--python PATH, --python COMMAND or --python VERSION/, "the inputs 'python' or 'python-version'"],
  [/--python VERSION/, "the input 'python-version'"],
  [/--python "?([<>=]*\d[\d.]*)"?/, "`python-version: '$1'`"],
  [/--python(?= \(|$)/m, "the input 'python'"],
  [/-C DIR/, "the input 'working-directory'"],
  [/--setup-script FILE/, "the input 'setup-script'"],
  [/-j 1 or `jobs: 1`/, '`jobs: 1`'],
  [/into CFLAGS$/m, 'into CFLAGS, below `env:` of this step'],
  [/leave --with-requires out/, "set 'requires: list'"],
  [/\(--without-setuptools\)/, "('without-setuptools: true')"],
  [/ ?`--help-commands` lists the commands$/, ''],
];

const INSTALLERS: readonly (readonly [pattern: RegExp, command: (sudo: string) => string])[] = [
  [/`apt-get install /, (sudo) => `\`${sudo}apt-get update && ${sudo}apt-get install --yes `],
  [/`dnf install /, (sudo) => `\`${sudo}dnf install --assumeyes `],
  [/`apk add /, (sudo) => `\`${sudo}apk add `],
  [/`pacman -S /, (sudo) => `\`${sudo}pacman --sync --noconfirm `],
];

/** For a machine without a package tool, the engine names those of three other systems. */
const OTHER_SYSTEMS = /: `apt-get install [^`]+`(?: or `(?:dnf|brew) install [^`]+`)+/;
const ON_WINDOWS = ': install the library that brings it, with vcpkg for instance, and name its folders in INCLUDE and LIB';

export interface WorkflowMachine {
  readonly root: boolean;
  readonly windows: boolean;
}

function thisMachine(): WorkflowMachine {
  return { root: process.getuid?.() === 0, windows: realPlatform() === 'nt' };
}

/** Empty where nothing is left that helps in a workflow. */
export function workflowHint(hint: string, { root, windows }: WorkflowMachine = thisMachine()): string {
  let text = windows ? hint.replace(OTHER_SYSTEMS, ON_WINDOWS) : hint;
  for (const [pattern, words] of WORDS) text = text.replace(pattern, words);
  for (const [pattern, command] of INSTALLERS) text = text.replace(pattern, command(root ? '' : 'sudo '));
  return text.trim();
}

const AGAIN = /^to run the command that failed again: /;

/** The command that failed, from the hint that says how to run it by hand; undefined for other hints. */
export function commandToRunAgain(hint: string): string | undefined {
  return AGAIN.test(hint) ? hint.replace(AGAIN, '') : undefined;
}

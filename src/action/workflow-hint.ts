/**
 * The engine's hints are written for a command line. In a workflow the same things are inputs, and packages are installed by a
 * step that nobody answers and that is seldom root.
 */
const WORDS: readonly (readonly [pattern: RegExp, words: string])[] = [
  [/--python PATH, --python COMMAND or --python VERSION/, "the inputs 'python' or 'python-version'"],
  [/--python VERSION/, "the input 'python-version'"],
  [/--python(?= \(|\.$)/, "the input 'python'"],
  [/-C DIR/, "the input 'working-directory'"],
  [/--setup-script FILE/, "the input 'setup-script'"],
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

/** Empty where nothing is left that helps in a workflow. */
export function workflowHint(hint: string, root: boolean = process.getuid?.() === 0): string {
  let text = hint;
  for (const [pattern, words] of WORDS) text = text.replace(pattern, words);
  for (const [pattern, command] of INSTALLERS) text = text.replace(pattern, command(root ? '' : 'sudo '));
  return text.trim();
}

const AGAIN = /^to run the command that failed again: /;

/** The command that failed, from the hint that says how to run it by hand; undefined for other hints. */
export function commandToRunAgain(hint: string): string | undefined {
  return AGAIN.test(hint) ? hint.replace(AGAIN, '') : undefined;
}

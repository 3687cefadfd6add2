/**
 * A command line as it is compared: what is the same for all sources of an extension is then the same text, which is
 * kept once, and a project that was moved has the text that it had before.
 */
export interface CommandPlace {
  /** Absolute path of the project on this machine. */
  readonly root: string;
  /** Folder that the command runs in. */
  readonly cwd: string;
  /** Words that stand for the step's own files, by what they stand for: `{source}`, `{output}`. */
  readonly names: Readonly<Record<string, string>>;
}

const ROOT = '{project}';

/** JSON of the words; the first one is the folder. */
export function commandTemplate(argv: readonly string[], place: CommandPlace): string {
  const names = new Map(Object.entries(place.names).map(([name, word]) => [word, name]));
  const words = argv.map((word) => names.get(word) ?? withoutRoot(word, place.root));
  return JSON.stringify([withoutRoot(place.cwd, place.root), ...words]);
}

/** Words that came and went between two templates, without their folders. */
export function compareTemplates(before: string, now: string): { readonly added: readonly string[]; readonly removed: readonly string[] } {
  const [, ...old] = JSON.parse(before) as readonly string[];
  const [, ...current] = JSON.parse(now) as readonly string[];
  return { added: without(current, old), removed: without(old, current) };
}

/** Takes the project's path out of a text wherever it stands as a whole: `-I/work/x/include`. */
export function withoutRoot(text: string, root: string): string {
  if (!text.includes(root)) return text;
  let result = '';
  let from = 0;
  for (let at = text.indexOf(root); at !== -1; at = text.indexOf(root, from)) {
    const next = text[at + root.length];
    const whole = next === undefined || !/[\w.-]/.test(next);
    result += text.slice(from, at) + (whole ? ROOT : root);
    from = at + root.length;
  }
  return result + text.slice(from);
}

/** The words of one list that another lacks, counted. */
function without(words: readonly string[], others: readonly string[]): readonly string[] {
  const left = new Map<string, number>();
  for (const word of others) left.set(word, (left.get(word) ?? 0) + 1);
  return words.filter((word) => {
    const count = left.get(word) ?? 0;
    left.set(word, count - 1);
    return count <= 0;
  });
}

/** What a gcc-like driver says with `-###` that it would run. */
export interface DriverAnswer {
  /** Programs as the driver names them: absolute, or to be looked up (`as`). */
  readonly programs: readonly string[];
  /** Options that it worked out for this machine: `-march=native` becomes `-march=znver3 …`. */
  readonly settings: readonly string[];
  /** Files that it adds to a link, absolute: `crti.o`, the plugin. */
  readonly files: readonly string[];
  /** Folders of libraries in the order of search, those of the options among them. */
  readonly libraryFolders: readonly string[];
  /** Where it looks for programs that it does not name (`ld`). */
  readonly programFolders: readonly string[];
}

const NO_ANSWER: DriverAnswer = { programs: [], settings: [], files: [], libraryFolders: [], programFolders: [] };

/** Takes the output of `-###` apart: one line for each program, indented; variables; chatter. */
export function parseDriverAnswer(output: string): DriverAnswer {
  const answer = {
    programs: [] as string[],
    settings: [] as string[],
    files: [] as string[],
    libraryFolders: [] as string[],
    programFolders: [] as string[],
  };
  for (const line of output.split('\n')) {
    const collect = /^COLLECT_GCC=(.+)$/.exec(line)?.[1];
    const folders = /^COMPILER_PATH=(.+)$/.exec(line)?.[1];
    const libraries = /^LIBRARY_PATH=(.+)$/.exec(line)?.[1];
    if (collect !== undefined) answer.programs.push(collect);
    if (folders !== undefined) answer.programFolders.push(...folders.split(':'));
    if (libraries !== undefined) answer.libraryFolders.push(...libraries.split(':'));
    if (line.startsWith(' ') && !line.startsWith(' (')) addCommand(splitWords(line), answer);
  }
  return Object.values(answer).every((list) => list.length === 0) ? NO_ANSWER : answer;
}

function addCommand(
  [program, ...words]: readonly string[],
  answer: { readonly programs: string[]; readonly settings: string[]; readonly files: string[]; readonly libraryFolders: string[] },
): void {
  if (program === undefined) return;
  answer.programs.push(program);
  words.forEach((word, index) => {
    const previous = words[index - 1];
    if (/^-m[a-z]/.test(word) || /^-(?:triple|target-cpu|tune-cpu|target-feature|resource-dir)$/.test(previous ?? ''))
      answer.settings.push(word);
    if (previous === '--param') answer.settings.push(`--param ${word}`);
    if (/^\/.*\.(?:o|a|so)$/.test(word)) answer.files.push(word);
    if (/^-L./.test(word)) answer.libraryFolders.push(word.slice(2));
  });
}

/** Words of a line in which some stand in double quotes, with backslashes before what means something. */
function splitWords(line: string): readonly string[] {
  return [...line.matchAll(/"((?:[^"\\]|\\.)*)"|(\S+)/g)].map(([, quoted, plain]) => plain ?? (quoted as string).replace(/\\(.)/g, '$1'));
}

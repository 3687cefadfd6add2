import { posix, win32, type PlatformPath } from 'node:path';
import type { MadeCompile, MadeLink, Step } from '../plan/step.ts';
import { handedOn } from '../state/handed-on.ts';
import { withVariableFolders } from '../state/include-folders.ts';
import { linkedLibraries } from '../state/linked-libraries.ts';
import { spelledOut } from '../state/response-files.ts';
import type { RecordedStep } from './recorded-step.ts';
import type { StepDoors } from './step-doors.ts';
import { sideFiles } from './tracked-command.ts';

/** What makes an object what it is. @param step the one that it belongs to: its paths are relative to that one's folder */
export function recordedCompile({ kind, argv, source, object, depends, family }: MadeCompile, step: Step, doors: StepDoors): RecordedStep {
  const cwd = doors.host('.', step);
  const file = doors.host(source, step);
  const resolve = (path: string): string => pathsOf(doors).resolve(cwd, path);
  const words = spelledOut(argv, resolve, doors.disk);
  const unwrapped = family === 'gnu' ? handedOn(words.argv) : words.argv;
  const all = unwrapped === words.argv ? words : spelledOut(unwrapped, resolve, doors.disk);
  return {
    kind,
    argv,
    tool: { argv: words.argv, family, role: 'compile', cwd, source },
    names: { '{source}': source, '{output}': object },
    inputs: [
      file,
      ...depends.map((path) => doors.host(path, step)),
      ...new Set([...words.files, ...all.files]),
      ...filesOf(words.argv, family).map(resolve),
    ],
    outputs: [doors.host(object, step)],
    besides: () => sideFiles({ argv: all.argv, object: doors.host(object, step), family }),
    place: { argv: withVariableFolders(all.argv, family, doors.environment(), doors.platform), cwd, source: file, family },
    force: step.force === true,
  };
}

/** What makes an extension, a program or a static library what it is. @param step as for `recordedCompile` */
export function recordedLink({ kind, argv, objects, output, depends, family, then }: MadeLink, step: Step, doors: StepDoors): RecordedStep {
  const cwd = doors.host('.', step);
  const file = doors.host(output, step);
  const resolve = (path: string): string => pathsOf(doors).resolve(cwd, path);
  const library = kind === 'static-library';
  const words = spelledOut(argv, resolve, doors.disk);
  return {
    kind,
    argv: [...argv, ...(then ?? []).flatMap((words) => ['&&', ...words])],
    tool: { argv: words.argv, family, role: library ? 'other' : 'link', cwd },
    names: { '{output}': output },
    inputs: [...[...objects, ...depends].map((path) => doors.host(path, step)), ...words.files],
    outputs: [file],
    force: step.force === true,
    inputsOf: (tool) =>
      library ? [] : linkedLibraries(words.argv, tool.libraryFolders, resolve, doors.disk, objects).filter((path) => path !== file),
  };
}

/** Options of gcc and clang that name a file which they read and do not tell of. */
const FILE_OPTION: RegExp =
  /^(?:--?specs|-fplugin|-fpass-plugin|-fprofile-use|-fprofile-instr-use|-fprofile-sample-use|-fauto-profile|-fprofile-list|-fprofile-remapping-file|-fsanitize-(?:blacklist|ignorelist)|-fsanitize-coverage-(?:allowlist|ignorelist)|--config)=(.+)$/s;

function filesOf(argv: readonly string[], family: MadeCompile['family']): readonly string[] {
  return family === 'gnu' ? argv.flatMap((word) => FILE_OPTION.exec(word)?.[1] ?? []) : [];
}

export function pathsOf(doors: StepDoors): PlatformPath {
  return doors.platform === 'nt' ? win32 : posix;
}

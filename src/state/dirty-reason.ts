/** Why a step has to run. Paths are shown as they are recorded: relative to the project where they lie in it. */
export type DirtyReason =
  /** `--force`, or a step that always runs. */
  | { readonly kind: 'forced' }
  | { readonly kind: 'never-built'; readonly path: string }
  | { readonly kind: 'output-missing'; readonly path: string }
  | { readonly kind: 'output-altered'; readonly path: string }
  /** The output holds the path of another folder, in which it was made. */
  | { readonly kind: 'folder-changed'; readonly path: string; readonly was: string }
  | { readonly kind: 'flags-changed'; readonly added: readonly string[]; readonly removed: readonly string[] }
  | { readonly kind: 'environment-changed'; readonly variables: readonly string[] }
  | { readonly kind: 'tool-changed'; readonly programs: readonly string[] }
  | { readonly kind: 'input-changed'; readonly path: string; readonly how: InputChange }
  | { readonly kind: 'header-changed'; readonly path: string; readonly how: InputChange | 'shadows' | 'time' };

/** `new`: it was no input before. `gone`: it cannot be read any more, or is no input now. */
export type InputChange = 'content' | 'new' | 'gone';

/** One sentence without a final stop, to stand after the name of an output: `build/a.o: its header a.h has changed`. */
export function describeDirtyReason(reason: DirtyReason): string {
  switch (reason.kind) {
    case 'forced':
      return 'it is made anew because that was asked for';
    case 'never-built':
      return 'no earlier run is known to have made it';
    case 'output-missing':
      return reason.path === '' ? 'it is not there' : `${reason.path} is not there`;
    case 'output-altered':
      return `${reason.path} is not what the last run left there`;
    case 'folder-changed':
      return `it holds the path of the folder that it was made in, ${reason.was}`;
    case 'flags-changed':
      return describeFlags(reason.added, reason.removed);
    case 'environment-changed':
      return `the environment has changed: ${reason.variables.join(', ')}`;
    case 'tool-changed':
      return reason.programs.length === 0 ? 'another program makes it' : `the tools have changed: ${reason.programs.join(', ')}`;
    case 'input-changed':
      return `its input ${reason.path} ${describeInput(reason.how)}`;
    case 'header-changed':
      if (reason.how === 'time') return `the time of ${reason.path} has changed, which it tells`;
      return reason.how === 'shadows'
        ? `the new file ${reason.path} would be found before a header that it used`
        : `its header ${reason.path} ${describeInput(reason.how)}`;
  }
}

function describeInput(how: InputChange): string {
  switch (how) {
    case 'content':
      return 'has changed';
    case 'new':
      return 'is new';
    case 'gone':
      return 'is gone';
  }
}

function describeFlags(added: readonly string[], removed: readonly string[]): string {
  if (added.length === 0 && removed.length === 0) return 'the order of its command line has changed';
  const parts = [
    ...(added.length === 0 ? [] : [`now with ${added.join(' ')}`]),
    ...(removed.length === 0 ? [] : [`without ${removed.join(' ')}`]),
  ];
  return `its command line has changed: ${parts.join(', ')}`;
}

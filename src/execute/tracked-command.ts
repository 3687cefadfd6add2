import type { CompileStep, LinkStep } from '../plan/step.ts';
import { usesModules } from '../state/compiled-modules.ts';
import { driverLength } from '../state/driver-words.ts';
import { linkerWords } from '../state/linker-words.ts';

/** What is really run for a compile or a link: the shown command line with what we need to learn and to be safe. */
export interface TrackedCommand {
  readonly argv: readonly string[];
  /** Where the output is written first; undefined: in place. */
  readonly temporary: string | undefined;
  /** How the compiler tells what it read. */
  readonly tracking: { readonly kind: 'depfile'; readonly path: string } | { readonly kind: 'show-includes' } | { readonly kind: 'none' };
}

/**
 * Options with which side files follow the name of the output (`a.gcno`, `a.dwo`, `a.su`): under another name they
 * would be lost, or the output itself would name them wrongly.
 */
const FOLLOWS_OUTPUT: RegExp =
  /^(?:--coverage|-coverage|-fprofile|-ftest-coverage|-gsplit-dwarf|-save-temps|-fstack-usage|-fcallgraph-info|-fdump|-dumpdir|-dumpbase|-ftime-trace|-foptimization-record|-fsave-optimization-record|-serialize-diagnostics|-Wa,.*-a|-M[A-Z]*|-Wp,-M.*|@.*)/;
const OWN_DEPENDENCIES: RegExp = /^(?:-M[A-Z]*$|-MF.|-MT.|-MQ.|-Wp,-M|@|-E$)/;
/** `-o32`: a second output, which counts for gcc, and which dependency output would be named after. */
const SECOND_OUTPUT: RegExp = /^-o./;
/** A symbol version script makes a library hold its name, too; who hands on words one by one may hand on any. */
const LINK_FOLLOWS_OUTPUT: RegExp =
  /^(?:-Wl,.*(?:-Map|--out-implib|-version-script|--dependency-file|@)|-Xlinker$|-T|-save-temps|-dumpdir|--coverage|-fprofile|-dynamiclib|@)/;
/** What else is named may be a linker script with versions in it. */
const NO_SCRIPT: RegExp = /\.(?:o|obj|lo|a|lib|so(?:\.\d+)*|dylib|tbd)$/i;
/** A DLL and a dylib hold their own name; these do not. */
const NAMELESS: RegExp = /(?:\.so|\.a|[\\/][^\\/.]+)$/;

/** Whether what a compile makes depends on the name of its output. */
export function followsOutput(argv: readonly string[]): boolean {
  return argv.some((word) => FOLLOWS_OUTPUT.test(word));
}

/** What these options make beside an object, under its name. */
const SIDE_FILES: readonly (readonly [option: RegExp, suffix: string])[] = [
  [/^(?:--coverage|-coverage|-ftest-coverage)$/, '.gcno'],
  [/^-gsplit-dwarf/, '.dwo'],
  [/^-fstack-usage$/, '.su'],
  [/^-fcallgraph-info/, '.ci'],
  [/^-MM?D$/, '.d'],
];

/** Files that a compile may make beside its object. Which it makes depends on other options, too. */
export function sideFiles({ argv, object, family }: Pick<CompileStep, 'argv' | 'object' | 'family'>): readonly string[] {
  if (family !== 'gnu' || !followsOutput(argv)) return [];
  const stem = object.replace(/\.[^./\\]*$/, '');
  return SIDE_FILES.filter(([option]) => argv.some((word) => option.test(word))).map(([, suffix]) => stem + suffix);
}

/** @param workFile path of a file for us, by suffix; undefined where nothing may be written beside the outputs */
export function trackCompile(step: CompileStep, workFile: ((suffix: string) => string) | undefined): TrackedCommand {
  const tracking = trackingOf(step, workFile);
  const temporary = step.family === 'gnu' && !followsOutput(step.argv) ? workFile?.('.o') : undefined;
  const renamed = temporary === undefined ? undefined : withOutput(step.argv, step.object, temporary);
  return { argv: [...(renamed ?? step.argv), ...extraWords(tracking)], temporary: renamed === undefined ? undefined : temporary, tracking };
}

export function trackLink(step: LinkStep, workFile: ((suffix: string) => string) | undefined): TrackedCommand {
  const safe =
    step.family === 'gnu' &&
    step.then === undefined &&
    NAMELESS.test(step.output) &&
    !step.argv.some((word) => LINK_FOLLOWS_OUTPUT.test(word)) &&
    (step.kind === 'static-library' || linkerWords(step.argv).files.every((file) => NO_SCRIPT.test(file)));
  const temporary = safe ? workFile?.('.out') : undefined;
  const renamed = temporary === undefined ? undefined : withOutput(step.argv, step.output, temporary);
  return { argv: renamed ?? step.argv, temporary: renamed === undefined ? undefined : temporary, tracking: { kind: 'none' } };
}

function trackingOf({ argv, family, source }: CompileStep, workFile: ((suffix: string) => string) | undefined): TrackedCommand['tracking'] {
  if (family === 'msvc') return { kind: 'show-includes' };
  if (family !== 'gnu' || workFile === undefined || argv.some((word) => OWN_DEPENDENCIES.test(word) || SECOND_OUTPUT.test(word)))
    return { kind: 'none' };
  // gfortran refuses it where there is no preprocessor.
  if (usesModules(argv, source)) return { kind: 'none' };
  // clang refuses dependency output for several architectures at once.
  if (argv.filter((word) => word === '-arch').length > 1) return { kind: 'none' };
  return { kind: 'depfile', path: workFile('.d') };
}

function extraWords(tracking: TrackedCommand['tracking']): readonly string[] {
  switch (tracking.kind) {
    case 'depfile':
      return ['-MD', '-MF', tracking.path];
    case 'show-includes':
      return ['/showIncludes'];
    case 'none':
      return [];
  }
}

/** The command line with another output; undefined where it does not name the output in a way that we know. */
function withOutput(argv: readonly string[], output: string, other: string): readonly string[] | undefined {
  const option = argv.findIndex((word, index) => word === '-o' && argv[index + 1] === output);
  if (option !== -1) return [...argv.slice(0, option + 1), other, ...argv.slice(option + 2)];
  // An archiver names its output first: `ar rcs libx.a a.o`.
  const words = argv.filter((word) => word === output);
  if (words.length !== 1 || argv.includes('-o')) return undefined;
  const at = argv.indexOf(output);
  return at <= driverLength(argv) + 2 ? [...argv.slice(0, at), other, ...argv.slice(at + 1)] : undefined;
}

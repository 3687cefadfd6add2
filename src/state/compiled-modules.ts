/** Sources in Fortran. */
export const FORTRAN: RegExp = /\.(?:f|for|ftn|fpp|f77|f90|f95|f03|f08)$/i;

/**
 * Whether a compile may read what another one has made besides its object, as modules of Fortran and of C++ (`gcm.cache/`) are. Such
 * compiles run one after the other, in the order of their sources, as with the original. None tells what it has read.
 */
export function usesModules(argv: readonly string[], source: string): boolean {
  return FORTRAN.test(source) || usesCxxModules(argv);
}

/** clang's `-fmodules` alone is about headers: those modules each compile makes for itself. */
export function usesCxxModules(argv: readonly string[]): boolean {
  return argv.includes('-fmodules-ts') || (argv.includes('-fmodules') && argv.some((word) => /^-std=(?:c|gnu)\+\+2/.test(word)));
}

/** Where gcc keeps them, in the folder that it runs in. */
export const CXX_MODULES = 'gcm.cache';

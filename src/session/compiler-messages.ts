/** What compilers print, as data, for those who show a run. */
export { parseDiagnostics, type Diagnostic } from '../compilers/diagnostics.ts';
export { hintFor, type HintContext } from '../compilers/hints.ts';

/**
 * Messages of compilers and linkers as data. gcc and clang: `file:line:column: error: text`, column and severity at their place or
 * missing; MSVC: `file(line,column): error C2065: text`, linkers `file : fatal error LNK1104: text`.
 */
export type Severity = 'error' | 'warning' | 'note';
export interface Diagnostic {
    /** As the tool wrote it: relative to where it ran. Null for a message about no file. */
    readonly file: string | null;
    /** From 1; null where there is none. */
    readonly line: number | null;
    readonly column: number | null;
    readonly severity: Severity;
    readonly message: string;
    /** `C2065`, `-Wunused-variable`. */
    readonly code: string | null;
}
/** The messages in what a tool printed, in order. Lines that are none (excerpts of source, carets) are left out. */
export declare function parseDiagnostics(output: string): Diagnostic[];

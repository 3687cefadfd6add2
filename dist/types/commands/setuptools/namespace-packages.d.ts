/** The lines of a `-nspkg.pth` file, one for each namespace and those above it. */
export declare function namespaceLines(names: readonly string[]): string[];

/** One condition on a version: `>=1.0`, `==2.*`, `~=1.4`. */
export interface VersionSpecifier {
    readonly operator: string;
    /** As it was written, without spaces around it. */
    readonly version: string;
    /** Not of PEP 440's form: versions are compared as old ones. */
    readonly legacy: boolean;
}
/** One condition; undefined for what is none. `legacy`: conditions on versions of any form are conditions too. */
export declare function parseSpecifier(text: string, legacy?: boolean): VersionSpecifier | undefined;
/** Conditions separated by commas; undefined where one of them is none. */
export declare function parseSpecifiers(text: string, legacy?: boolean): readonly VersionSpecifier[] | undefined;
/** `str(SpecifierSet)`: each once, sorted. */
export declare function specifiersText(specifiers: readonly VersionSpecifier[]): string;
/**
 * Whether a version fulfils all conditions.
 * @param prereleases whether pre-releases may; null: where a condition names one
 */
export declare function fulfils(version: string, specifiers: readonly VersionSpecifier[], prereleases?: boolean | null): boolean;

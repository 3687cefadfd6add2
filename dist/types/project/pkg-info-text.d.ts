/**
 * The file `PKG-INFO`, which is also the `.egg-info` file of an installation: headers as of RFC 822, one for each item of a list,
 * the long description as one header whose further lines are indented by eight spaces.
 *
 *     Metadata-Version: 1.1
 *     Name: simplejson
 *     …
 *     Description: simplejson
 *             ----------
 *     Keywords: json,encoder
 *     Platform: any
 *     Classifier: …
 *
 * Version 1.1 where one of the fields is used that it brought, else 1.0. Empty fields say UNKNOWN. Source: distutils/dist.py: write_pkg_file.
 */
export interface PkgInfo {
    readonly metadataVersion: '1.0' | '1.1';
    readonly name: string;
    readonly version: string;
    readonly summary: string;
    readonly homePage: string;
    readonly author: string;
    readonly authorEmail: string;
    readonly license: string;
    /** Null: the field is left out. */
    readonly downloadUrl: string | null;
    readonly description: string;
    /** Joined by commas; empty: the field is left out. */
    readonly keywords: string;
    readonly platforms: readonly string[];
    readonly classifiers: readonly string[];
    readonly requires: readonly string[];
    readonly provides: readonly string[];
    readonly obsoletes: readonly string[];
}
/** The text of the file. Throws UnicodeEncodeError for text that Python 3 could not write as UTF-8. */
export declare function pkgInfoText(info: PkgInfo, major: number): string;

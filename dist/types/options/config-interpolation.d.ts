/** An option whose value is to be completed, and the place it has in a file. */
export interface InterpolationSite {
    readonly section: string;
    readonly option: string;
    readonly filename: string;
    readonly line: number;
}
/** Value of an option that another one refers to; `undefined` where there is none. */
export type LookUp = (option: string) => string | undefined;
/** Replaces each `%(name)s` and each `%%`. Source: configparser.py: BasicInterpolation. */
export declare function interpolate3(raw: string, site: InterpolationSite, lookUp: LookUp): string;
/** As Python 2's `%` operator does, over and over, as long as there is a `%(`. Source: ConfigParser.py of 2.7: ConfigParser._interpolate. */
export declare function interpolate2(raw: string, site: InterpolationSite, lookUp: LookUp): string;

/** Names and their values; anything that has a text form may be a value, as with `str(value)`. */
export type Variables = ReadonlyMap<string, string | number> | Readonly<Record<string, string | number | null | undefined>>;
/**
 * Replaces each `$name` by its value in `variables`, else in `environment`. The same in all versions: the `{name}` that
 * `sysconfig` uses from 3.10 on is turned into `$name` before (`bracesToDollars`).
 *
 * `environment` must already hold what distutils guarantees (`HOME` on posix, `PLAT`; distutils/util.py: check_environ).
 *
 * Throws ValueError for a name that is in neither. Source: distutils/util.py: subst_vars.
 */
export declare function substVars(text: string, variables: Variables, environment: Readonly<Record<string, string | undefined>>): string;
/** Turns `{base}/lib` into `$base/lib`. Source: distutils/command/install.py of 3.10 and later, "Transformation to different template format". */
export declare function bracesToDollars(template: string): string;

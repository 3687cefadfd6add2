import { EngineError } from '../errors/engine-error.ts';
import { reprText } from './python-repr.ts';

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
export function substVars(text: string, variables: Variables, environment: Readonly<Record<string, string | undefined>>): string {
  return text.replace(/\$([a-zA-Z_][a-zA-Z_0-9]*)/g, (_match, name: string) => {
    const value = lookUp(variables, name) ?? lookUp(environment, name);
    if (value !== undefined) return String(value);
    // The original formats the KeyError itself, which shows the name in quotes of its own.
    throw new EngineError('ValueError', `invalid variable '$${reprText(name)}'`, {
      hint: `set ${name} in the environment, or write the value itself`,
    });
  });
}

/** Turns `{base}/lib` into `$base/lib`. Source: distutils/command/install.py of 3.10 and later, "Transformation to different template format". */
export function bracesToDollars(template: string): string {
  return template.replace(/\{([^\n]+?)\}/g, (_match, name: string) => `$${name}`);
}

function lookUp(variables: Variables, name: string): string | number | undefined {
  if (variables instanceof Map) return variables.get(name) as string | number | undefined;
  const record = variables as Readonly<Record<string, string | number | null | undefined>>;
  return Object.hasOwn(record, name) ? (record[name] ?? undefined) : undefined;
}

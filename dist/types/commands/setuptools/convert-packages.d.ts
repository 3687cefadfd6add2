import { type Value } from '../../model/values.ts';
import type { SetuptoolsBuildPy } from './build-py.ts';
/** What build_py has copied and 2to3 is to convert. */
export interface Converted {
    readonly modules: Value;
    /** Texts whose examples are converted (`convert_2to3_doctests`). */
    readonly texts: Value;
}
/**
 * `use_2to3`: converts what build_py copied, code and examples in docstrings. The fixers are those of `lib2to3.fixes` and of the
 * packages that the script names, less those that it excludes. Not on Python 2, where the original has no 2to3 either.
 * Source: setuptools/lib2to3_ex.py: Mixin2to3.
 */
export declare function convertPackages(command: SetuptoolsBuildPy, { modules, texts }: Converted): Promise<void>;

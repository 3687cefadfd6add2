import type { SetuptoolsDistribution } from './distribution.ts';
export interface DiscoverOptions {
    /** Extension modules alone do not count as a list of what there is (pyproject.toml). */
    readonly ignoreExtModules?: boolean;
}
/** Fills in `packages` or `py_modules` where nothing is given. */
export declare function discoverPackages(dist: SetuptoolsDistribution, options?: DiscoverOptions): void;
/** A name for a project that gives none: that of its only package or module. Source: setuptools/discovery.py: analyse_name. */
export declare function discoverName(dist: SetuptoolsDistribution): void;

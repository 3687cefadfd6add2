import type { Engine } from '../../model/engine.ts';
export interface FindPackages {
    readonly where?: string;
    readonly exclude?: readonly string[];
    readonly include?: readonly string[];
    /** Whether a folder is a package, by path and dotted name; by default where it holds `__init__.py`. */
    readonly isPackage?: (path: string, name: string) => boolean;
}
/**
 * Packages under a folder: dotted names, each before those below it, in the order in which the disk lists the folders. What is
 * below a name that was excluded is looked at all the same. Source: setuptools/discovery.py: PackageFinder.
 */
export declare function findPackages(engine: Engine, options?: FindPackages): string[];
/** Modules directly in a folder. Source: setuptools/discovery.py: ModuleFinder. */
export declare function findModules(engine: Engine, where: string, exclude?: readonly string[]): string[];
/** `str.isidentifier`. */
export declare function isIdentifier(name: string): boolean;

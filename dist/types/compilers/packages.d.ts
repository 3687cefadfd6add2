/** A family of systems by its package tool. */
export type PackageTool = 'apt' | 'dnf' | 'apk' | 'pacman' | 'brew';
/** Names of the package that brings a thing, by package tool. */
export type Packages = Readonly<Partial<Record<PackageTool, string>>>;
/** A C compiler and what belongs to it. */
export declare const COMPILER_PACKAGES: Packages;
/** Packages that bring a library, by the name that follows `-l`. */
export declare function packagesOfLibrary(name: string): Packages | undefined;
/** Packages that bring a header, as it stands in `#include`. */
export declare function packagesOfHeader(header: string): Packages | undefined;
/** Packages with the headers of an interpreter that came from the system. */
export declare function packagesOfPython(version: string): Packages;
/** `apt-get install zlib1g-dev`; for an unknown system the commands of the three most common tools. */
export declare function installCommand(packages: Packages, tool: PackageTool | undefined): string;

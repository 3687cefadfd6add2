import { PACKAGED } from './library-packages.ts';

/** A family of systems by its package tool. */
export type PackageTool = 'apt' | 'dnf' | 'apk' | 'pacman' | 'brew';

/** Names of the package that brings a thing, by package tool. */
export type Packages = Readonly<Partial<Record<PackageTool, string>>>;

const INSTALL: Readonly<Record<PackageTool, string>> = {
  apt: 'apt-get install',
  dnf: 'dnf install',
  apk: 'apk add',
  pacman: 'pacman -S',
  brew: 'brew install',
};

/** A C compiler and what belongs to it. */
export const COMPILER_PACKAGES: Packages = {
  apt: 'build-essential',
  dnf: 'gcc gcc-c++',
  apk: 'build-base',
  pacman: 'base-devel',
  brew: 'gcc',
};

/** Packages that bring a library, by the name that follows `-l`. */
export function packagesOfLibrary(name: string): Packages | undefined {
  return PACKAGED.find(({ libraries }) => libraries.includes(name))?.packages;
}

/** Packages that bring a header, as it stands in `#include`. */
export function packagesOfHeader(header: string): Packages | undefined {
  return PACKAGED.find(({ headers }) => headers.some((each) => (each.endsWith('/') ? header.startsWith(each) : header === each)))?.packages;
}

/** Packages that bring a program, by its name. */
export function packagesOfProgram(name: string): Packages | undefined {
  return PACKAGED.find(({ programs }) => programs.includes(name))?.packages;
}

/** Packages with the headers of an interpreter that came from the system. */
export function packagesOfPython(version: string): Packages {
  const [major = '3', minor = '0'] = version.split('.');
  return {
    apt: `python${major}.${minor}-dev`,
    dnf: `python${major}.${minor}-devel`,
    apk: major === '2' ? 'python2-dev' : 'python3-dev',
    pacman: major === '2' ? 'python2' : 'python',
    brew: `python@${major}.${minor}`,
  };
}

/** `apt-get install zlib1g-dev`; for an unknown system the commands of the three most common tools. */
export function installCommand(packages: Packages, tool: PackageTool | undefined): string {
  const one = (each: PackageTool): string | undefined =>
    packages[each] === undefined ? undefined : `\`${INSTALL[each]} ${packages[each]}\``;
  const known = tool === undefined ? undefined : one(tool);
  return (
    known ??
    (['apt', 'dnf', 'brew'] as const)
      .map(one)
      .filter((each) => each !== undefined)
      .join(' or ')
  );
}

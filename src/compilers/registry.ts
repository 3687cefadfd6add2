import type { EngineClass } from '../model/engine-object.ts';

/** Compiler classes by Python path; loaded when first needed. */
export const compilerLoaders: Readonly<Record<string, () => Promise<EngineClass>>> = {
  'distutils.ccompiler.CCompiler': async () => (await import('./ccompiler.ts')).CCompiler,
  'distutils.unixccompiler.UnixCCompiler': async () => (await import('./unix-compiler.ts')).UnixCCompiler,
  'distutils.cygwinccompiler.CygwinCCompiler': async () => (await import('./cygwin-compiler.ts')).CygwinCCompiler,
  'distutils.cygwinccompiler.Mingw32CCompiler': async () => (await import('./cygwin-compiler.ts')).Mingw32CCompiler,
  'distutils._msvccompiler.MSVCCompiler': async () => (await import('./msvc-compiler.ts')).MSVCCompiler,
  'distutils.msvc9compiler.MSVCCompiler': async () => (await import('./msvc9-compiler.ts')).Msvc9Compiler,
  // Since Visual Studio 2005 that module only passes on the class of msvc9compiler.
  'distutils.msvccompiler.MSVCCompiler': async () => (await import('./msvc9-compiler.ts')).Msvc9Compiler,
  'distutils.bcppcompiler.BCPPCompiler': async () => (await import('./bcpp-compiler.ts')).BCPPCompiler,
};

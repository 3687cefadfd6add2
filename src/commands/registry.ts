import type { EngineClass } from '../model/engine-object.ts';

/** The engine's command classes by Python path. Each is loaded when it is first needed: a run uses few of them. */
export const commandLoaders: Readonly<Record<string, () => Promise<EngineClass>>> = {
  'distutils.command.bdist.bdist': async () => (await import('./bdist.ts')).Bdist,
  'distutils.command.bdist_dumb.bdist_dumb': async () => (await import('./bdist-dumb.ts')).BdistDumb,
  'distutils.command.build.build': async () => (await import('./build.ts')).Build,
  'distutils.command.build_clib.build_clib': async () => (await import('./build-clib.ts')).BuildClib,
  'distutils.command.build_ext.build_ext': async () => (await import('./build-ext.ts')).BuildExt,
  'distutils.command.build_py.build_py': async () => (await import('./build-py.ts')).BuildPy,
  'distutils.command.build_py.build_py_2to3': async () => (await import('./build-py-2to3.ts')).BuildPy2to3,
  'distutils.command.build_scripts.build_scripts': async () => (await import('./build-scripts.ts')).BuildScripts,
  'distutils.command.build_scripts.build_scripts_2to3': async () => (await import('./build-scripts-2to3.ts')).BuildScripts2to3,
  'distutils.command.check.check': async () => (await import('./check.ts')).Check,
  'distutils.command.clean.clean': async () => (await import('./clean.ts')).Clean,
  'distutils.command.config.config': async () => (await import('./config.ts')).Config,
  'distutils.command.install.install': async () => (await import('./install.ts')).Install,
  'distutils.command.install_data.install_data': async () => (await import('./install-data.ts')).InstallData,
  'distutils.command.install_egg_info.install_egg_info': async () => (await import('./install-egg-info.ts')).InstallEggInfo,
  'distutils.command.install_headers.install_headers': async () => (await import('./install-headers.ts')).InstallHeaders,
  'distutils.command.install_lib.install_lib': async () => (await import('./install-lib.ts')).InstallLib,
  'distutils.command.install_scripts.install_scripts': async () => (await import('./install-scripts.ts')).InstallScripts,
  'distutils.command.sdist.sdist': async () => (await import('./sdist.ts')).Sdist,
};

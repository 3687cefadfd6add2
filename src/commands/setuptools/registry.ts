import type { EngineClass } from '../../model/engine-object.ts';

/** The engine's classes of setuptools by Python path; each is loaded when it is first needed. */
export const setuptoolsLoaders: Readonly<Record<string, () => Promise<EngineClass>>> = {
  'setuptools.dist.Distribution': async () => (await import('./distribution.ts')).SetuptoolsDistribution as unknown as EngineClass,
  'setuptools.extension.Extension': async () => (await import('./extension.ts')).SetuptoolsExtension as unknown as EngineClass,
  'setuptools.extension.Library': async () => (await import('./extension.ts')).SetuptoolsLibrary as unknown as EngineClass,
  'setuptools.command.build.build': async () => (await import('./build.ts')).SetuptoolsBuild,
  'setuptools.command.build_clib.build_clib': async () => (await import('./build-clib.ts')).SetuptoolsBuildClib,
  'setuptools.command.build_ext.build_ext': async () => (await import('./build-ext.ts')).SetuptoolsBuildExt,
  'setuptools.command.build_py.build_py': async () => (await import('./build-py.ts')).SetuptoolsBuildPy,
  'setuptools.command.egg_info.FileList': async () => (await import('./manifest-file-list.ts')).ManifestFileList as unknown as EngineClass,
  'setuptools.command.egg_info.egg_info': async () => (await import('./egg-info.ts')).EggInfo,
  'setuptools.command.egg_info.manifest_maker': async () => (await import('./manifest-maker.ts')).ManifestMaker,
  'setuptools.command.sdist.sdist': async () => (await import('./sdist.ts')).SetuptoolsSdist,
  'setuptools.command.install.install': async () => (await import('./install.ts')).SetuptoolsInstall,
  'setuptools.command.install_egg_info.install_egg_info': async () => (await import('./install-egg-info.ts')).SetuptoolsInstallEggInfo,
  'setuptools.command.install_lib.install_lib': async () => (await import('./install-lib.ts')).SetuptoolsInstallLib,
  'setuptools.command.install_scripts.install_scripts': async () => (await import('./install-scripts.ts')).SetuptoolsInstallScripts,
  'setuptools.namespaces.Installer': async () => (await import('./namespace-installer.ts')).NamespaceInstaller,
};

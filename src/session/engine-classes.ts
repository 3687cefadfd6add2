import { commandLoaders } from '../commands/registry.ts';
import { setuptoolsLoaders } from '../commands/setuptools/registry.ts';
import type { EngineClass } from '../model/engine-object.ts';

type Loader = () => Promise<EngineClass>;

/** Engine classes that scripts can hold, other than commands, by Python path. Loaded when first needed. */
const LOADERS: Readonly<Record<string, Loader>> = {
  'distutils.cmd.Command': async () => (await import('../commands/command.ts')).Command as unknown as EngineClass,
  'distutils.dist.Distribution': async () => (await import('../commands/distribution.ts')).Distribution as unknown as EngineClass,
  'distutils.dist.DistributionMetadata': async () =>
    (await import('../project/metadata.ts')).DistributionMetadata as unknown as EngineClass,
  'distutils.extension.Extension': async () => (await import('../project/extension.ts')).Extension as unknown as EngineClass,
  'distutils.filelist.FileList': async () => (await import('../files/file-list.ts')).FileList as unknown as EngineClass,
};

/** The engine's class for a Python class path, or undefined. */
export async function loadEngineClass(pythonPath: string): Promise<EngineClass | undefined> {
  const loader = LOADERS[pythonPath];
  if (loader !== undefined) return loader();
  const command = commandLoaders[pythonPath] ?? setuptoolsLoaders[pythonPath];
  if (command !== undefined) return command();
  if (!pythonPath.includes('compiler.')) return undefined;
  const { compilerLoaders } = await import('../compilers/registry.ts');
  return compilerLoaders[pythonPath]?.();
}

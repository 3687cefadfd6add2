import { copyFileSync, createWriteStream, existsSync, mkdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join, sep } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { ExtensionRow } from './extension-table.ts';
import type { InstalledProject } from './installed-project.ts';
import { pathInside } from './path-inside.ts';

/** A file for the artifact. */
export interface ArtifactFile {
  /** Absolute. */
  readonly source: string;
  /** Its place in the artifact, with forward slashes. */
  readonly path: string;
}

export interface ArtifactFacts {
  /** Undefined where nothing was installed. */
  readonly installed: InstalledProject | undefined;
  readonly extensions: readonly ExtensionRow[];
  /** Absolute paths. */
  readonly buildBase: string;
  readonly directory: string;
}

const MODULE = /\.(?:so|pyd|sl)$/;

/** The metadata, the extension modules in their folders, and the record; of a build without an installation, the modules. */
export async function chooseArtifactFiles({
  installed,
  extensions,
  buildBase,
  directory,
}: ArtifactFacts): Promise<readonly ArtifactFile[]> {
  if (installed === undefined) {
    const built = extensions.map(({ file }) => file).filter((file) => file !== undefined && MODULE.test(file) && existsSync(file));
    return built.map((source) => ({
      source: source as string,
      path: below(source as string, builtFolder(source as string, buildBase) ?? directory),
    }));
  }
  const { files, eggInfoPath, installLib, recordPath } = installed;
  const library = installLib ?? directory;
  const modules = files.filter((file) => MODULE.test(file) && existsSync(file)).map((source) => ({ source, path: below(source, library) }));
  const metadata = (await metadataFiles(eggInfoPath)).map((source) => ({ source, path: below(source, library) }));
  return [...metadata, ...modules, { source: recordPath, path: basename(recordPath) }];
}

async function metadataFiles(eggInfo: string | undefined): Promise<readonly string[]> {
  if (eggInfo === undefined || !existsSync(eggInfo)) return [];
  if (statSync(eggInfo).isFile()) return [eggInfo];
  const { default: glob } = await import('fast-glob');
  return (await glob('**/*', { cwd: eggInfo, dot: true, absolute: true })).sort();
}

/** `build/lib.linux-x86_64-3.8` of a file below it. */
function builtFolder(file: string, buildBase: string): string | undefined {
  const [top] = pathInside(buildBase, file)?.split(sep) ?? [];
  return top === undefined ? undefined : join(buildBase, top);
}

/** A file elsewhere keeps its whole path. */
function below(file: string, folder: string): string {
  return pathInside(folder, file)?.split(sep).join('/') ?? file.replaceAll('\\', '/').replace(/^(?:[A-Za-z]:)?\/+/, '');
}

/** Whether the modes say something that an artifact would lose: GitHub's archives make each file 644. */
function modesMatter(files: readonly ArtifactFile[]): boolean {
  return files.some(({ source }) => (statSync(source).mode & 0o111) !== 0);
}

/** Puts the files into an empty folder as the artifact is to hold them: as they are, or in one tar that keeps their modes. */
export async function stageArtifact(files: readonly ArtifactFile[], folder: string, tarName: string): Promise<readonly string[]> {
  mkdirSync(folder, { recursive: true });
  if (modesMatter(files)) {
    const tar = join(folder, `${tarName}.tar`);
    await writeTar(files, tar);
    return [tar];
  }
  return files.map(({ source, path }) => {
    const to = join(folder, path);
    mkdirSync(dirname(to), { recursive: true });
    copyFileSync(source, to);
    return to;
  });
}

/** Owners are left out: they mean nothing on another machine. */
async function writeTar(files: readonly ArtifactFile[], tar: string): Promise<void> {
  const { pack: newPack } = await import('tar-stream');
  const pack = newPack();
  const written = pipeline(pack, createWriteStream(tar));
  for (const { source, path } of files) {
    const { mode, mtime } = statSync(source);
    pack.entry({ name: path, mode: mode & 0o777, mtime, uid: 0, gid: 0 }, readFileSync(source));
  }
  pack.finalize();
  await written;
}

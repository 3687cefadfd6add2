import { EngineError } from '../errors/engine-error.ts';
import { osPath } from '../grammar/os-path.ts';
import type { Engine } from '../model/engine.ts';
import type { FunctionTable } from '../model/engine-function.ts';
import { iterate, lengthOf, pathText, pathTextOrNull, pathTexts, textPlus, toInteger } from '../model/protocols.ts';
import { Tuple, plain, truthy, type Value } from '../model/values.ts';
import { unknownArchiveFormat } from './archive-formats.ts';
import { askByteCompile } from './byte-compile-by-script.ts';
import { copyFile } from './copy-file.ts';
import { copiesByScript, copyTreeByScript } from './copy-tree-by-script.ts';
import { copyTree } from './copy-tree.ts';
import { findAll } from './find-all.ts';
import { globToRegex, patternRegex } from './glob-to-regex.ts';
import { createTree, makePath } from './make-path.ts';
import { moveFile } from './move-file.ts';
import { answerOfNewer, newer, newerGroup, newerPairwise, type MissingSource } from './newer.ts';
import { removeTree } from './remove-tree.ts';
import { spawn } from './spawn.ts';
import { writeLines } from './write-file.ts';

/**
 * What scripts call of distutils' modules for files, by Python path. The work is done when a call returns; results and
 * exceptions are the original's.
 */
export const fileFunctions: FunctionTable = {
  'distutils.dir_util.mkpath': async (engine, name, mode = 0o777, verbose = 1, dryRun = 0) =>
    done(engine, makePath(engine, name, pathOptions(mode, verbose, dryRun))),
  'distutils.dir_util.create_tree': async (engine, base, files, mode = 0o777, verbose = 1, dryRun = 0) => {
    createTree(engine, pathText(base), pathTexts(files), pathOptions(mode, verbose, dryRun));
    return done(engine, null);
  },
  'distutils.dir_util.copy_tree': async (engine, from, to, mode = 1, times = 1, symlinks = 0, update = 0, verbose = 1, dryRun = 0) => {
    const copy = copiesByScript(engine) ? copyTreeByScript : copyTree;
    const files = await copy(engine, pathText(from), pathText(to), {
      preserveMode: truthy(mode),
      preserveTimes: truthy(times),
      preserveSymlinks: truthy(symlinks),
      update: truthy(update),
      verbose: shown(verbose),
      dryRun: truthy(dryRun),
    });
    return done(engine, files);
  },
  'distutils.dir_util.remove_tree': async (engine, directory, verbose = 1, dryRun = 0) => {
    removeTree(engine, pathText(directory), { verbose: shown(verbose), dryRun: truthy(dryRun) });
    return done(engine, null);
  },
  'distutils.dir_util.ensure_relative': (engine, path) => {
    const [drive, rest] = osPath(engine.target.osName).splitdrive(pathText(path));
    return rest.startsWith(osPath(engine.target.osName).sep) ? drive + rest.slice(1) : rest;
  },
  'distutils.file_util.copy_file': async (engine, from, to, mode = 1, times = 1, update = 0, link = null, verbose = 1, dryRun = 0) => {
    const { to: file, copied } = copyFile(engine, pathText(from), pathText(to), {
      preserveMode: truthy(mode),
      preserveTimes: truthy(times),
      update: truthy(update),
      link: link as Value,
      verbose: shown(verbose),
      dryRun: truthy(dryRun),
    });
    return done(engine, Tuple.of<Value>(file, copied ? 1 : 0));
  },
  'distutils.file_util.move_file': async (engine, from, to, verbose = 1, dryRun = 0) =>
    done(engine, moveFile(engine, pathText(from), pathText(to), { verbose: shown(verbose), dryRun: truthy(dryRun) })),
  'distutils.file_util.write_file': async (engine, name, contents) => {
    writeLines(
      engine,
      pathText(name),
      Array.from(iterate(contents), (line) => textPlus(line, '')),
    );
    return done(engine, null);
  },
  'distutils.dep_util.newer': (engine, source, target) => {
    const answer = newer(engine.view, pathText(source), pathText(target));
    return answer && (target === '' || !engine.view.exists(pathText(target))) ? answerOfNewer(engine.target, answer) : answer;
  },
  'distutils.dep_util.newer_pairwise': (engine, sources, targets) => {
    // Before they are looked at: what is no path must not be told of instead.
    if (lengthOf(sources) !== lengthOf(targets)) throw new EngineError('ValueError', "'sources' and 'targets' must be same length");
    return Tuple.from<Value>(newerPairwise(engine.view, pathTexts(sources), pathTexts(targets)).map((each) => [...each]));
  },
  'distutils.dep_util.newer_group': (engine, sources, target, missing = 'error') =>
    answerOfNewer(engine.target, newerGroup(engine.view, pathTexts(sources), pathText(target), plain(missing as Value) as MissingSource)),
  'distutils.spawn.spawn': async (engine, argv, searchPath = 1, _verbose = 0, dryRun = 0, startedAs = null) => {
    await spawn(engine, [...iterate(argv)], {
      searchPath: truthy(searchPath),
      dryRun: truthy(dryRun),
      ...(startedAs === null ? {} : { startedAs: pathTexts(startedAs) }),
    });
    return null;
  },
  'distutils.util.byte_compile': async (
    engine,
    files,
    optimize = 0,
    force = 0,
    prefix = null,
    baseDir = null,
    _verbose = 1,
    dryRun = 0,
    direct = null,
  ) => {
    await askByteCompile(engine, pathTexts(files), {
      optimize: toInteger(optimize),
      force: truthy(force),
      prefix: pathTextOrNull(prefix),
      baseDir: pathTextOrNull(baseDir),
      dryRun: truthy(dryRun),
      direct: direct === null ? null : truthy(direct),
    });
    return done(engine, null);
  },
  'distutils.filelist.findall': (engine, directory = '.') => findAll(engine, pathText(directory)),
  'distutils.filelist.glob_to_re': (engine, pattern) => globToRegex(pathText(pattern), engine.target),
  'distutils.filelist.translate_pattern': async (engine, pattern, anchor = 1, prefix = null, isRegex = 0) => {
    const given = plain(pattern as Value);
    if (truthy(isRegex) && typeof given !== 'string') return pattern;
    const text = truthy(isRegex)
      ? pathText(given)
      : patternRegex(pathTextOrNull(given), truthy(anchor), pathTextOrNull(prefix), engine.target);
    return engine.script.call('re.compile', [text]);
  },
  'distutils.archive_util.check_archive_formats': (engine, formats) => unknownArchiveFormat(engine.target, pathTexts(formats)),
};

/** Runs what was planned, so that its errors come out of this call. */
async function done<T>(engine: Engine, result: T): Promise<T> {
  await engine.flush();
  return result;
}

/** `if verbose >= 1`. */
function shown(verbose: unknown): boolean {
  return toInteger(verbose) >= 1;
}

function pathOptions(mode: unknown, verbose: unknown, dryRun: unknown): { mode: number; verbose: boolean; dryRun: boolean } {
  return { mode: toInteger(mode), verbose: shown(verbose), dryRun: truthy(dryRun) };
}

import type { Engine } from '../model/engine.ts';
/**
 * All files below a directory, links followed, in the order in which the target's version finds them. Names begin with the
 * directory, unless it is `.`. Source: distutils/filelist.py: findall.
 */
export declare function findAll(engine: Engine, directory?: string): string[];

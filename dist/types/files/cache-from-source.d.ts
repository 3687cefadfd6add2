import type { Engine } from '../model/engine.ts';
/**
 * The byte code file of a module: `m.pyc` or `m.pyo` beside it on 2.7, in `__pycache__` on 3.
 * Source: importlib.util.cache_from_source; distutils/util.py: byte_compile.
 */
export declare function cacheFromSource(engine: Engine, source: string, optimize: number): string;

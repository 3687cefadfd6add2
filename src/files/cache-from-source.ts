import { osPath } from '../grammar/os-path.ts';
import { atLeast } from '../interpreter/python-target.ts';
import type { Engine } from '../model/engine.ts';
import { environmentVariable } from './environment-variable.ts';

/**
 * The byte code file of a module: `m.pyc` or `m.pyo` beside it on 2.7, in `__pycache__` on 3.
 * Source: importlib.util.cache_from_source; distutils/util.py: byte_compile.
 */
export function cacheFromSource(engine: Engine, source: string, optimize: number): string {
  const { target } = engine;
  if (!atLeast(target, 3, 0)) return source + (optimize > 0 ? 'o' : 'c');
  const paths = osPath(target.osName);
  const [head, tail] = splitAtLast(source, target.osName);
  const dot = tail.lastIndexOf('.');
  const base = dot === -1 ? tail : `${tail.slice(0, dot) === '' ? tail.slice(dot + 1) : tail.slice(0, dot)}.`;
  const name = `${base}${target.implementation.cacheTag ?? ''}${optimize > 0 ? `.opt-${optimize}` : ''}.pyc`;
  const prefix = atLeast(target, 3, 8) ? environmentVariable(engine, 'PYTHONPYCACHEPREFIX') : undefined;
  if (prefix !== undefined && prefix !== '') {
    const absolute = paths.isabs(head) ? head : paths.join(engine.cwd, head);
    const below = paths.splitdrive(absolute)[1].replace(target.osName === 'nt' ? /^[\\/]+/ : /^\/+/, '');
    return joinPlain([prefix, below, name], target.osName);
  }
  return joinPlain([head, '__pycache__', name], target.osName);
}

/** importlib has path functions of its own: the head keeps what stands before the last separator, the join strips it. */
function splitAtLast(path: string, osName: string): [head: string, tail: string] {
  const cut = Math.max(path.lastIndexOf('/'), osName === 'nt' ? path.lastIndexOf('\\') : -1);
  return cut === -1 ? ['', path] : [path.slice(0, cut), path.slice(cut + 1)];
}

function joinPlain(parts: readonly string[], osName: string): string {
  const trailing = osName === 'nt' ? /[\\/]+$/ : /\/+$/;
  return parts
    .filter((part) => part !== '')
    .map((part) => (part.endsWith('/') || part.endsWith('\\') ? part.replace(trailing, '') : part))
    .join(osPath(osName).sep);
}

import { describe, expect, it } from 'vitest';
import { Command } from '../../src/commands/command.ts';
import { commandLoaders } from '../../src/commands/registry.ts';
import { askOracle } from '../support/ask-oracle.ts';
import { oracles } from '../support/interpreters.ts';

const METHODS = `
import inspect, importlib
def answer(path):
    module, name = path.rsplit('.', 1)
    klass = getattr(importlib.import_module(module), name, None)
    if klass is None: return None
    return sorted(name for name, value in vars(klass).items() if inspect.isfunction(value))
`;

/** What the stand-ins do in Python, since it is about Python objects (a context manager, a warning, a compiled expression) or an attribute only. */
const IN_PYTHON: Readonly<Record<string, readonly string[]>> = {
  'distutils.command.build_ext.build_ext': ['_filter_build_errors'],
  'distutils.command.config.config': ['search_cpp'],
  'distutils.command.sdist.sdist': ['check_metadata', 'checking_metadata'],
};

describe('commandLoaders', () => {
  it.each(Object.keys(commandLoaders))('loads the class that says it is %s', async (path) => {
    const loaded = await commandLoaders[path]?.();
    expect(loaded?.pythonPath).toBe(path);
    expect(Object.getPrototypeOf(loaded) === Command || loaded?.prototype instanceof Command).toBe(true);
  });

  for (const python of oracles()) {
    it(`has every method of the classes of Python ${python.version}`, async () => {
      const paths = Object.keys(commandLoaders);
      const answers = await askOracle(python, METHODS, paths);
      const missing: string[] = [];
      for (const [i, path] of paths.entries()) {
        const answer = answers[i];
        if (answer === undefined || 'error' in answer) throw new Error(JSON.stringify(answer));
        const prototype = (await commandLoaders[path]?.())?.prototype as Record<string, unknown>;
        for (const method of (answer.value as readonly string[] | null) ?? []) {
          if (IN_PYTHON[path]?.includes(method) !== true && typeof prototype[method] !== 'function') missing.push(`${path}.${method}`);
        }
      }
      expect(missing).toEqual([]);
    });
  }
});

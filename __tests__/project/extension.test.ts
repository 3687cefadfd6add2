import { describe, expect, it } from 'vitest';
import { Extension } from '../../src/project/extension.ts';
import { Tuple, type Value } from '../../src/model/values.ts';
import { WARN } from '../../src/plan/step.ts';
import { askOracle, jsonForm, outcomeOfAsync } from '../support/ask-oracle.ts';
import { fakeEngine } from '../support/fake-engine.ts';
import { oracles } from '../support/interpreters.ts';
import { madeUpTarget } from '../support/target.ts';

const CASES: readonly (readonly [name: Value, sources: Value, keywords: Readonly<Record<string, Value>>])[] = [
  ['a.b', ['x.c'], {}],
  ['a', [], { libraries: ['z'], include_dirs: null, define_macros: [], language: 'c++', depends: ['h'] }],
  ['a', ['x.c'], { optional: true, swig_opts: ['-py3'] }],
  ['a', ['x.c'], { zzz: 1, extra: 2 }],
  [1, ['x.c'], {}],
  ['a', 'x.c', {}],
  ['a', ['x.c', 1], {}],
];

describe.each(oracles())('an extension, as Python $version makes it', (python) => {
  it('has the same attributes, warnings and errors', async () => {
    const code = `
from distutils.extension import Extension
def answer(x):
    with warnings.catch_warnings(record=True) as seen:
        warnings.simplefilter('always')
        made = Extension(x[0], x[1], **dict((str(k), v) for k, v in x[2].items()))
        return [vars(made), [str(w.message) for w in seen]]`;
    const theirs = await askOracle(python, code, CASES);
    for (const [i, [name, sources, keywords]] of CASES.entries()) {
      const engine = fakeEngine({ target: madeUpTarget(python) });
      const extension = new Extension(engine);
      const mine = await outcomeOfAsync(async () => {
        await extension.__init__(name, sources, new Map<Value, Value>(Object.entries(keywords)));
        return [jsonForm({ ...extension }), engine.transcript(WARN)];
      });
      expect(mine).toEqual(theirs[i]);
    }
  });
});

describe('an extension', () => {
  it('keeps tuples of sources out', async () => {
    const extension = new Extension(fakeEngine());
    await expect(extension.__init__('a', Tuple.of<Value>('x.c'))).rejects.toMatchObject({
      python: 'AssertionError',
      message: "'sources' must be a list of strings",
      hint: "'sources' is of type tuple: write a list of texts",
    });
    await expect(extension.__init__('a', 'x.c')).rejects.toMatchObject({ hint: "'sources' is a text: write ['x.c']" });
  });
});

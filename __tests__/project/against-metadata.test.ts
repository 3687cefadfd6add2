import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { encodeSurrogateEscape } from '../../src/grammar/byte-string.ts';
import { strip } from '../../src/grammar/python-whitespace.ts';
import type { ScriptPort } from '../../src/model/script-port.ts';
import { Handle, pyStr, Tuple, type Value } from '../../src/model/values.ts';
import { WARN } from '../../src/plan/step.ts';
import { DistributionMetadata } from '../../src/project/metadata.ts';
import { askOracle, outcomeOfAsync } from '../support/ask-oracle.ts';
import { fakeEngine } from '../support/fake-engine.ts';
import { oracles, type TestInterpreter } from '../support/interpreters.ts';

/** Keywords of setup(); tuples as `{ tuple: [...] }`. */
type Attributes = Record<string, unknown>;

/** The bytes of PKG-INFO, the warnings, the attributes and what the getters say. */
const ORACLE = `
import os, sys, tempfile
from distutils import log
from distutils.dist import Distribution
os.chdir(tempfile.mkdtemp())
def build(v):
    if isinstance(v, dict) and list(v) == ['tuple']: return tuple(build(i) for i in v['tuple'])
    if isinstance(v, list): return [build(i) for i in v]
    return v
class Catch:
    def __init__(self): self.text = ''
    def write(self, t): self.text += t
    def flush(self): pass
GETTERS = ('name version author author_email maintainer maintainer_email url license description long_description keywords platforms fullname '
           'contact contact_email classifiers download_url provides requires obsoletes').split()
def answer(attrs):
    saved, sys.stderr = sys.stderr, Catch()
    try:
        dist = Distribution(dict((k, build(v)) for k, v in attrs.items()))
        warned = sys.stderr.text
    finally:
        sys.stderr = saved
    dist.metadata.write_pkg_info('.')
    with open('PKG-INFO', 'rb') as f: content = list(bytearray(f.read()))
    return [content, sorted(warned.splitlines()), [getattr(dist.metadata, 'get_' + g)() for g in GETTERS]]`;

const GETTERS = [
  ...['name', 'version', 'author', 'author_email', 'maintainer', 'maintainer_email', 'url', 'license', 'description', 'long_description'],
  ...['keywords', 'platforms', 'fullname', 'contact', 'contact_email', 'classifiers', 'download_url', 'provides', 'requires', 'obsoletes'],
];

function build(value: unknown): Value {
  if (Array.isArray(value)) return value.map(build);
  if (typeof value === 'object' && value !== null && 'tuple' in value) return Tuple.from((value.tuple as unknown[]).map(build));
  return value as Value;
}

/** What `Distribution(attrs)` does with the keywords that are metadata. */
async function makeMetadata(
  attributes: Attributes,
  python: TestInterpreter,
): Promise<{ metadata: DistributionMetadata; warnings: string[] }> {
  const engine = fakeEngine({ target: python.version });
  const metadata = engine.adopt(new DistributionMetadata(engine));
  await metadata.__init__();
  for (const [key, value] of Object.entries(attributes)) {
    const setter = metadata[`set_${key}`];
    if (typeof setter === 'function') await Reflect.apply(setter, metadata, [build(value)]);
    else metadata[key] = build(value);
  }
  for (const name of ['keywords', 'platforms']) {
    const value = metadata[name];
    if (typeof value === 'string') metadata[name] = value.split(',').map((item) => strip(item, python.major));
  }
  return { metadata, warnings: engine.transcript(WARN).toSorted() };
}

async function ours(attributes: Attributes, python: TestInterpreter): Promise<unknown> {
  const { metadata, warnings } = await makeMetadata(attributes, python);
  const content = encodeSurrogateEscape(await metadata.pkgInfoContent());
  const got: unknown[] = [];
  for (const name of GETTERS) got.push(await Reflect.apply(metadata[`get_${name}`] as () => unknown, metadata, []));
  return [content, warnings, got];
}

async function expectSame(python: TestInterpreter, cases: readonly Attributes[]): Promise<void> {
  const theirs = await askOracle(python, ORACLE, cases);
  const mine = [];
  for (const attributes of cases) mine.push({ attributes, ...(await outcomeOfAsync(() => ours(attributes, python))) });
  expect(mine).toEqual(cases.map((attributes, index) => ({ attributes, ...theirs[index] })));
}

const RICH: Attributes = {
  name: 'demo-Project',
  version: '1.0b2',
  description: 'one line',
  long_description: 'first\n  indented\n\nlast line\n',
  author: 'Á Ű',
  author_email: 'a@example.org',
  url: 'https://example.org/',
  license: 'MIT',
  keywords: ['a', 'b c'],
  platforms: ['any', 'linux'],
  classifiers: ['Topic :: A', 'Topic :: B'],
  download_url: 'https://example.org/d',
  requires: ['a', 'b (>1.0)'],
  provides: ['demo (1.0)', ' other '],
  obsoletes: ['old (<2.0)'],
};

describe.each(oracles())('metadata, as Python $version has it', (python) => {
  test('PKG-INFO has the same bytes', async () => {
    await expectSame(python, [
      {},
      RICH,
      { ...RICH, maintainer: 'M', maintainer_email: 'm@example.org' },
      { name: 'only' },
      { version: '2.0', classifiers: [] },
      { name: 'x', requires: ['a'] },
      { name: 'x', provides: ['a'] },
      { name: 'x', obsoletes: ['a'] },
      { name: 'x', classifiers: ['a'] },
      { name: 'x', download_url: 'u' },
      { name: 'x', long_description: 'a\r\nb\rc\n\n' },
      { name: 'x', long_description: '\u2028é\x0b😀\n' },
      { name: '', version: '', author: '', description: '', keywords: '', platforms: '' },
      { keywords: 'a, b ,c', platforms: 'x,y ' },
      { keywords: ['a,b', ''], platforms: [] },
      { name: 'é', version: '1.é', url: 'ü', keywords: 'é,ö', platforms: ['ß'], classifiers: ['é'] },
      { license: 'two\nlines', url: 'a\nb' },
    ]);
  });

  test('values of other types are taken as they were', async () => {
    await expectSame(python, [
      { version: 1 },
      { version: { tuple: [1, 2] } },
      { version: { tuple: ['1.0'] }, author: { tuple: ['a', 'b'] } },
      { version: { tuple: ['1.0'] }, download_url: { tuple: [5] } },
      { version: ['1', 2] },
      { version: 0 },
      { name: true },
      { name: 5, author: 0, maintainer: false, description: [], url: 7 },
      { author: ['a', 'b'] },
      { maintainer: { tuple: [] }, author: 'x' },
      { description: 5 },
      { long_description: 5 },
      { long_description: ['a'] },
      { keywords: { tuple: ['a', 'b'] } },
      { keywords: ['a', 5] },
      { keywords: 5 },
      { keywords: null },
      { platforms: { tuple: ['p'] } },
      { platforms: 5 },
      { platforms: [1, 2] },
      { classifiers: { tuple: ['A', 'B'] } },
      { classifiers: 'A :: B' },
      { classifiers: 'x,y' },
      { classifiers: null },
      { classifiers: 5 },
      { classifiers: [['x'], null] },
      { download_url: 5 },
    ]);
  });

  test('requirements are checked', async () => {
    await expectSame(python, [
      { requires: 'abc' },
      { requires: 'a b' },
      { requires: { tuple: ['a', 'b (>=1.0,<2.0)'] } },
      { requires: ['a (>1)'] },
      { requires: ['foo-bar'] },
      { requires: ['a ()'] },
      { requires: [5] },
      { requires: 5 },
      { requires: null },
      { requires: [] },
      { requires: [''] },
      { requires: ['é'] },
      { provides: 'ab' },
      { provides: [' a ', 'b (1.0)\n'] },
      { provides: ['a (>1.0)'] },
      { provides: [5] },
      { provides: null },
      { provides: ['a (1)'] },
      { obsoletes: { tuple: ['a'] } },
      { obsoletes: ['a <1.0'] },
      { obsoletes: 7 },
    ]);
  });

  test('any mixture of texts', async () => {
    const text = fc.string({ unit: fc.constantFrom(...'ab é😀\n\t\\"\x0b\u2028,:') });
    const texts = fc.array(text, { maxLength: 3 });
    const some = fc.record(
      {
        name: text,
        version: text,
        description: text,
        long_description: text,
        author: text,
        maintainer: text,
        author_email: text,
        maintainer_email: text,
        url: text,
        license: text,
        download_url: text,
        keywords: fc.oneof(text, texts),
        platforms: fc.oneof(text, texts),
        classifiers: texts,
      },
      { requiredKeys: [] },
    );
    await expectSame(python, fc.sample(some, { numRuns: 150, seed: 17 }));
  });

  test('bytes that are no text', async () => {
    await expectSame(python, [{ name: 'x', author: 'caf\udce9' }, { description: '\udcff' }, { name: 'x', keywords: 'a\udcff' }]);
  });

  const READ = `
import io, sys
from distutils.dist import DistributionMetadata
NAMES = ('name version description author author_email maintainer maintainer_email url license download_url long_description keywords '
         'platforms classifiers requires provides obsoletes').split()
def answer(s):
    m = DistributionMetadata()
    if PY2:
        from StringIO import StringIO
        m.read_pkg_file(StringIO(s))
    else:
        m.read_pkg_file(io.StringIO(s))
    return [getattr(m, n) for n in NAMES]`;

  test('PKG-INFO is read back', async () => {
    const line = fc.constantFrom(
      'Metadata-Version: 1.0',
      'Metadata-Version: 1.1',
      'Name: n',
      'name: second',
      'Version:1',
      'Version: \t 2 ',
      'Summary: UNKNOWN',
      'Author: á',
      'Author-email:',
      'Home-page: u',
      'License:  l',
      'Download-URL: UNKNOWN',
      'Description: one',
      '        two',
      '\tthree',
      '',
      'no header',
      ': nameless',
      'From me',
      'From : x',
      'Keywords: a,b',
      'Keywords: UNKNOWN',
      'Platform: p',
      'Platform: UNKNOWN',
      'Classifier: c',
      'Requires: r',
      'Provides: p',
      'Obsoletes: o',
      'X y: z',
      '  leading',
    );
    const ends = fc.constantFrom('\n', '\n', '\n', '\r\n');
    const random = fc.sample(
      fc.tuple(fc.array(line, { maxLength: 12 }), ends, fc.boolean()).map(([lines, end, last]) => lines.join(end) + (last ? end : '')),
      { numRuns: 500, seed: 23 },
    );
    const cases = ['', '\n', 'Name: x\n\nName: y\n', ...random];
    const theirs = await askOracle(python, READ, cases);
    const mine = [];
    for (const text of cases) {
      mine.push({
        text,
        ...(await outcomeOfAsync(async () => {
          const engine = fakeEngine({ target: python.version });
          const metadata = new DistributionMetadata(engine);
          await metadata.__init__();
          // StringIO of Python 3 translates nothing by default.
          await metadata.read_pkg_file(text);
          return [
            'name',
            'version',
            'description',
            'author',
            'author_email',
            'maintainer',
            'maintainer_email',
            'url',
            'license',
            'download_url',
            'long_description',
            'keywords',
            'platforms',
            'classifiers',
            'requires',
            'provides',
            'obsoletes',
          ].map((name) => metadata[name]);
        })),
      });
    }
    expect(mine).toEqual(cases.map((text, index) => ({ text, ...theirs[index] })));
  });
});

test('what a script overrides is what is written', async () => {
  class Named extends DistributionMetadata {
    override async get_name(): Promise<Value> {
      return `${pyStr(await super.get_name())}-renamed`;
    }
  }
  const metadata = new Named(fakeEngine());
  await metadata.__init__();
  metadata.name = 'x';
  metadata.version = '1';
  expect(await metadata.get_fullname()).toBe('x-renamed-1');
  expect((await metadata.pkg_info_text()).split('\n')[1]).toBe('Name: x-renamed');
});

test('PKG-INFO is written with the line ends of the target', async () => {
  const { madeUpTarget } = await import('../support/target.ts');
  const engine = fakeEngine({ target: madeUpTarget('3.9.6', { osName: 'nt', platform: 'win32' }) });
  const metadata = new DistributionMetadata(engine);
  await metadata.__init__();
  await metadata.write_pkg_info('egg');
  expect(engine.steps).toEqual([
    expect.objectContaining({
      kind: 'write',
      path: 'egg\\PKG-INFO',
      content: { text: expect.stringMatching(/^Metadata-Version: 1\.0\r\nName: UNKNOWN\r\n/) as string },
    }),
  ]);
});

describe('objects that only the script knows', () => {
  const version = new Handle(1, 'packaging.version.Version', 'object');
  const generator = new Handle(2, 'builtins.generator', 'object');
  const file = new Handle(3, '_io.StringIO', 'object');

  function withScript(script: Partial<ScriptPort>): DistributionMetadata {
    return new DistributionMetadata(fakeEngine({ script: { attached: true, ...script } }));
  }

  test('are asked for their text', async () => {
    const metadata = withScript({ call: async (callee, [value]) => (callee === 'builtins.str' && value === version ? '2.0' : null) });
    await metadata.__init__();
    metadata.version = version;
    expect(await metadata.get_fullname()).toBe('UNKNOWN-2.0');
    expect(await metadata.pkg_info_text()).toContain('\nVersion: 2.0\n');
  });

  test('an iterator is used up by the check of its items, as it is in the original', async () => {
    const answers: Value[][] = [['a', 'b (>1.0)'], []];
    const metadata = withScript({ call: async () => answers.shift() ?? [] });
    await metadata.__init__();
    await metadata.set_requires(generator);
    expect(metadata.requires).toEqual([]);
  });

  test('a script that writes the file itself is let do so', async () => {
    const written: unknown[] = [];
    const metadata = withScript({
      overrides: (_object, method) => method === 'write_pkg_file',
      call: async (callee) => (callee === 'io.StringIO' ? file : null),
      callMethod: async (_object, name, args) => {
        if (name === 'write') written.push(...args);
        return name === 'getvalue' ? 'Metadata-Version: 2.1\n' : null;
      },
    });
    await metadata.__init__();
    expect(await metadata.pkgInfoContent()).toBe('Metadata-Version: 2.1\n');
    expect(written).toHaveLength(1);
  });
});

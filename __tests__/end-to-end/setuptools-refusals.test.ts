import { describe, expect, test } from 'vitest';
import { interpreter, interpreters, type TestInterpreter } from '../support/interpreters.ts';
import { filesOf } from '../support/tree-facts.ts';
import { anyPython, Box } from './box.ts';

const setup = (keywords: string): string => `from setuptools import setup\nsetup(name='x', version='1', py_modules=['m'], ${keywords})\n`;

describe('a project for other Pythons', () => {
  const box = (): Box => new Box({ 'setup.py': setup("python_requires='>=3.99'"), 'm.py': '' });

  test.each([['build'], ['install --home=to'], ['bdist_dumb']])('%s is refused, and nothing is made', async (line) => {
    const here = box();
    const { status, stderr } = await here.run(line.split(' '));
    expect(stderr).toBe(
      `error: this project needs Python >=3.99, and this is Python ${anyPython().version}\nhint: name an interpreter that fits with --python VERSION\n`,
    );
    expect(status).toBe(1);
    expect(filesOf(here.project)).toEqual(['m.py', 'setup.py']);
  });

  test.each([['--name --version'], ['egg_info'], ['sdist'], ['clean']])('%s is the same for all, and done', async (line) => {
    const { status, stderr } = await box().run(line.split(' '));
    expect({ status, refused: stderr.includes('needs Python') }).toEqual({ status: 0, refused: false });
  });
});

test('a pyproject.toml that is none: its line, and not that of the script', async () => {
  const box = new Box({ 'setup.py': 'from setuptools import setup\nsetup()\n', 'pyproject.toml': '[project]\nname = "x"\n[project\n' });
  const { status, stderr } = await box.run(['build']);
  expect(stderr).toMatch(/^error: (?:\.\/)?pyproject\.toml, line 3: .+\nhint: mend that file\n$/);
  expect(status).toBe(1);
});

test.each([
  ['name = "x"\nversion = 1.0', '`project.version` must be a string, not a number'],
  ['name = "x"\nversion = "one"', "`project.version` must be a version of PEP 440, not 'one'"],
  ['name = "x"\ndependencies = "a"', '`project.dependencies` must be an array, not a string'],
  ['name = "x"\nauthors = ["me"]', '`project.authors[0]` must be a table, not a string'],
  ['name = "x"\nlicense = 1', '`project.license` must be a string, not a number'],
  ['name = "x"\n[project.scripts]\na = true', '`project.scripts.a` must be a string, not a boolean'],
  ['name = "x"\n[project.scripts]\na = "x y z"', "`project.scripts.a` must be a place such as 'package.module:function', not 'x y z'"],
  ['name = "x"\ndynamic = ["name"]', "`project.dynamic[0]` must be a field that may come from elsewhere, not 'name'"],
  ['name = "x"\nversion = "1"\ndynamic = ["version"]', '`project.version` must not be given while `project.dynamic` lists it'],
  ['name = "x"', "`project` must contain ['version'] properties"],
  ['name = "x"\ndescription = "d"', "`project` must contain ['version'] properties"],
  [
    'name = "x"\nversion = "1"\n[tool.setuptools]\npackage = []\nzip-safe = "no"',
    "`tool.setuptools` must not contain 'package' (did you mean 'packages'?); `tool.setuptools.zip-safe` must be a boolean, not a string",
  ],
  [
    'name = "x"\nversion = "1"\n[tool.setuptools.packages.find]\nwhere = "src"',
    '`tool.setuptools.packages.find.where` must be an array, not a string',
  ],
  [
    'dependency = []\nclassifiers = [["a"]]',
    "`project` must contain ['name'] properties; `project` must not contain 'dependency' (did you mean 'dependencies'?); " +
      '`project.classifiers[0]` must be a string, not an array',
  ],
])('a pyproject.toml with wrong values: %j', async (text, problem) => {
  const box = new Box({ 'setup.py': 'from setuptools import setup\nsetup()\n', 'pyproject.toml': `[project]\n${text}\n` });
  const { status, stderr } = await box.run(['build']);
  expect(stderr.replace('./', '')).toBe(`error: pyproject.toml: ${problem}\nhint: mend that file\n`);
  expect(status).toBe(1);
});

test('a dynamic field of pyproject.toml that comes from nowhere', async () => {
  const text = '[project]\nname = "x"\ndynamic = ["version", "description"]\n';
  const box = new Box({ 'setup.py': 'from setuptools import setup\nsetup()\n', 'pyproject.toml': text });
  const { status, stderr } = await box.run(['build']);
  expect(stderr.replace('./', '')).toBe(
    "error: pyproject.toml: No configuration found for dynamic 'description'.\nhint: say in [tool.setuptools.dynamic] where it comes from, or give it in setup()\n",
  );
  expect(status).toBe(1);
});

test('a [project] table that is for other tools alone is passed over, with a word', async () => {
  const script = "from setuptools import setup\nsetup(name='x', version='1', py_modules=['m'])\n";
  const box = new Box({ 'setup.py': script, 'm.py': '', 'pyproject.toml': '[project]\nrequires-python = ">=3.6"\n' });
  const { status, stderr } = await box.run(['build'], { env: { PYTHONWARNINGS: '' } });
  expect(stderr).toContain(
    "pyproject.toml: [project] is passed over, since it is not complete: `project` must contain ['name'] properties",
  );
  expect(status).toBe(0);
});

test.each([...new Set([interpreters()[0], interpreter('3.11')])].filter((each) => each !== undefined))(
  'what is no entry point is refused in setup.cfg, too, on Python $version',
  async (python) => {
    const box = new Box({
      'setup.py': 'from setuptools import setup\nsetup()\n',
      'setup.cfg': '[metadata]\nname = x\n[options.entry_points]\nconsole_scripts =\n    run\n',
    });
    const { status, stderr } = await box.run(['install', `--home=${box.to}`], { python });
    expect(stderr).toContain(`ValueError: ("EntryPoint must be in 'name=module:attrs [extras]' format", 'run')`);
    expect(status).toBe(1);
  },
);

const since61 = interpreter('3.11') ?? interpreter('3.10');

test.skipIf(since61 === undefined)(
  'a file of setup.cfg that is not there is warned of, as by setuptools 61 (needs Python 3.10 or 3.11)',
  async () => {
    const box = new Box({
      'setup.py': 'from setuptools import setup\nsetup()\n',
      'setup.cfg': '[metadata]\nname = x\nlong_description = file: no/such, README\n',
      README: 'read',
    });
    const { stdout, stderr } = await box.run(['--long-description'], { python: since61 as TestInterpreter, env: { PYTHONWARNINGS: '' } });
    expect([stdout, stderr]).toEqual([
      'read\n',
      expect.stringMatching(`setup.py:2: UserWarning: File '${box.path('no/such')}' cannot be found\n`),
    ]);
  },
);

const before59 = interpreter('3.8') ?? interpreter('3.7');

test.skipIf(before59 === undefined)('a warning of what the script gives names its line (needs Python 3.7 or 3.8)', async () => {
  const box = new Box({ 'setup.py': setup("description='one\\ntwo'"), 'm.py': '' });
  const { stderr } = await box.run(['egg_info'], { python: before59 as TestInterpreter, env: { PYTHONWARNINGS: '' } });
  expect(stderr).toMatch(/^setup\.py:2: UserWarning: newlines not allowed and will break in the future$/m);
});

test.each([
  ['packages=[5]', /TypeError: expected string or bytes-like object/],
  ['packages=[b"p"]', /TypeError: cannot use a string pattern on a bytes-like object/],
  ['packages=map(str, ["p"])', /TypeError: object of type 'map' has no len\(\)/],
])('packages that are no list of texts: %s', async (keywords, problem) => {
  const { status, stderr } = await new Box({ 'setup.py': setup(keywords), 'm.py': '' }).run(['build']);
  expect(stderr).toMatch(problem);
  expect(status).toBe(1);
});

test('setup_requires that is no list', async () => {
  const { status, stderr } = await new Box({ 'setup.py': setup('setup_requires=5'), 'm.py': '' }).run(['build']);
  expect(stderr).toContain("DistutilsSetupError: 'setup_requires' must be a string or list of strings");
  expect(stderr).toContain("'int' object is not iterable");
  expect(status).toBe(1);
});

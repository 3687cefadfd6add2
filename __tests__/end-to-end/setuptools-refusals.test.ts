import { describe, expect, test } from 'vitest';
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

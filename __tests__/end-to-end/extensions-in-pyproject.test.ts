import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { extensionSource } from '../support/extension-source.ts';
import { interpreters } from '../support/interpreters.ts';
import { Box } from './box.ts';

const FILES = {
  'p/__init__.py': '',
  'a.c': `#if WORTH != 2 || !defined(BARE)\n#error macros\n#endif\n${extensionSource('a')}`,
  'b.c': extensionSource('b'),
  'setup.py': "from setuptools import Extension, setup\nsetup(ext_modules=[Extension('p.b', ['b.c'])])\n",
  'pyproject.toml':
    '[project]\nname = "x"\nversion = "1"\n[tool.setuptools]\npackages = ["p"]\n' +
    '[[tool.setuptools.ext-modules]]\nname = "p.a"\nsources = ["a.c"]\ndefine-macros = [["WORTH", "2"], ["BARE"]]\n',
};

const newest = interpreters().filter(({ major, minor }) => major === 3 && minor >= 12);

describe.each(newest)('on Python $version', (python) => {
  test('extensions of pyproject.toml are built beside those of the script', async () => {
    const box = new Box(FILES);
    const { status } = await box.say(['build_ext', '-b', 'out'], { python });
    expect([status, readdirSync(box.path('out', 'p')).map((name) => name.split('.')[0])]).toEqual([0, ['a', 'b']]);
  });
});

const older = interpreters().filter(({ major, minor }) => major === 3 && (minor === 10 || minor === 11));

describe.each(older)('on Python $version, whose setuptools knows none there', (python) => {
  test('they are refused', async () => {
    const { status, stderr } = await new Box(FILES).run(['build'], { python });
    expect(stderr).toContain("pyproject.toml: `tool.setuptools` must not contain 'ext-modules'");
    expect(status).toBe(1);
  });
});

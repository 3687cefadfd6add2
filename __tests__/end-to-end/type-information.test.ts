import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { interpreters } from '../support/interpreters.ts';
import { Box } from './box.ts';

const FILES = {
  'p/__init__.py': '',
  'p/py.typed': '',
  'p/fast.pyi': 'x: int\n',
  'p/other.txt': '',
};

describe.each(interpreters())('on Python $version', (python) => {
  const modern = python.major === 3 && python.minor >= 12;

  test(`a script of setuptools ${modern ? 'brings' : 'brings no'} type information that it does not name`, async () => {
    const box = new Box({ ...FILES, 'setup.py': "from setuptools import setup\nsetup(name='x', version='1', packages=['p'])\n" });
    const { status } = await box.say(['build_py', '-d', 'out'], { python });
    const built = ['py.typed', 'fast.pyi', 'other.txt'].filter((name) => existsSync(box.path('out', 'p', name)));
    expect([status, built]).toEqual([0, modern ? ['py.typed', 'fast.pyi'] : []]);
  });

  test('what is excluded stays behind, and a script of distutils brings what it names', async () => {
    const box = new Box({
      ...FILES,
      'setup.py':
        "from setuptools import setup\nsetup(name='x', version='1', packages=['p'], exclude_package_data={'': ['*.pyi', 'py.typed']})\n",
      'plain.py': "from distutils.core import setup\nsetup(name='x', version='1', packages=['p'])\n",
    });
    for (const own of [[], ['--setup-script', 'plain.py']]) {
      const { status } = await box.say(['build_py', '-d', 'out'], { python, own });
      expect([status, existsSync(box.path('out', 'p', 'py.typed')), existsSync(box.path('out', 'p', '__init__.py'))]).toEqual([
        0,
        false,
        true,
      ]);
    }
  });
});

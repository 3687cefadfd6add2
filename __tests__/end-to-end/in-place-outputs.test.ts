import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, test } from 'vitest';
import { Box, oldestAndNewest } from './box.ts';

const PROJECT = {
  'setup.cfg': '[build_ext]\ninplace = 1\n',
  'setup.py':
    'from setuptools import setup, Extension\nfrom setuptools.command.build_ext import build_ext\n' +
    'class Told(build_ext):\n    def run(self):\n        build_ext.run(self)\n' +
    '        for built, beside in self.get_output_mapping().items():\n            print("%s => %s" % (built, beside))\n' +
    "setup(name='x', version='1', packages=['p'], package_dir={'': 'src'}, ext_modules=[Extension('p.e', ['e.c'])], cmdclass={'build_ext': Told})\n",
  'src/p/__init__.py': '',
  'e.c': 'void PyInit_e(void) {}\nvoid inite(void) {}\n',
};

test.each(oldestAndNewest())(
  'extensions that setup.cfg wants beside their sources are there, and recorded as they are installed: Python $version',
  async (python) => {
    const box = new Box(PROJECT);
    const said = await box.say(['install', `--root=${box.to}`, '--prefix=/usr', '--record=record'], { python });
    expect([said.status, said.lines.join('\n')]).toEqual([0, expect.stringMatching(/^build\/lib\S+p\/e\S*\.so => src\/p\/e\S*\.so$/m)]);
    const recorded = readFileSync(box.path('record'), 'utf8').trim().split('\n');
    expect(recorded.filter((line) => !existsSync(join(box.to, line)))).toEqual([]);
    const [file, ...more] = recorded.filter((line) => line.endsWith('.so'));
    expect(more).toEqual([]);
    expect(existsSync(box.path('src/p', basename(file ?? 'none')))).toBe(true);
  },
);

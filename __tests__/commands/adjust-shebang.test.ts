import { describe, expect, it } from 'vitest';
import { adjustShebang } from '../../src/commands/shebang.ts';
import { expectSame } from '../support/expect-same.ts';
import { oracles } from '../support/interpreters.ts';

/** The original works on files: the script is written, copied and read again. */
const ORACLE = `
import shutil, tempfile
from distutils.command import build_scripts as module
from distutils.dist import Distribution

def answer(given):
    content, executable = given
    folder = tempfile.mkdtemp()
    os.chdir(folder)
    with open('script', 'wb') as f:
        f.write(bytearray(content))
    dist = Distribution({'scripts': ['script']})
    cmd = module.build_scripts(dist)
    cmd.build_dir, cmd.force, cmd.executable, cmd.scripts, cmd.finalized = 'out', 1, executable, ['script'], 1
    try:
        cmd.run()
        with open('out/script', 'rb') as f:
            return list(bytearray(f.read()))
    finally:
        os.chdir('/')
        shutil.rmtree(folder)
`;

const bytes = (text: string, encoding: BufferEncoding = 'utf8'): number[] => [...Buffer.from(text, encoding)];

const SCRIPTS: readonly (readonly number[])[] = [
  bytes('#!/usr/bin/python\nprint()\n'),
  bytes('#!python\n'),
  bytes('#!/usr/bin/env python3.8 -u -O\nx\r\ny'),
  bytes('#! /usr/local/bin/python2.7\t-E'),
  bytes('#!/usr/bin/pythonw -x\n'),
  bytes('#!/usr/bin/python\r\nx\n'),
  bytes('#!/usr/bin/python -u\r\nx\n'),
  bytes('#!/bin/sh\npython\n'),
  bytes('\n#!/usr/bin/python\n'),
  bytes('#!/usr/bin/env jython3\n'),
  bytes('#!/opt/python3/bin/perl\n'),
  bytes('#!/usr/bin/python # -*- coding: latin-1 -*-\n\xe9\n', 'latin1'),
  bytes('#!/usr/bin/python\n# coding: latin-1\n\xe9\n', 'latin1'),
  bytes('#!/usr/bin/python\n# vim: set fileencoding=ascii :\nx\n'),
  bytes('#!/usr/bin/python\n\n\n\xe9\n', 'latin1'),
  bytes('#!/usr/bin/python\n# é\n'),
  bytes('#!/usr/bin/python\n# \xe9\n', 'latin1'),
  bytes('\ufeff#!/usr/bin/python\n'),
  bytes('\ufeff# coding: latin-1\n'),
  bytes('#\u2028coding: latin-1\n#!python\n'),
  [0x7f, 0x45, 0x4c, 0x46, 0xff, 0xfe, 0x0a, 0x00],
];

describe('adjustShebang', () => {
  it('leaves a script alone whose first line names no Python', () => {
    expect(adjustShebang(Buffer.from('#!/bin/sh\n'), { name: 's', executable: '/py', python3: true, textMode: false })).toBeUndefined();
  });

  it('reads and writes line ends of Windows where Python 2.7 is in text mode', () => {
    const adjusted = adjustShebang(Buffer.from('#!python\r\nx\r\n'), {
      name: 's',
      executable: 'C:\\py.exe',
      python3: false,
      textMode: true,
    });
    expect(Buffer.from(adjusted ?? []).toString()).toBe('#!C:\\py.exe\r\nx\r\n');
  });

  for (const python of oracles()) {
    for (const executable of ['/opt/python', '/opt/pythön']) {
      it(`writes what the original of Python ${python.version} writes, for ${executable}`, async () => {
        const inputs = SCRIPTS.map((script) => [script, executable]);
        await expectSame(python, ORACLE, inputs, ([script, path]: [number[], string], major: number) => {
          const content = Uint8Array.from(script);
          return adjustShebang(content, { name: 'script', executable: path, python3: major >= 3, textMode: false }) ?? content;
        });
      });
    }
  }
});

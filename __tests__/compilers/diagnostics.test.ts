import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { parseDiagnostics } from '../../src/compilers/diagnostics.ts';
import { tempProject } from '../support/temp-project.ts';

const there = (tool: string): boolean => spawnSync(tool, ['--version']).status === 0;

describe.each(['gcc', 'clang'].filter(there))('messages of the real %s', (tool) => {
  const run = (files: Readonly<Record<string, string>>, ...args: readonly string[]): string => {
    const { stdout, stderr } = spawnSync(tool, args, { cwd: tempProject(files), encoding: 'utf8', env: { ...process.env, LC_ALL: 'C' } });
    return stdout + stderr;
  };

  it('are read with file, line and column', () => {
    const found = parseDiagnostics(
      run({ 'bad.c': 'int f(void) {\n  return missing;\n}\nint g(void) { int unused = 1; return 0; }\n' }, '-Wall', '-c', 'bad.c'),
    );
    expect(found).toContainEqual(
      expect.objectContaining({
        file: 'bad.c',
        line: 2,
        column: 10,
        severity: 'error',
        message: expect.stringContaining('missing') as unknown,
      }),
    );
    expect(found).toContainEqual(
      expect.objectContaining({
        file: 'bad.c',
        line: 4,
        severity: 'warning',
        code: '-Wunused-variable',
        message: expect.stringMatching(/^unused variable .unused.$/) as unknown,
      }),
    );
  });

  it('are read when a header is missing', () => {
    const found = parseDiagnostics(run({ 'bad.c': '#include "nowhere/at_all.h"\n' }, '-c', 'bad.c'));
    expect(found[0]).toMatchObject({
      file: 'bad.c',
      line: 1,
      severity: 'error',
      message: expect.stringContaining('nowhere/at_all.h') as unknown,
    });
  });

  it('are read with colours', () => {
    const flag = tool === 'gcc' ? '-fdiagnostics-color=always' : '-fcolor-diagnostics';
    const found = parseDiagnostics(run({ 'bad.c': 'int x = ;\n' }, flag, '-c', 'bad.c'));
    expect(found[0]).toMatchObject({ file: 'bad.c', line: 1, severity: 'error' });
  });

  it('are read of the linker', () => {
    const found = parseDiagnostics(
      run({ 'main.c': 'int nowhere(void);\nint main(void) { return nowhere(); }\n' }, 'main.c', '-lnot_there_at_all'),
    );
    expect(found).toContainEqual(
      expect.objectContaining({ severity: 'error', message: expect.stringContaining('cannot find -lnot_there_at_all') as unknown }),
    );
    const reference = parseDiagnostics(run({ 'main.c': 'int nowhere(void);\nint main(void) { return nowhere(); }\n' }, '-g', 'main.c'));
    expect(reference).toContainEqual(
      expect.objectContaining({ severity: 'error', message: expect.stringContaining('undefined reference to `nowhere') as unknown }),
    );
  });

  it('are read of an option that is not known', () => {
    const found = parseDiagnostics(run({ 'a.c': 'int a;\n' }, '-c', 'a.c', '--no-such-option'));
    expect(found[0]).toMatchObject({ file: null, severity: 'error', message: expect.stringContaining('--no-such-option') as unknown });
  });
});

describe('messages of tools that have their target in their name', () => {
  it.each([
    ['/usr/bin/x86_64-linux-gnu-ld.bfd: cannot find -lz: No such file or directory', 'error', 'cannot find -lz: No such file or directory'],
    ['aarch64-linux-gnu-gcc-14: fatal error: no input files', 'error', 'no input files'],
    ['x86_64-w64-mingw32-ld: warning: --export-dynamic is not supported', 'warning', '--export-dynamic is not supported'],
  ])('are read: %s', (line, severity, message) => {
    expect(parseDiagnostics(`${line}\n`)).toEqual([expect.objectContaining({ severity, message })]);
  });
});

describe('messages of the linker about a source', () => {
  it.each([
    ["/p/main.c:2: undefined reference to `f'", { file: '/p/main.c', line: 2, message: "undefined reference to `f'" }],
    ["/p/main.c:2:(.text+0x5): undefined reference to `f'", { file: '/p/main.c', line: 2, message: "undefined reference to `f'" }],
    ["main.c:(.text+0x5): undefined reference to `f'", { file: 'main.c', line: null, message: "undefined reference to `f'" }],
    ["/usr/bin/ld.bfd: b.o:/p/b.c:1: multiple definition of `x'; a.o:/p/a.c:1: first defined here", { file: '/p/b.c', line: 1 }],
    ["/usr/bin/ld: b.o:(.data+0x0): multiple definition of `x'; a.o:(.data+0x0): first defined here", { file: null, line: null }],
  ])('are read, with and without a place in the section: %s', (line, found) => {
    expect(parseDiagnostics(`${line}\n`)).toEqual([expect.objectContaining({ severity: 'error', ...found })]);
  });
});

describe('messages of MSVC', () => {
  it.each([
    [
      "src\\a.c(12): error C2065: 'x': undeclared identifier",
      { file: 'src\\a.c', line: 12, column: null, severity: 'error', code: 'C2065', message: "'x': undeclared identifier" },
    ],
    [
      'C:\\p q\\a.cpp(3,14): warning C4244: conversion',
      { file: 'C:\\p q\\a.cpp', line: 3, column: 14, severity: 'warning', code: 'C4244', message: 'conversion' },
    ],
    [
      "a.c(1) : fatal error C1083: Cannot open include file: 'Python.h': No such file or directory",
      { file: 'a.c', line: 1, severity: 'error', code: 'C1083' },
    ],
    [
      "LINK : fatal error LNK1104: cannot open file 'z.lib'",
      { file: null, line: null, severity: 'error', code: 'LNK1104', message: "cannot open file 'z.lib'" },
    ],
    ['a.obj : error LNK2001: unresolved external symbol foo', { file: 'a.obj', severity: 'error', code: 'LNK2001' }],
    [
      'cl : Command line warning D9002 : ignoring unknown option',
      { file: null, severity: 'warning', code: 'D9002', message: 'ignoring unknown option' },
    ],
  ])('are read: %s', (line, expected) => {
    expect(parseDiagnostics(`a.c\r\n${line}\r\n`)).toEqual([expect.objectContaining(expected)]);
  });
});

describe('other output', () => {
  it('has no messages', () => {
    expect(
      parseDiagnostics(
        "running build_ext\ncopying a -> b\n   12 |  return x;\n      |         ^\nIn file included from a.c:1:\nerror: command 'gcc' failed with exit code 1\n_speedups.c\n",
      ),
    ).toEqual([]);
  });
});

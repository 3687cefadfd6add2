import { expect, test } from 'vitest';
import { definedInWords, definedNames, namedFiles, quotedNames } from '../../src/state/named-files.ts';

test.each([
  ['#if __has_include("a.h") && !__has_include( <sub/b.h> )', ['a.h beside text', 'sub/b.h']],
  ['#if defined(__has_include_next)\n#if __has_include_next(<c.h>)', ['c.h']],
  ['  # embed <logo.png> limit(4)\n#embed "x.bin"\n#if __has_embed("x.bin" limit(1))', ['x.bin beside text', 'logo.png']],
  ['__asm__(".section .rodata\\n.incbin \\"data/blob.bin\\"\\n");', ['data/blob.bin beside command']],
  ['.include "macros.inc"\n\t.incbin\t"b", 4, 8\n', ['macros.inc beside command', 'b beside command']],
  ['#include "x.h"\nint embed = 1;', []],
])('what %j looks for', (text, names) => {
  expect(namedFiles(text).files.map(({ name, beside }) => (beside === undefined ? name : `${name} beside ${beside}`))).toEqual(names);
});

test.each([
  ['#define H "a.h"\n#if defined(X) && __has_include( H )', 'by a macro'],
  ['# embed DATA limit(3)', 'by a macro'],
  ['#if __has_include("x.h")\n#ifndef __has_include\n# define __has_include(x) 0\n#endif\nint embed;', ''],
  ['__asm__(".incbin \\"" FILE "\\"\\n");', 'put together'],
  ['#include <incbin.h>\nINCBIN(Logo, "logo.png");', 'put together'],
  ['.macro take file\n.incbin "\\file"\n.endm', 'put together'],
  ['__asm__(".incbin \\"a.bin\\"");\n.incbin\t"b"', ''],
])('whether %j looks for names that are put together', (text, how) => {
  const { byMacro, putTogether } = namedFiles(text);
  expect([byMacro ? 'by a macro' : '', putTogether ? 'put together' : ''].join('')).toBe(how);
});

test('names that may be meant then are those of macros, or all in quotes', () => {
  const text = '#define A "a/b.h"\n #  define B <c.h>\n#define C 1\n#define D(x) "d"\nf("e.bin", "no name", "\\"" F "\\"", "%s");';
  expect(definedNames(text)).toEqual(['a/b.h', 'c.h']);
  expect(quotedNames(text)).toEqual(['a/b.h', 'd', 'e.bin']);
  expect(definedInWords(['gcc', '-DA="a.h"', '-D', 'B=<b.h>', '-DC', 'D=d', String.raw`-DE=\"e.h\"`])).toEqual(['a.h', 'b.h', 'e.h']);
});

import { expect, test } from 'vitest';
import { namedFiles } from '../../src/state/named-files.ts';

test.each([
  ['#if __has_include("a.h") && !__has_include( <sub/b.h> )', ['a.h beside text', 'sub/b.h']],
  ['#if defined(__has_include_next)\n#if __has_include_next(<c.h>)', ['c.h']],
  ['  # embed <logo.png> limit(4)\n#embed "x.bin"\n#if __has_embed("x.bin" limit(1))', ['x.bin beside text', 'logo.png']],
  ['__asm__(".section .rodata\\n.incbin \\"data/blob.bin\\"\\n");', ['data/blob.bin beside command']],
  ['.include "macros.inc"\n\t.incbin\t"b", 4, 8\n', ['macros.inc beside command', 'b beside command']],
  ['#include "x.h"\n#if __has_include(HEADER)\n__asm__(".incbin \\"" FILE "\\"");\nint embed = 1;', []],
])('what %j looks for', (text, names) => {
  expect(namedFiles(text).map(({ name, beside }) => (beside === undefined ? name : `${name} beside ${beside}`))).toEqual(names);
});

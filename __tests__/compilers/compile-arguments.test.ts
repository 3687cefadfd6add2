import { describe, expect, test } from 'vitest';
import { fixList, fixMacros } from '../../src/compilers/compile-arguments.ts';
import { Tuple, type Value } from '../../src/model/values.ts';

describe('arguments of a compiler of the wrong type are refused as by distutils, and what to write is said', () => {
  test.each<[name: string, given: Value, hint: string]>([
    ['libraries', 'm', "'libraries' is a text: write ['m']"],
    ['include_dirs', 3, "'include_dirs' is of type int: write a list"],
    ['library_dirs', new Map<Value, Value>(), "'library_dirs' is of type dict: write a list"],
  ])('%s', (name, given, hint) => {
    expect(() => fixList(name, { given, own: [] })).toThrow(
      expect.objectContaining({ python: 'TypeError', message: `'${name}' (if supplied) must be a list of strings`, hint }) as Error,
    );
  });

  test('macros', () => {
    expect(() => fixMacros({ given: Tuple.of<Value>(), own: [] })).toThrow(
      expect.objectContaining({
        python: 'TypeError',
        message: "'macros' (if supplied) must be a list of tuples",
        hint: "'define_macros' is of type tuple: write a list, as [('NAME', 'value'), ('FLAG', None)]",
      }) as Error,
    );
  });
});

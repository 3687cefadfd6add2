import { type PythonTarget } from '../interpreter/python-target.ts';
import { type Value } from '../model/values.ts';
/** Class attributes of a compiler class: what Python finds where an object has none of its own. */
export type ClassData = Readonly<Record<string, Value>>;
/** Attributes that the class itself defines, for its stand-in; empty for a class that is none of ours. */
export declare function ownClassData(pythonPath: string, target: PythonTarget): ClassData;
/** An attribute of the class or the nearest base that has it; `undefined` where none has. A new value at each call. */
export declare function classDatum(pythonPath: string, name: string, target: PythonTarget): Value | undefined;
/** `compiler_class`: by name, the module, the class in it and a description. Source: distutils/ccompiler.py. */
export declare function compilerClassTable(target: PythonTarget): Map<Value, Value>;

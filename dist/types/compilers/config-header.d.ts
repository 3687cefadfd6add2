import { type PythonTarget } from '../interpreter/python-target.ts';
import type { Value } from '../model/values.ts';
/** The macros that a `pyconfig.h` defines, and 0 for those that it mentions as undefined. Source: distutils/sysconfig.py: parse_config_h. */
export declare function parseConfigHeader(text: string, target: PythonTarget): Map<Value, Value>;

import type { FunctionTable } from '../../model/engine-function.ts';
/** What the stand-ins of setuptools and pkg_resources ask for, by Python path. */
export declare const setuptoolsFunctions: FunctionTable;

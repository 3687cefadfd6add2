import type { FunctionTable } from '../model/engine-function.ts';
/** What scripts call of distutils' modules for compilers and of `distutils.sysconfig`, by Python path. */
export declare const compilerFunctions: FunctionTable;

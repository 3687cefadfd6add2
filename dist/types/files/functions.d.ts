import type { FunctionTable } from '../model/engine-function.ts';
/**
 * What scripts call of distutils' modules for files, by Python path. The work is done when a call returns; results and
 * exceptions are the original's.
 */
export declare const fileFunctions: FunctionTable;

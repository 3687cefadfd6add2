import type { PackageTool } from './packages.ts';

/** What is known of the machine that compiled. */
export interface HintContext {
  /** Version of the interpreter, `3.11.7`. */
  readonly pythonVersion: string;
  /** The system's package tool; undefined where it is not known. */
  readonly packageTool?: PackageTool;
  /** There is no package tool that brings libraries, and folders are named in other variables. */
  readonly windows?: boolean;
}

/** A cause that is recognised by what a tool says. The sentence may refer to what the expression catches. */
export interface KnownMessage {
  readonly pattern: RegExp;
  readonly hint: (found: RegExpExecArray, context: HintContext) => string | undefined;
}

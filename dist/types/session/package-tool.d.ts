import type { HintContext } from '../compilers/hints.ts';
type PackageTool = NonNullable<HintContext['packageTool']>;
/** The tool that installs packages of this machine's system, by what is on PATH; undefined where it is none that we know. */
export declare function packageTool(environment: Readonly<Record<string, string | undefined>>): PackageTool | undefined;
export {};

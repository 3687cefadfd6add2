import type { Engine } from '../model/engine.ts';
import type { Value } from '../model/values.ts';
import type { AnyCompiler } from './compiler-call.ts';
export interface CompilerRequest {
    /** Module that asks, `distutils.command.build_ext`: a script may have replaced names in it. */
    readonly module: string;
    /** Its kind (`unix`, `msvc`), or null for the platform's usual one. */
    readonly compiler: Value;
    readonly verbose?: Value;
    readonly dryRun: Value;
    readonly force: Value;
}
/** `new_compiler(...)`, then `customize_compiler(compiler)`. */
export declare function makeCompiler(engine: Engine, request: CompilerRequest): Promise<AnyCompiler>;
/** The path of an imported function: the name in the importing module where the script has replaced it there, else at its home. */
export declare function functionIn(engine: Engine, module: string, home: string, name: string): string;

import { EngineError, isPythonError } from '../errors/engine-error.ts';
import { makePath } from '../files/make-path.ts';
import { moveFile } from '../files/move-file.ts';
import { deploymentTarget, spawn, spawnLine } from '../files/spawn.ts';
import type { Engine, StepRequest } from '../model/engine.ts';
import type { EngineObject } from '../model/engine-object.ts';
import { replacedImport } from '../model/imported-function.ts';
import { iterate, pathText } from '../model/protocols.ts';
import type { ScriptPort } from '../model/script-port.ts';
import { Tuple, plain, pyRepr, pyStr, truthy, type Handle, type Value } from '../model/values.ts';
import { DEBUG, INFO, WARN, type CompilerFamily, type LinkStep, type RenewStep, type ToolError } from '../plan/step.ts';
import { CompilerNames } from './compiler-names.ts';

/** A step of a tool as a compiler writes it: what is the same for all of them is filled in. */
type ToolStep = StepRequest & { readonly kind: 'compile' | 'link' | 'static-library' | 'spawn' | 'resource' | 'preprocess' };

/** What is particular to a step. */
export type ToolRequest = ToolStep extends infer S
  ? S extends ToolStep
    ? Omit<S, 'argv' | 'error' | 'dryRun' | 'force' | 'says' | 'environment'>
    : never
  : never;

/** How a compiler reaches the outside world: it says lines and appends steps. Source: distutils/ccompiler.py: CCompiler. */
export abstract class CompilerTools extends CompilerNames {
  /** How the compiler reports what it reads. */
  protected get compilerFamily(): CompilerFamily {
    return 'gnu';
  }

  // The outside world

  async announce(message: Value, _level: Value = 1): Promise<void> {
    this.$.say(DEBUG, pyStr(message));
  }
  async debug_print(message: Value): Promise<void> {
    if (this.$.debug) this.$.print(pyStr(message));
  }
  async warn(message: Value): Promise<void> {
    this.$.say(WARN, `warning: ${pyStr(message)}`);
  }

  /** As in the original, a dry run calls the function all the same. */
  async execute(callable: Value, args: Value, message: Value = null, _level: Value = 1): Promise<void> {
    const name = (callable as Handle).path.split('.').at(-1) as string;
    const shown = message === null ? `${name}${pyRepr(Tuple.from(iterate(args)))}`.replace(/,\)$/, ')') : pyStr(message);
    this.$.say(INFO, shown);
    await this.$.script.call(callable as Handle, [...iterate(args)]);
  }

  async spawn(argv: Value): Promise<void> {
    const dryRun = truthy(this.dry_run);
    const replaced = replacedSpawn(this.$.script);
    if (replaced !== undefined) await this.$.script.call(replaced, [argv], { dry_run: this.dry_run });
    else await spawn(this.$, [...iterate(argv)], { dryRun, environment: this.toolEnvironment() });
  }

  async move_file(from: Value, to: Value): Promise<string> {
    return moveFile(this.$, pathText(from), pathText(to), { dryRun: truthy(this.dry_run) });
  }

  async mkpath(name: Value, mode: Value = 0o777): Promise<void> {
    makePath(this.$, name, { mode: Number(plain(mode)), dryRun: truthy(this.dry_run) });
  }

  // Steps

  /** Variables that the compiler's programs need to find. */
  protected toolEnvironment(): Readonly<Record<string, string>> {
    return {};
  }

  /** Whether the script has put its own code in the place of `spawn`. */
  protected get spawnIsScripts(): boolean {
    return spawnIsScripts(this.$, this);
  }

  /**
   * Runs a program of the compiler: as a step, or through `spawn` where that is the script's.
   * `makeStep` describes what the step reads and writes.
   */
  protected async runTool(argv: readonly Value[], error: ToolError, makeStep: () => ToolRequest): Promise<void> {
    if (this.spawnIsScripts) {
      const step = makeStep();
      if (await this.isMade(argv, step)) return;
      await this.spawnAs([...argv], error);
      for (const words of programsAfter(step)) await this.spawnAs([...words], 'LibError');
      return;
    }
    const line = spawnLine(this.$, argv);
    const dryRun = truthy(this.dry_run);
    let environment: Readonly<Record<string, string>>;
    try {
      environment = dryRun ? {} : { ...deploymentTarget(this.$), ...this.toolEnvironment() };
    } catch (problem) {
      this.$.say(INFO, line);
      throw problem;
    }
    const request = makeStep();
    this.$.add({
      ...request,
      argv: argv.map((word) => plain(word) as string),
      error,
      dryRun,
      force: truthy(this.force),
      says: [line, ...programsAfter(request).map((words) => spawnLine(this.$, words))].map((text) => ({ level: INFO, text })),
      ...(Object.keys(environment).length === 0 ? {} : { environment }),
    } as ToolStep);
  }

  /** Whether what the script's own `spawn` would make is there. */
  protected abstract isMade(argv: readonly Value[], step: ToolRequest): Promise<boolean>;

  /** What code of the script is about to decide upon by time gets a time that tells what we know of it. */
  protected async renew(all: readonly RenewStep['made'][]): Promise<void> {
    if (truthy(this.dry_run) || truthy(this.force)) return;
    for (const made of all) this.$.add({ kind: 'renew', made });
    await this.$.flush();
  }

  protected async spawnAs(argv: Value[], error: ToolError): Promise<void> {
    try {
      await this.spawn(argv);
    } catch (problem) {
      if (error === 'DistutilsExecError' || !isPythonError(problem, 'DistutilsExecError')) throw problem;
      throw new EngineError(error, problem.message, { cause: problem });
    }
  }

  /** Runs the program that makes a static library. `then`: command lines that belong to it. */
  protected async runArchiver(
    argv: readonly Value[],
    error: ToolError,
    step: Pick<LinkStep, 'objects' | 'output' | 'then'>,
  ): Promise<void> {
    const { compilerFamily: family } = this;
    const saysFresh = [{ level: DEBUG, text: upToDate(step.output) }];
    await this.runTool(argv, error, () => ({ kind: 'static-library', ...step, depends: [], family, saysFresh }));
  }

  /** Runs the linker. `depends`: what the output is made of besides the objects. */
  protected async runLinker(argv: readonly Value[], step: Pick<LinkStep, 'objects' | 'output' | 'depends'>): Promise<void> {
    const { compilerFamily: family } = this;
    const saysFresh = [{ level: DEBUG, text: upToDate(step.output) }];
    await this.runTool(argv, 'LinkError', () => ({ kind: 'link', ...step, family, saysFresh }));
  }
}

/** Whether what a compiler of ours starts is started by the script's own code: the method, or the function that it calls. */
export function spawnIsScripts(engine: Engine, compiler: EngineObject): boolean {
  return engine.script.overrides(compiler, 'spawn') || replacedSpawn(engine.script) !== undefined;
}

function replacedSpawn(script: ScriptPort): string | undefined {
  return replacedImport(script, 'distutils.ccompiler', 'distutils.spawn.spawn');
}

/** Programs that belong to a step (`ranlib`), and show their lines with it. */
function programsAfter(step: ToolRequest): readonly (readonly string[])[] {
  return 'then' in step ? (step.then ?? []) : [];
}

export function upToDate(output: string): string {
  return `skipping ${output} (up-to-date)`;
}

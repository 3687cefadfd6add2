import { commandLoaders } from '../../src/commands/registry.ts';
import { Distribution } from '../../src/commands/distribution.ts';
import { SetuptoolsDistribution } from '../../src/commands/setuptools/distribution.ts';
import { setuptoolsLoaders } from '../../src/commands/setuptools/registry.ts';
import { optionsOf } from '../../src/commands/given-options.ts';
import { useMetadataFormat } from '../../src/project/metadata-format.ts';
import { setuptoolsPkgInfo } from '../../src/project/setuptools-pkg-info.ts';
import type { EngineClass } from '../../src/model/engine-object.ts';
import type { LogLevel } from '../../src/plan/step.ts';
import { Tuple, type Value } from '../../src/model/values.ts';
import { fakeEngine, type FakeEngine, type FakeEngineOptions } from './fake-engine.ts';

export interface PlanOptions extends FakeEngineOptions {
  /** Keywords of `setup()`. */
  readonly setup?: Readonly<Record<string, Value>>;
  /** Options of commands, as the command line gives them: `{install: {prefix: '/x'}}`. */
  readonly commands?: Readonly<Record<string, Readonly<Record<string, Value>>>>;
  readonly dryRun?: boolean;
  /** With setuptools' distribution and commands. */
  readonly setuptools?: boolean;
  /** Classes of commands in the place of ours, by name. */
  readonly classes?: Readonly<Record<string, EngineClass>>;
}

export interface PlannedProject {
  readonly engine: FakeEngine;
  readonly distribution: Distribution;
  /** The transcript that the command adds; of errors, it is what came before. */
  run(...names: string[]): Promise<string[]>;
  transcript(level?: LogLevel): string[];
}

/** A project in memory whose commands can be run: nothing is executed, and the transcript is as if everything were. */
export async function planProject(options: PlanOptions = {}): Promise<PlannedProject> {
  const engine = fakeEngine(options);
  const known = engine.loadClass.bind(engine);
  engine.loadClass = async (path) => {
    const name = path.slice(path.lastIndexOf('.') + 1);
    if (path.startsWith('distutils.command.')) return options.classes?.[name] ?? commandLoaders[path]?.();
    return (options.setuptools === true ? await setuptoolsLoaders[path]?.() : undefined) ?? known(path);
  };
  if (options.setuptools === true) useMetadataFormat(engine, setuptoolsPkgInfo);
  const distribution = options.setuptools === true ? new SetuptoolsDistribution(engine) : new Distribution(engine);
  await distribution.__init__(new Map<Value, Value>(Object.entries(options.setup ?? {})));
  distribution.script_name = 'setup.py';
  distribution.dry_run = options.dryRun === true ? 1 : 0;
  for (const [command, given] of Object.entries(options.commands ?? {})) {
    const dict = await optionsOf(distribution, command);
    for (const [name, value] of Object.entries(given)) dict.set(name, Tuple.of<Value>('command line', value));
  }
  return {
    engine,
    distribution,
    transcript: (level) => engine.transcript(level),
    run: async (...names) => {
      const before = engine.transcript().length;
      for (const name of names) await distribution.run_command(name);
      return engine.transcript().slice(before);
    },
  };
}

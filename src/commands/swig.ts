import { deploymentTarget, spawnLine } from '../files/spawn.ts';
import { osPath, type OsPath } from '../grammar/os-path.ts';
import type { Engine } from '../model/engine.ts';
import { iterate, pathText } from '../model/protocols.ts';
import type { Value } from '../model/values.ts';
import { INFO } from '../plan/step.ts';

/** A file for SWIG and what it is turned into. */
export interface SwigInterface {
  readonly source: string;
  readonly target: string;
}

export interface SwigRun extends SwigInterface {
  /** The whole command line. */
  readonly argv: readonly string[];
  /** Other files that make the output out of date. */
  readonly depends: readonly string[];
  readonly dryRun: boolean;
}

/** Sources with interfaces replaced by what SWIG makes of them (C++ or C), and the interfaces. */
export function separateInterfaces(
  sources: Value,
  cpp: boolean,
  path: OsPath,
): { readonly all: Value[]; readonly interfaces: readonly SwigInterface[] } {
  const all: Value[] = [];
  const interfaces: SwigInterface[] = [];
  for (const each of iterate(sources)) {
    const source = pathText(each);
    const [base, ending] = path.splitext(source);
    if (ending !== '.i') {
      all.push(each);
      continue;
    }
    const target = `${base}_wrap${cpp ? '.cpp' : '.c'}`;
    interfaces.push({ source, target });
    all.push(target);
  }
  return { all, interfaces };
}

/** What an interface file may include. SWIG does not tell us, so all such files beside it and in its `-I` folders count. */
const INCLUDED = /\.(i|swg|swig|h|hh|hpp|hxx|inc)$/;

/** SWIG, as a step that runs only when something that it reads has changed. */
export function addSwig(engine: Engine, run: SwigRun): void {
  const { argv, source, target, depends, dryRun } = run;
  const environment = dryRun ? {} : deploymentTarget(engine);
  engine.add({
    kind: 'swig',
    argv,
    inputs: [...new Set([source, ...depends, ...includable(engine, argv, source)])],
    outputs: [target],
    searchPath: true,
    error: 'DistutilsExecError',
    dryRun,
    says: [
      { level: INFO, text: `swigging ${source} to ${target}` },
      { level: INFO, text: spawnLine(engine, argv) },
    ],
    ...(Object.keys(environment).length === 0 ? {} : { environment }),
  });
}

function includable(engine: Engine, argv: readonly string[], source: string): string[] {
  const path = osPath(engine.target.osName);
  const given = argv.filter((word) => word.startsWith('-I')).map((word) => word.slice(2));
  const folders = new Set([path.dirname(source), ...given]);
  return [...folders].flatMap((folder) => {
    if (!engine.view.isDirectory(folder === '' ? '.' : folder)) return [];
    return engine.view
      .list(folder === '' ? '.' : folder)
      .filter((name) => INCLUDED.test(name))
      .map((name) => path.join(folder, name));
  });
}

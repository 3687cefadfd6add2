import { DEBUG } from '../../src/plan/step.ts';
import type { CCompiler } from '../../src/compilers/ccompiler.ts';
import { compilerFunctions } from '../../src/compilers/functions.ts';
import type { PythonTarget } from '../../src/interpreter/python-target.ts';
import { EngineError } from '../../src/errors/engine-error.ts';
import { Tuple, type Value } from '../../src/model/values.ts';
import { jsonForm, type Outcome } from '../support/ask-oracle.ts';
import { fakeEngine, type FakeEngine, type FakeEngineOptions } from '../support/fake-engine.ts';

/**
 * One compiler, and what is done to it: each step a method with its arguments. Lists that begin with `tuple` are tuples;
 * `{"set": name}` as method sets an attribute.
 */
export interface CompilerCase {
  readonly compiler?: string;
  readonly customize?: boolean;
  readonly environment?: Readonly<Record<string, string>>;
  /** Config variables over those of the interpreter. */
  readonly configVars?: Readonly<Record<string, string | number>>;
  readonly calls: readonly (readonly [method: string, ...args: readonly unknown[]])[];
  /** What the script's Python answers, for ours. */
  readonly script?: FakeEngineOptions['script'];
  /** Files that exist, empty, relative to the working directory. */
  readonly files?: readonly string[];
}

/**
 * `answer(case)` for the oracle: results of the calls (or their exceptions) and all that was spawned, made and logged. `before`
 * is Python code that prepares the process: stubs of a registry, another platform.
 */
export function compilerOracle(before = ''): string {
  return `
import os, shutil, sys, tempfile
class Recorder(object):
    def __init__(self, record): self.record = record
    def write(self, text):
        for line in text.splitlines(): self.record.append(['log', 3, line])
    def flush(self): pass
def detuple(value):
    if isinstance(value, list):
        if value[:1] == ['tuple']: return tuple(detuple(v) for v in value[1:])
        return [detuple(v) for v in value]
    return value
${before}
from distutils import ccompiler, dir_util, log, sysconfig
real_environ, real_errors = dict(os.environ), sys.stderr
table = sysconfig.get_config_vars()
real_vars = dict(table)
def answer(case):
    record, home = [], os.getcwd()
    table.clear()
    table.update(real_vars)
    table.update(case.get('configVars', {}))
    sys.stderr = Recorder(record)
    root = os.path.realpath(tempfile.mkdtemp()) if os.name == 'posix' else None
    if root: os.chdir(root)
    os.environ.update(dict((k, v) for k, v in case.get('environment', {}).items()))
    log.Log._log = lambda self, level, msg, args: record.append(['log', level, msg % tuple(args) if args else msg])
    try:
        for name in case.get('files', []):
            if os.path.dirname(name) and not os.path.isdir(os.path.dirname(name)): os.makedirs(os.path.dirname(name))
            open(name, 'w').close()
        results = []
        try:
            c = ccompiler.new_compiler(compiler=case.get('compiler'))
            c.mkpath = lambda name, mode=0o777: None
            def spawn(argv): record.append(['run', list(argv)])
            c.spawn = spawn
            c._need_link = lambda objects, output: True
            if hasattr(c, 'execute'):
                c.execute = lambda func, args, msg=None, level=1: record.append(['write', args[0], args[1]])
            if case.get('customize', True): sysconfig.customize_compiler(c)
        except Exception as e:
            return ['new', type(e).__name__, str(e)]
        for call in case['calls']:
            method, args = call[0], [detuple(a) for a in call[1:]]
            try:
                if method == 'set': value = setattr(c, args[0], args[1])
                elif method == 'get': value = getattr(c, args[0])
                elif method == 'set_executables': value = c.set_executables(**args[0])
                elif method == 'gen_lib_options': value = ccompiler.gen_lib_options(c, *args)
                else: value = getattr(c, method)(*args)
                results.append(['value', plain(value)])
            except Exception as e:
                results.append([type(e).__name__, str(e)])
        return [results, [r for r in record if r[0] != 'log' or r[1] >= 3]]
    finally:
        sys.stderr = real_errors
        os.environ.clear(); os.environ.update(real_environ)
        if root:
            os.chdir(home)
            shutil.rmtree(root)
`;
}

/** The same of ours. */
export async function answerOfOurs(one: CompilerCase, target: PythonTarget): Promise<unknown> {
  const environment = { PATH: '/usr/bin', ...one.environment };
  const files = Object.fromEntries((one.files ?? []).map((name) => [name, '']));
  const engine = fakeEngine({ target, files, environment, ...(one.script === undefined ? {} : { script: one.script }) });
  let compiler: CCompiler;
  try {
    compiler = (await compilerFunctions['distutils.ccompiler.new_compiler']?.(engine, null, one.compiler ?? null)) as CCompiler;
    if (one.customize ?? true) await compilerFunctions['distutils.sysconfig.customize_compiler']?.(engine, compiler);
  } catch (error) {
    if (error instanceof EngineError) return ['new', error.python, error.message];
    throw error;
  }
  const results: unknown[] = [];
  for (const [method, ...given] of one.calls) {
    const args = given.map(toValue);
    try {
      results.push(['value', jsonForm(await call(engine, compiler, method, args))]);
    } catch (error) {
      if (!(error instanceof EngineError)) throw error;
      results.push([error.python, error.message]);
    }
  }
  return [results, recordOf(engine)];
}

async function call(engine: FakeEngine, compiler: CCompiler, method: string, args: readonly Value[]): Promise<unknown> {
  if (method === 'set') {
    compiler[args[0] as string] = args[1];
    return null;
  }
  if (method === 'get') return compiler[args[0] as string] ?? null;
  if (method === 'gen_lib_options') return compilerFunctions['distutils.ccompiler.gen_lib_options']?.(engine, compiler, ...args);
  const found = compiler[method] as (...values: readonly Value[]) => Promise<unknown>;
  return Reflect.apply(found, compiler, args);
}

function toValue(given: unknown): Value {
  if (Array.isArray(given)) return given[0] === 'tuple' ? Tuple.from(given.slice(1).map(toValue)) : given.map(toValue);
  if (given !== null && typeof given === 'object') return new Map(Object.entries(given).map(([key, value]) => [key, toValue(value)]));
  return given as Value;
}

/** What ran, what was written, and warnings, in order. Folders are made when the disk lacks them: they are not compared. */
function recordOf(engine: FakeEngine): unknown[] {
  const record: unknown[] = [];
  for (const step of engine.allSteps) {
    if ('argv' in step) {
      record.push(['run', [...step.argv]]);
      if ('then' in step) for (const words of step.then ?? []) record.push(['run', [...words]]);
    } else if (step.kind === 'write' && 'text' in step.content)
      // The lines alone: the original leaves their ends to the machine that it runs on.
      record.push(['write', step.path, step.content.text.split(/\r?\n/).slice(0, -1)]);
    else if (step.kind === 'say')
      for (const line of step.says ?? []) if (line.level > DEBUG + 1) record.push(['log', line.level, line.text]);
  }
  return record;
}

/** Python's own words for a wrong type differ by version and by the place where it is noticed: the class is enough. */
function withoutPythonsWords(answer: unknown): unknown {
  if (!Array.isArray(answer)) return answer;
  const [kind, text] = answer as unknown[];
  const own =
    ['TypeError', 'AttributeError', 'IndexError', 'KeyError', 'UnboundLocalError'].includes(kind as string) && typeof text === 'string';
  if (own && !/^'\w+' (\(if supplied\) )?must be|^bad macro|^invalid macro/.test(text)) return [kind];
  return answer.map(withoutPythonsWords);
}

/** Cases on which the two differ, with both answers. */
export function differences(cases: readonly CompilerCase[], mine: readonly unknown[], theirs: readonly Outcome[]): unknown[] {
  return cases.flatMap((one, i) => {
    const outcome = theirs[i] as Outcome;
    const [a, b] = [mine[i], 'value' in outcome ? outcome.value : outcome].map(withoutPythonsWords);
    return JSON.stringify(a) === JSON.stringify(b)
      ? []
      : [{ one: JSON.stringify(one), mine: JSON.stringify(a), theirs: JSON.stringify(b) }];
  });
}

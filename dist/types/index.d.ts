/** The public API of pydistutils. */
export { EngineError } from './errors/engine-error.ts';
export type { PythonTarget } from './interpreter/python-target.ts';
export type { EventSink, RunEvent } from './session/events.ts';
export { probe } from './session/probe.ts';
export type { Program } from './session/program.ts';
export { run, type RunOptions, type RunResult } from './session/run.ts';

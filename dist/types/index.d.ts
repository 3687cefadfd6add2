/** The public API of pydistutils. */
export { EngineError } from './errors/engine-error.ts';
export type { PythonTarget } from './interpreter/python-target.ts';
export type { EventSink, RunEvent } from './session/events.ts';
export { probe } from './session/probe.ts';
export { run, type Program, type RunOptions, type RunResult } from './session/run.ts';

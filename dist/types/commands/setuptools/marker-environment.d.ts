import type { PythonTarget } from '../../interpreter/python-target.ts';
/** The variables of environment markers, for the target. Source: packaging/markers.py: default_environment. */
export declare function markerEnvironment(target: PythonTarget, extra?: string): Readonly<Record<string, string>>;

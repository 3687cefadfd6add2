import { type PythonTarget } from '../interpreter/python-target.ts';
import type { CommandTable } from './command-table.ts';
/**
 * The table of a command class by its Python path: distutils' (`distutils.command.install.install`), or that of setuptools'
 * class of the same name, which adds to it. undefined for classes that are neither.
 */
export declare function tableOfClass(pythonPath: string, target: PythonTarget): CommandTable | undefined;
/** Names that `setup.py` finds as commands of setuptools, before distutils' of the same name. */
export declare function setuptoolsCommandNames(target: PythonTarget): readonly string[];
/** undefined for commands that only Python has. Source: setuptools/command. */
export declare function setuptoolsTable(name: string, target: PythonTarget): CommandTable | undefined;

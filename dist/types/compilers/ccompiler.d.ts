import type { Value } from '../model/values.ts';
import { CompilerArguments } from './compiler-arguments.ts';
/**
 * A compiler. It never runs anything: it appends steps, and whether a file is up to date is the executor's business.
 * Source: distutils/ccompiler.py: CCompiler.
 */
export declare class CCompiler extends CompilerArguments {
    static readonly pythonPath: string;
    preprocess(_source: Value, _output?: Value, _macros?: Value, _includeDirs?: Value, _before?: Value, _after?: Value): Promise<void>;
    compile(sources: Value, outputDir?: Value, macros?: Value, includeDirs?: Value, debug?: Value, before?: Value, after?: Value, depends?: Value): Promise<Value>;
    _compile(_object: Value, _source: Value, _extension: Value, _args: Value, _after: Value, _options: Value): Promise<void>;
    create_static_lib(_objects: Value, _name: Value, _outputDir?: Value, _debug?: Value, _targetLang?: Value): Promise<void>;
    link(_target: Value, _objects: Value, _output: Value, _outputDir?: Value, _libraries?: Value, _libraryDirs?: Value, _runtimeLibraryDirs?: Value, _exportSymbols?: Value, _debug?: Value, _before?: Value, _after?: Value, _buildTemp?: Value, _targetLang?: Value): Promise<void>;
    link_shared_lib(objects: Value, name: Value, outputDir?: Value, libraries?: Value, libraryDirs?: Value, runtimeLibraryDirs?: Value, exportSymbols?: Value, debug?: Value, before?: Value, after?: Value, buildTemp?: Value, targetLang?: Value): Promise<void>;
    link_shared_object(objects: Value, output: Value, outputDir?: Value, libraries?: Value, libraryDirs?: Value, runtimeLibraryDirs?: Value, exportSymbols?: Value, debug?: Value, before?: Value, after?: Value, buildTemp?: Value, targetLang?: Value): Promise<void>;
    link_executable(objects: Value, name: Value, outputDir?: Value, libraries?: Value, libraryDirs?: Value, runtimeLibraryDirs?: Value, debug?: Value, before?: Value, after?: Value, targetLang?: Value): Promise<void>;
    has_function(name: Value, includes?: Value, includeDirs?: Value, libraries?: Value, libraryDirs?: Value): Promise<boolean>;
}

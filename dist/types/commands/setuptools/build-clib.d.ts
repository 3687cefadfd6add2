import { type Value } from '../../model/values.ts';
import { BuildClib } from '../build-clib.ts';
/** C libraries with flags and dependencies of their own (`cflags`, `obj_deps`). Source: setuptools/command/build_clib.py. */
export declare class SetuptoolsBuildClib extends BuildClib {
    static readonly pythonPath: string;
    build_libraries(libraries: Value): Promise<void>;
    private buildWithFlags;
}

import { Build } from '../build.ts';
/** distutils' own, under a name that scripts of setuptools 62 and later derive from. Source: setuptools/command/build.py. */
export declare class SetuptoolsBuild extends Build {
    static readonly pythonPath: string;
}

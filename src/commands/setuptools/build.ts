import { Build } from '../build.ts';

/** distutils' own, under a name that scripts of setuptools 62 and later derive from. Source: setuptools/command/build.py. */
export class SetuptoolsBuild extends Build {
  static override readonly pythonPath: string = 'setuptools.command.build.build';
}

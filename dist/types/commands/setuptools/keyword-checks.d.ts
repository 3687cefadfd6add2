import { type Value } from '../../model/values.ts';
import type { SetuptoolsDistribution } from './distribution.ts';
/** Keywords that setuptools adds to distutils', by version, in the order in which they are looked at. */
export declare function keywordNames(dist: SetuptoolsDistribution): readonly string[];
export declare function checkKeyword(dist: SetuptoolsDistribution, name: string, value: Value): Promise<void>;

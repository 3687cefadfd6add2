import { type Marker } from './environment-marker.ts';
import { type VersionSpecifier } from './version-specifier.ts';
/** `name[extra]>=1.0; python_version < "3"`. Source: PEP 508, packaging/requirements.py. */
export interface Requirement {
    readonly name: string;
    /** As written. */
    readonly extras: readonly string[];
    readonly specifiers: readonly VersionSpecifier[];
    readonly url: string | null;
    readonly marker: Marker | null;
}
/** What a requirement is not: where in the text, and what was expected there. */
export interface RequirementProblem {
    readonly at: number;
    readonly expected: string;
}
export declare function parseRequirement(text: string): Requirement | RequirementProblem;
export declare function isProblem(result: Requirement | RequirementProblem): result is RequirementProblem;
/** `str(Requirement)`. @param spaced the space before a URL that newer versions of packaging write */
export declare function requirementText(requirement: Requirement, spaced?: boolean): string;

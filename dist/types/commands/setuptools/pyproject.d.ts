import type { SetuptoolsDistribution } from './distribution.ts';
/**
 * `[project]` and `[tool.setuptools]` of `pyproject.toml`, as setuptools 61 and later take them.
 *
 * Differs: the setuptools of Pythons before 3.10 does not know them, and would install `UNKNOWN-0.0.0`: there they are read where
 * neither `setup()` nor `setup.cfg` gives a name. Source: setuptools/config/pyprojecttoml.py, _apply_pyprojecttoml.py.
 */
export declare function applyPyproject(dist: SetuptoolsDistribution, filename: string): Promise<void>;

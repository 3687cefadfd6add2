/** Keywords of setuptools' `setup()` that installed packages add to it (entry points `distutils.setup_keywords`), and those packages. */
const PACKAGES: ReadonlyMap<string, string> = new Map([
  ['app', 'py2app'],
  ['build_golang', 'setuptools-golang'],
  ['cffi_modules', 'cffi'],
  ['d2to1', 'd2to1'],
  ['get_version_from_scm', 'hgdistver'],
  ['long_description_markdown_filename', 'setuptools-markdown'],
  ['message_extractors', 'Babel'],
  ['milksnake_tasks', 'milksnake'],
  ['pbr', 'pbr'],
  ['rust_extensions', 'setuptools-rust'],
  ['sass_manifests', 'libsass'],
  ['scmver', 'scmver'],
  ['setuptools_git_versioning', 'setuptools-git-versioning'],
  ['use_calver', 'calver'],
  ['use_incremental', 'incremental'],
  ['use_scm_version', 'setuptools-scm'],
  ['use_vcs_version', 'hgtools'],
  ['vcversioner', 'vcversioner'],
  ['version_command', 'setuptools-version-command'],
  ['version_config', 'setuptools-git-versioning'],
  ['versioning', 'setupmeta'],
]);

/** The package without which `setup()` does not have a keyword. */
export function packageOfKeyword(name: string): string | undefined {
  return PACKAGES.get(name);
}

/**
 * The module that loads an extension which links to a library beside it: it does so from the folder of both.
 * Differs: it finds the file by its own, without pkg_resources. Source: setuptools/command/build_ext.py: write_stub.
 */
export declare function stubLoader(file: string): string;

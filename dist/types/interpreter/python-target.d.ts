/**
 * Everything the engine knows of an interpreter, as one JSON record. The bridge process sends it in its first
 * message; `pydistutils target` prints it; `--target FILE` reads it back, on any machine.
 */
export interface PythonTarget {
    readonly format: 1;
    /** `sys.executable`, with shims and redirectors resolved. */
    readonly executable: string;
    /** `3.11.7`, `2.7.18`, `3.13.0rc1`. */
    readonly version: string;
    readonly versionInfo: readonly [major: number, minor: number, micro: number, level: string, serial: number];
    /** `sys.version`, whole. */
    readonly versionText: string;
    readonly implementation: {
        /** `cpython`, `pypy`. */
        readonly name: string;
        /** `cpython-311`; null on 2.7. */
        readonly cacheTag: string | null;
    };
    readonly build: {
        readonly debug: boolean;
        readonly freeThreaded: boolean;
        /** 2 on a narrow build of 2.7, else 4. */
        readonly unicodeWidth: 2 | 4;
        readonly pointerBits: 32 | 64;
    };
    /** `sys.platform`: `linux`, `linux2`, `darwin`, `win32`, `cygwin`, `mac`. */
    readonly platform: string;
    /** `os.name`: `posix`, `nt`, `mac`, `os2`. */
    readonly osName: string;
    /** `os.uname()`: system, release, version, machine; empty strings where there is none. */
    readonly uname: {
        readonly system: string;
        readonly release: string;
        readonly version: string;
        readonly machine: string;
    };
    /** `sysconfig.get_platform()`: `linux-x86_64`, `win-amd64`, `macosx-11.0-arm64`. */
    readonly platformTag: string;
    readonly prefix: string;
    readonly execPrefix: string;
    readonly basePrefix: string;
    readonly baseExecPrefix: string;
    /** `sys.platlibdir`: `lib` or `lib64`; `lib` before 3.9. */
    readonly platlibdir: string;
    readonly abiflags: string;
    /** `sys.winver` on Windows, else null. */
    readonly winver: string | null;
    /** The magic number of byte code, hexadecimal, 8 digits. */
    readonly byteCodeMagic: string;
    /** `sys.byteorder`. */
    readonly byteOrder: 'little' | 'big';
    /** The suffix of extension modules: `.cpython-311-x86_64-linux-gnu.so`, `.so`, `.pyd`. */
    readonly extensionSuffix: string;
    /** `sysconfig.get_config_vars()`, whole (Makefile and pyconfig.h): strings and numbers. */
    readonly configVars: Readonly<Record<string, string | number | null>>;
    readonly paths: {
        /** Folder of the standard library (where `distutils/distutils.cfg` would be). */
        readonly stdlib: string;
        readonly platstdlib: string;
        readonly include: string;
        readonly platinclude: string;
        readonly purelib: string;
        readonly platlib: string;
        readonly scripts: string;
        readonly data: string;
    };
    /** `sysconfig` install schemes with their variables unexpanded, where the interpreter has them (3.10 and later use them). */
    readonly schemes: Readonly<Record<string, Readonly<Record<string, string>>>>;
    /** `site.USER_BASE`, `site.USER_SITE`; null where the site module is disabled. */
    readonly userBase: string | null;
    readonly userSite: string | null;
    /** `site.ENABLE_USER_SITE`: false where user sites are off, null where off for security. */
    readonly userSiteEnabled: boolean | null;
    readonly fileSystemEncoding: string;
    readonly localeEncoding: string;
    readonly dontWriteBytecode: boolean;
    /** The umask-independent answer to "is this an environment of `venv` or `virtualenv`?" */
    readonly virtualEnvironment: boolean;
    /** Path of the `EXTERNALLY-MANAGED` marker, or null. */
    readonly externallyManaged: string | null;
    /** `sys.path`, without the script's folder. */
    readonly searchPath: readonly string[];
}
/** Whether the interpreter's version is at least `major.minor`. */
export declare function atLeast(target: Pick<PythonTarget, 'versionInfo'>, major: number, minor: number): boolean;
/** `3.11`. */
export declare function shortVersion(target: PythonTarget): string;
export declare function isPypy(target: PythonTarget): boolean;
/** What folders of the interpreter are named after: `python`, `pypy`. Source: sysconfig.py of PyPy. */
export declare function folderName(target: PythonTarget): string;

"""Cython, where it is installed: setuptools' `build_ext` builds on the command that Cython brings.

Differs: the options that the command has a second time until 3, under the name of Cython's forerunner (`--pyrex-cplus`), are not known.
"""

# Of Cython/Distutils/old_build_ext.py (until 3) and Cython/Distutils/build_ext.py: options, and what they are at first.
OPTIONS = (
    ('cython-cplus', None, 'generate C++ source files'),
    ('cython-create-listing', None, 'write errors to a listing file'),
    ('cython-line-directives', None, 'emit source line directives'),
    ('cython-include-dirs=', None, "path to the Cython include files (separated by '%s')" % __import__('os').pathsep),
    ('cython-c-in-temp', None, 'put generated C files in temp directory'),
    ('cython-gen-pxi', None, 'generate .pxi file for public declarations'),
    ('cython-directives=', None, 'compiler directive overrides'),
    ('cython-gdb', None, 'generate debug information for cygdb'),
    ('cython-compile-time-env', None, 'cython compile time environment'),
)
BOOLEAN_OPTIONS = ('cython-cplus', 'cython-create-listing', 'cython-line-directives', 'cython-c-in-temp', 'cython-gdb')
FIRST = (('cython_cplus', 0), ('cython_create_listing', 0), ('cython_line_directives', 0), ('cython_include_dirs', None),
         ('cython_directives', None), ('cython_c_in_temp', 0), ('cython_gen_pxi', 0), ('cython_gdb', False),
         ('cython_compile_time_env', None))
FIRST_UNTIL_3 = (('no_c_in_traceback', 0),)
FIRST_SINCE_3 = (('shared_utility_qualified_name', None), ('shared_utility_features_enabled', None),
                 ('shared_utility_features_disabled', None))

# Until 3.
DESCRIPTION = 'build C/C++ and Cython extensions (compile/link to build directory)'


def major():
    """The first number of the version of Cython; None where there is none."""
    try:
        return int(__import__('Cython').__version__.split('.')[0])
    except Exception:
        return None


def added():
    """What Cython's command adds to distutils': `(major version, options, boolean options, first values, description)`; None without it.

    The description is None where it is distutils'.
    """
    version = major()
    if version is not None:
        return version, OPTIONS, BOOLEAN_OPTIONS, FIRST + (FIRST_SINCE_3 if version >= 3 else FIRST_UNTIL_3), \
            None if version >= 3 else DESCRIPTION


def available():
    try:
        __import__('Cython.Compiler.Main')
    except Exception:
        return False
    return True


def without_optimizing():
    """Takes `-O3` and its kin out of the interpreter's own flags, for a debugger of Cython."""
    __import__('Cython.Distutils.build_ext')
    from Cython.Distutils.old_build_ext import optimization
    optimization.disable_optimization()


def translate(command, extension):
    """Writes the C of the sources of an extension, and puts it in their place, as Cython's own command does."""
    from Cython.Distutils.build_ext import build_ext
    if major() < 3:
        method = build_ext.cython_sources
        extension.sources = getattr(method, '__func__', method)(command, extension.sources, extension)
        return
    _translating(build_ext)(command).build_extension(extension)


def _translating(build_ext):
    """Cython's command, which translates and goes on to build, with nothing to go on to."""
    from distutils.command.build_ext import build_ext as _build_ext

    class Nothing(_build_ext):
        def build_extension(self, ext):
            pass

    class Translating(build_ext, Nothing):
        def __init__(self, command):
            self.__dict__.update(vars(command))

    return Translating

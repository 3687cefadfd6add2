"""Cython, where it is installed."""

def available():
    try:
        __import__('Cython.Compiler.Main')
    except Exception:
        return False
    return True


# Options that Cython's own command has until 3, with their first values.
OPTIONS = ('cython_cplus', 'cython_create_listing', 'cython_line_directives', 'cython_c_in_temp', 'cython_gen_pxi', 'cython_gdb',
           'no_c_in_traceback')


def translate(command, extension):
    """Writes the C of the `.pyx` sources of an extension, and puts it in their place."""
    if int(__import__('Cython').__version__.split('.')[0]) < 3:
        extension.sources = _by_its_own_command(command, extension)
        return
    from Cython.Build import cythonize
    translated = cythonize([extension], force=bool(command.force), quiet=True)[0]
    extension.sources[:] = translated.sources
    extension.language = translated.language or extension.language


def _by_its_own_command(command, extension):
    """setuptools builds on Cython's command, which until 3 takes the C that is there where it is newer, and says what it translates."""
    from Cython.Distutils.build_ext import build_ext
    method = build_ext.cython_sources
    return getattr(method, '__func__', method)(_Command(command), extension.sources, extension)


class _Command(object):
    """Our command with the options of Cython's, where the script has not set them."""

    def __init__(self, command):
        self._command = command
        for name in OPTIONS:
            setattr(self, name, getattr(command, name, 0))
        self.cython_compile_time_env = getattr(command, 'cython_compile_time_env', None)
        self.cython_include_dirs = list(getattr(command, 'cython_include_dirs', None) or [])
        self.cython_directives = dict(getattr(command, 'cython_directives', None) or {})

    def __getattr__(self, name):
        return getattr(self._command, name)

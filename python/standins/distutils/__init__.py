"""What `import distutils` finds in a setup.py: thin classes and functions; the engine does their work.

A module here holds what scripts can see of the original of this interpreter's version - names, signatures, bases, tables
that may be changed - and in place of a body one call of the engine. Python keeps what only Python can do: run the
script's own functions, hold its globals, write to its streams.
"""
import sys

__version__ = sys.version.split()[0]

_ERRORS = ('distutils.errors CCompilerError CompileError DistutilsArgError DistutilsByteCompileError DistutilsClassError '
           'DistutilsError DistutilsExecError DistutilsFileError DistutilsGetoptError DistutilsInternalError '
           'DistutilsModuleError DistutilsOptionError DistutilsPlatformError DistutilsSetupError DistutilsTemplateError '
           'LibError LinkError PreprocessError UnknownFileError')


def _late(module, *sources):
    """A module's `__getattr__` for names that it has only by the original's imports: `'os'`, `'distutils.util execute'`.

    They are looked up when a script asks: to import them all would take longer than most scripts run. Before Python 3.7
    modules have no such hook: there the names are put into the module at once, but no module is loaded for it but ours.
    """
    wanted = {}
    for source in sources:
        words = source.split()
        for name in words[1:]:
            wanted[name] = words[0], name
        if not words[1:]:
            wanted[source.rpartition('.')[2]] = source, None

    def look_up(name):
        if name == '__all__' and module != __name__:
            return starred()    # of `from module import *`
        if name not in wanted:
            raise AttributeError("module '%s' has no attribute '%s'" % (module, name))
        source, inside = wanted[name]
        __import__(source, {}, {}, [], 0)
        found = sys.modules[source]
        return getattr(found, inside) if inside else found

    def starred():
        names = [name for name in vars(sys.modules[module]) if not name.startswith('_')]
        for name in wanted:
            try:
                look_up(name)
            except (ImportError, AttributeError):
                continue    # what only another system or version has
            names.append(name)
        return names

    look_up.wanted = wanted
    if sys.version_info >= (3, 7):
        return look_up
    names = vars(sys.modules[module])
    for name, (source, _) in wanted.items():
        if source.startswith('distutils.') or source in sys.modules:
            names[name] = look_up(name)
    return look_up


if sys.version_info >= (3, 7):
    # Scripts write `distutils.util.get_platform()` after no more than `import distutils.core`.
    __getattr__ = _late(__name__, *['distutils.' + _name for _name in (
        'archive_util ccompiler cmd config core debug dep_util dir_util dist errors extension fancy_getopt file_util '
        'filelist log spawn sysconfig text_file util version versionpredicate').split()])

# Differs: silent on 3.12 and later, where the removal that the warning tells of has happened.
if (3, 10) <= sys.version_info < (3, 12):
    import warnings  # noqa: F401 - scripts find it here
    from pydistutils_bridge.wire import warn as _warn
    _DEPRECATION_MESSAGE = ('The distutils package is deprecated and slated for removal in Python 3.12. '
                            'Use setuptools or check PEP 632 for potential alternatives')
    _warn(_DEPRECATION_MESSAGE, DeprecationWarning)
    del _warn

"""What `import setuptools` finds in a setup.py: thin, as the stand-ins of distutils are; the engine does the work.

Importing it changes distutils as the original does: `distutils.core.setup` takes setuptools' keywords from then on.
"""
import os

import distutils.core
from distutils import _late
from distutils.core import Command as _Command
from distutils.util import convert_path  # noqa: F401 - scripts import it from here
from pydistutils_bridge.wire import bind as _bind

_engine = _bind(__name__)
_VERSION = _engine.version

# From here on the engine writes metadata as setuptools does.
__version__ = _engine('loaded')


class SetuptoolsDeprecationWarning(Warning):
    """Shown by default, unlike DeprecationWarning."""


class sic(str):
    """A version that is taken as it is."""
    _engine_mirrors = False


class Command(_Command):
    command_consumes_arguments = False

    def __init__(self, dist, **kw):
        _Command.__init__(self, dist)
        vars(self).update(kw)

    def reinitialize_command(self, command, reinit_subcommands=0, **kw):
        cmd = _Command.reinitialize_command(self, command, reinit_subcommands)
        vars(cmd).update(kw)
        return cmd


class _Finder(object):
    _engine_mirrors = False
    ALWAYS_EXCLUDE = DEFAULT_EXCLUDE = ()

    @classmethod
    def find(cls, where='.', exclude=(), include=('*',)):
        return _engine('find', cls._kind, str(where), list(exclude or cls.DEFAULT_EXCLUDE), list(include))


class PackageFinder(_Finder):
    ALWAYS_EXCLUDE = ('ez_setup', '*__pycache__')
    _kind = 'packages'


class PEP420PackageFinder(PackageFinder):
    _kind = 'folders'


find_packages = PackageFinder.find
if _VERSION >= (3,):
    find_namespace_packages = PEP420PackageFinder.find

if _VERSION < (3, 9):
    run_2to3_on_doctests = True
    lib2to3_fixer_packages = ['lib2to3.fixes']

bootstrap_install_from = None

from setuptools.depends import Require  # noqa: E402,F401
from setuptools.dist import Distribution  # noqa: E402,F401
from setuptools.extension import Extension  # noqa: E402,F401
from setuptools.monkey import patch_all as _patch_all  # noqa: E402

if _VERSION < (3, 7):
    from setuptools.dist import Feature  # noqa: F401


def _install_setup_requires(attrs):
    wanted = _engine('setup_requirements', attrs.get('setup_requires'))
    if wanted:
        from setuptools._setup_requires import fetch
        try:
            fetch(*wanted)
        except distutils.core.DistutilsError as error:
            raise SystemExit('error: %s' % error)


def _configure_logging():
    """At once only where the script has imported `logging`: it takes a fifth of a short run."""
    import sys
    if 'logging' in sys.modules:
        from setuptools.logging import configure
        configure()
    elif not _log_watch:
        from pydistutils_bridge.import_watch import ImportWatch
        _log_watch.append(ImportWatch(_LogWatch(), ['logging']))
        sys.meta_path.insert(0, _log_watch[0])


class _LogWatch(object):
    def watch(self, name):
        _configure_logging()
        from distutils import log
        log.set_threshold(log._global_log.threshold)    # `configure` begins with all, and the command line has been read


_log_watch = []


def setup(**attrs):
    if _VERSION >= (3, 10):
        _configure_logging()
    _install_setup_requires(attrs)
    return distutils.core.setup(**attrs)


def findall(dir=os.curdir):
    """All files below a folder, links followed."""
    found = (os.path.join(base, name) for base, _, names in os.walk(dir, followlinks=True) for name in names)
    files = [path for path in found if os.path.isfile(path)]
    return [os.path.relpath(path, dir) for path in files] if dir == os.curdir else files


__all__ = ['setup', 'Distribution', 'Command', 'Extension', 'Require', 'SetuptoolsDeprecationWarning', 'find_packages']
if _VERSION < (3, 7):
    __all__.insert(2, 'Feature')
if _VERSION >= (3,):
    __all__.append('find_namespace_packages')

_patch_all()

# What its own imports bring in: scripts write `setuptools.version.__version__` after no more than `import setuptools`.
__getattr__ = _late(__name__, 'functools', 're', 'distutils.errors DistutilsOptionError', *['setuptools.' + _name for _name in (
    'command config discovery errors logging msvc version').split()])
if _VERSION < (3, 7):
    from setuptools import command, version  # noqa: F401

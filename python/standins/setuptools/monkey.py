"""What setuptools changes in distutils, and the way back."""
import sys

from pydistutils_bridge import wire as _wire
from pydistutils_bridge.standins import CLASSES, mro


def patch_all():
    import setuptools
    from setuptools import dist, extension
    import distutils.cmd
    import distutils.core
    import distutils.dist
    import distutils.extension
    _replace(distutils.core, 'Command', setuptools.Command)
    for module in distutils.dist, distutils.core, distutils.cmd:
        _replace(module, 'Distribution', dist.Distribution)
    _replace(distutils.core, 'Extension', extension.Extension)
    _replace(distutils.extension, 'Extension', extension.Extension)
    if 'distutils.command.build_ext' in sys.modules:
        _replace(sys.modules['distutils.command.build_ext'], 'Extension', extension.Extension)


def _replace(module, name, value):
    """Puts ours in the place of ours: to the engine that is no change by the script."""
    setattr(module, name, value)
    _wire.wire.standins.accept(module, name)


def get_unpatched(item):
    """The class of distutils below one of setuptools."""
    if isinstance(item, CLASSES):
        return get_unpatched_class(item)
    return getattr(item, 'unpatched', None)


def get_unpatched_class(cls):
    for base in mro(cls):
        if not base.__module__.startswith('setuptools'):
            if not base.__module__.startswith('distutils'):
                raise AssertionError('distutils has already been patched by %r' % cls)
            return base


def patch_func(replacement, target_mod, func_name):
    vars(replacement).setdefault('unpatched', getattr(target_mod, func_name))
    setattr(target_mod, func_name, replacement)

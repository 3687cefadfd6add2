"""Finders of packages, by the names that setuptools 61 gave them."""
import os

from pydistutils_bridge.wire import bind as _bind
from setuptools import PackageFinder, PEP420PackageFinder, _Finder  # noqa: F401

_engine = _bind('setuptools')
_FOLDERS, _MODULES = _engine('aside')


class ModuleFinder(_Finder):
    _kind = 'modules'


class FlatLayoutPackageFinder(PEP420PackageFinder):
    DEFAULT_EXCLUDE = tuple(_FOLDERS)
    _kind = 'flat packages'


class FlatLayoutModuleFinder(ModuleFinder):
    DEFAULT_EXCLUDE = tuple(_MODULES)


def find_package_path(name, package_dir, root_dir):
    """The folder of a package, as `package_dir` has it: of the nearest package around it that is named there."""
    around, below = name, []
    while around and around not in package_dir:
        around, _, last = around.rpartition('.')
        below.insert(0, last)
    folders = [package_dir[around]] if around else (package_dir.get('') or '').split('/')
    return os.path.join(root_dir, *folders + below)

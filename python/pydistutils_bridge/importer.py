"""Finds the stand-ins for distutils before anything else is asked, without a path entry and without byte code beside them."""
import os
import sys

from pydistutils_bridge import kept_code

ROOT = os.path.join(os.path.dirname(os.path.dirname(os.path.abspath(__file__))), 'standins')
PACKAGES = ('distutils', 'setuptools', 'pkg_resources')


class Finder(object):
    """A meta path finder for 2.7 and 3; `absent` are top-level names that must not be importable."""

    def __init__(self, adopt, absent=()):
        self.adopt = adopt
        self.absent = absent

    def locate(self, name):
        parts = name.split('.')
        if parts[0] not in PACKAGES or '' in parts:
            return None
        base = os.path.join(ROOT, *parts)
        for path, package in ((os.path.join(base, '__init__.py'), True), (base + '.py', False)):
            if os.path.isfile(path):
                return path, package
        return None

    def refuse(self, name):
        if name.split('.')[0] in self.absent:
            raise no_module(name)

    # Python 3
    def find_spec(self, name, path=None, target=None):
        self.refuse(name)
        found = self.locate(name)
        if found is None:
            return self.alias_spec(name)
        return Loader(self, found).spec(name)

    def find_distributions(self, context=None):
        """What `importlib.metadata`, and the module that it was before, asks every finder: the setuptools of scripts is ours."""
        ours = is_setuptools(context) and 'setuptools' not in self.absent
        return late('own_distribution').found() if ours else iter(())

    def alias_spec(self, name):
        original = original_of(name)
        if original is None or not can_be_found(original):
            return None
        from importlib.machinery import ModuleSpec
        return ModuleSpec(name, AliasLoader(), is_package=False)

    # Python 2.7
    def find_module(self, name, path=None):
        self.refuse(name)
        found = self.locate(name)
        if found is None:
            return None if original_of(name) is None else AliasLoader()
        return Loader(self, found)


def is_setuptools(context):
    """Whether `importlib.metadata` asks for that distribution."""
    return (getattr(context, 'name', None) or '').lower() == 'setuptools'


# setuptools' copies of other packages are those packages themselves, as far as they are there.
COPIES = {'setuptools._distutils': 'distutils', 'setuptools._vendor': 'setuptools.extern', 'pkg_resources._vendor': 'pkg_resources.extern'}
BUNDLES = ('setuptools.extern.', 'pkg_resources.extern.')


def original_of(name):
    """The name of the module that is given for this one; None for one of its own."""
    copy = '.'.join(name.split('.')[:2])
    if copy in COPIES:
        return COPIES[copy] + name[len(copy):]
    bundle = next((bundle for bundle in BUNDLES if name.startswith(bundle)), None)
    if bundle is None:
        return None
    top, dot, rest = name[len(bundle):].partition('.')
    return ('tomllib' if top == 'tomli' and sys.version_info >= (3, 11) else top) + dot + rest


def can_be_found(name):
    from importlib.util import find_spec
    try:
        return name in sys.modules or find_spec(name) is not None
    except ImportError:
        return False


class AliasLoader(object):
    """Gives the original in the place of a copy."""

    def create_module(self, spec):
        module = self.original(spec.name)
        self.spec = module.__spec__
        return module

    def exec_module(self, module):
        module.__spec__ = self.spec

    def load_module(self, name):
        module = sys.modules[name] = self.original(name)
        return module

    def original(self, name):
        real = original_of(name)
        __import__(real)
        return sys.modules[real]


class Loader(kept_code.Loader):
    def __init__(self, finder, found):
        kept_code.Loader.__init__(self, *found)
        self.finder = finder

    def exec_module(self, module):
        kept_code.Loader.exec_module(self, module)
        self.finder.adopt(module)


def no_module(name):
    if sys.version_info[0] == 2:
        return ImportError('No module named %s' % name)
    return ModuleNotFoundError("No module named '%s'" % name, name=name)  # noqa: F821


def install(adopt, without_setuptools):
    for name in list(sys.modules):
        if name.split('.')[0] in ('distutils', 'setuptools', '_distutils_hack'):
            del sys.modules[name]
    # setuptools' own hook would answer for distutils first, and would complain of ours.
    sys.meta_path[:] = [f for f in sys.meta_path if type(f).__module__ != '_distutils_hack']
    sys.meta_path.insert(0, Finder(adopt, ('setuptools',) if without_setuptools else ()))


def late(name):
    """A module of the bridge that few runs need, imported without leaving byte code beside it."""
    keep = sys.dont_write_bytecode
    sys.dont_write_bytecode = True
    try:
        __import__('pydistutils_bridge.' + name)
    finally:
        sys.dont_write_bytecode = keep
    return sys.modules['pydistutils_bridge.' + name]


def has_distutils():
    """Whether this interpreter comes with one; that of setuptools does not count, since it may go."""
    return os.path.isfile(os.path.join(os.path.dirname(os.__file__), 'distutils', '__init__.py'))

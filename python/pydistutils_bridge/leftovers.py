"""What old setup scripts import and newer Pythons dropped, in the script's own process, and only what is missing there.

    imp, pipes (quote)                           modules of python/leftovers; dropped by 3.12 and 3.13
    configparser.SafeConfigParser, readfp        dropped by 3.12
    pkgutil.ImpImporter, ImpLoader               dropped by 3.12
    lib2to3                                      dropped by 3.13; `fissix`, its continuation, answers where it is installed
"""
import os
import sys

from pydistutils_bridge.import_watch import ImportWatch
from pydistutils_bridge.importer import Loader

FOLDER = os.path.join(os.path.dirname(os.path.dirname(os.path.abspath(__file__))), 'leftovers')
MODULES = ('imp', 'pipes')
WATCHED = ('configparser', 'pkgutil')


class Leftovers(object):
    """Comes last on `sys.meta_path`: what the interpreter has itself is found before."""

    def find_spec(self, name, path=None, target=None):
        from importlib.machinery import ModuleSpec
        if name in MODULES:
            return ModuleSpec(name, Loader(self, (os.path.join(FOLDER, name + '.py'), False)))
        if name == 'lib2to3':
            spec = ModuleSpec(name, Alias(continuation(name)))
            sys.meta_path.insert(0, InsideLib2to3())
            return spec
        return None

    def adopt(self, module):
        """Nothing of it is the engine's."""

    def watch(self, name):
        add_to[name](sys.modules[name])


class InsideLib2to3(object):
    """Comes first: the path of `fissix` would give each of its modules a second time, under the other name."""

    def find_spec(self, name, path=None, target=None):
        if not name.startswith('lib2to3.'):
            return None
        from importlib.machinery import ModuleSpec
        return ModuleSpec(name, Alias(continuation(name)))


class Alias(object):
    """A loader of a module that exists under another name."""

    def __init__(self, original):
        self.original = original

    def create_module(self, spec):
        return None

    def exec_module(self, module):
        sys.modules[module.__name__] = self.original


def continuation(name):
    real = 'fissix' + name[len('lib2to3'):]
    try:
        __import__(real)
    except ImportError as error:
        if error.name != real:
            raise
        hint = "; Python 3.13 dropped it: install 'fissix', its continuation" if real == 'fissix' else ''
        raise ModuleNotFoundError("No module named '%s'%s" % (name, hint), name=name)  # noqa: F821
    return sys.modules[real]


def add_to_configparser(module):
    if not hasattr(module, 'SafeConfigParser'):
        class SafeConfigParser(module.ConfigParser):
            pass
        SafeConfigParser.__module__ = module.__name__
        SafeConfigParser.__qualname__ = 'SafeConfigParser'
        module.SafeConfigParser = SafeConfigParser
    if not hasattr(module.RawConfigParser, 'readfp'):
        def readfp(self, fp, filename=None):
            self.read_file(fp, source=filename)
        module.RawConfigParser.readfp = readfp


def add_to_pkgutil(module):
    if hasattr(module, 'ImpImporter'):
        return

    class ImpImporter(object):
        """Finds modules in one folder, or on `sys.path`."""

        def __init__(self, path=None):
            self.path = path

        def find_module(self, fullname, path=None):
            import imp
            folders = None if self.path is None else [os.path.realpath(self.path)]
            try:
                found = imp.find_module(fullname.split('.')[-1], folders)
            except ImportError:
                return None
            return ImpLoader(fullname, *found)

        def iter_modules(self, prefix=''):
            return ((found.name, found.ispkg) for found in module.iter_modules(None if self.path is None else [self.path], prefix))

    class ImpLoader(object):
        """Loads what `imp.find_module` has found."""
        code = source = None

        def __init__(self, fullname, file, filename, etc):
            self.fullname, self.file, self.filename, self.etc = fullname, file, filename, etc

        def load_module(self, fullname):
            import imp
            try:
                return imp.load_module(fullname, self.file, self.filename, self.etc)
            finally:
                if self.file:
                    self.file.close()

        def is_package(self, fullname):
            import imp
            return self.etc[2] == imp.PKG_DIRECTORY

        def get_filename(self, fullname=None):
            return os.path.join(self.filename, '__init__.py') if self.is_package(fullname) else self.filename

        def get_data(self, pathname):
            with open(pathname, 'rb') as file:
                return file.read()

        def get_source(self, fullname=None):
            import tokenize
            with tokenize.open(self.get_filename(fullname)) as file:
                return file.read()

        def get_code(self, fullname=None):
            return compile(self.get_source(fullname), self.get_filename(fullname), 'exec')

    for cls in (ImpImporter, ImpLoader):
        cls.__module__, cls.__qualname__ = module.__name__, cls.__name__
        setattr(module, cls.__name__, cls)


add_to = {'configparser': add_to_configparser, 'pkgutil': add_to_pkgutil}


def install():
    leftovers = Leftovers()
    for name in WATCHED:
        if name in sys.modules:
            leftovers.watch(name)
    sys.meta_path.insert(0, ImportWatch(leftovers, WATCHED))
    sys.meta_path.append(leftovers)

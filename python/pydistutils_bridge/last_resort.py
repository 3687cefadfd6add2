"""A finder that comes after all others: it has the stand-ins, and an engine of its own, when nothing else has a distutils."""
import sys

from pydistutils_bridge import importer

PACKAGES = ('distutils', 'setuptools', 'pkg_resources')


class LastResort(object):
    def __init__(self, engine, without_setuptools):
        self.engine = engine
        self.packages = PACKAGES[:1] if without_setuptools else PACKAGES
        self.finder = None

    def find_spec(self, name, path=None, target=None):
        return self.modules().package(name, path, target) if name in self.packages else None

    def find_distributions(self, context=None):
        """What `importlib.metadata` asks last: the setuptools that would be imported, if that is ours."""
        if not importer.is_setuptools(context) or 'setuptools' not in self.packages or self.others_have('setuptools'):
            return iter(())
        self.modules()
        return importer.late('own_distribution').found()

    def others_have(self, name):
        finders = [finder for finder in sys.meta_path if finder not in (self, self.finder) and hasattr(finder, 'find_spec')]
        return any(finder.find_spec(name, None) is not None for finder in finders)

    def modules(self):
        if self.finder is None:
            self.finder = Modules(self.start())
            sys.meta_path.insert(0, self.finder)
        return self.finder

    def start(self):
        own_engine, wire = importer.late('own_engine'), importer.late('wire')
        link = wire.attach(*own_engine.start(self.engine))
        link.engine = self.engine
        own_engine.introduce(link)
        return importer.Finder(link.standins.adopt_module)


class Modules(object):
    """Comes first: modules of a package of ours are ours too, though the interpreter could find them by the package's path."""

    def __init__(self, finder):
        self.finder = finder
        self.given = set()

    def package(self, name, path, target):
        self.given.add(name)
        return self.finder.find_spec(name, path, target)

    def find_spec(self, name, path=None, target=None):
        top, dot, _ = name.partition('.')
        return self.finder.find_spec(name, path, target) if dot and top in self.given else None


def install(engine, without_setuptools):
    sys.meta_path.append(LastResort(engine, without_setuptools))

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
        if name not in self.packages:
            return None
        if self.finder is None:
            self.finder = Modules(self.start())
            sys.meta_path.insert(0, self.finder)
        return self.finder.package(name, path, target)

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

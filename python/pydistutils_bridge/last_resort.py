"""A finder that comes after all others: it has the stand-ins, and an engine of its own, when nothing else has a distutils."""
import sys


class LastResort(object):
    def __init__(self, engine, without_setuptools):
        self.engine, self.without_setuptools = engine, without_setuptools
        self.finder = None

    def find_spec(self, name, path=None, target=None):
        top = name.split('.')[0]
        if top not in ('distutils', 'setuptools', 'pkg_resources') or top != 'distutils' and self.without_setuptools:
            return None
        if self.finder is None:
            self.finder = self.start()
        return self.finder.find_spec(name, path, target)

    def start(self):
        keep = sys.dont_write_bytecode
        sys.dont_write_bytecode = True
        try:
            from pydistutils_bridge import importer, own_engine, wire
        finally:
            sys.dont_write_bytecode = keep
        link = wire.attach(*own_engine.start(self.engine))
        link.engine = self.engine
        own_engine.introduce(link)
        return importer.Finder(link.standins.adopt_module)


def install(engine, without_setuptools):
    sys.meta_path.append(LastResort(engine, without_setuptools))

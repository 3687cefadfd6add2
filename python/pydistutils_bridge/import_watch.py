"""Tells of modules when they have been imported. Python 3 only: older interpreters have all that is watched for."""
import sys


class ImportWatch(object):
    """A meta path finder that finds nothing itself; `watcher.watch(name)` is called once for each name of `names`."""

    def __init__(self, watcher, names):
        self.watcher = watcher
        self.waiting = set(names) - set(sys.modules)

    def find_spec(self, name, path=None, target=None):
        if name not in self.waiting:
            return None
        self.waiting.discard(name)
        for finder in sys.meta_path:
            spec = finder.find_spec(name, path, target) if finder is not self and hasattr(finder, 'find_spec') else None
            if spec is not None:
                self.follow(spec)
                return spec
        return None

    def follow(self, spec):
        if isinstance(spec.loader, type):
            return
        load = spec.loader.exec_module

        def exec_module(module):
            load(module)
            self.watcher.watch(spec.name)
        spec.loader.exec_module = exec_module

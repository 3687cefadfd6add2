"""Compiled code of our own Python files, kept between runs in the state folder of a build or in the user's own temporary one.

Half of the time of a short run would go into compiling the bridge and the stand-ins anew. They leave no byte code beside
them; so the engine keeps it, in a file for each interpreter (`TAG`):

    crc32 of what follows, 4 bytes
    marshal of (SCOPE, {path below python/: (crc32 of the source, its length, marshalled code)})

An entry counts for exactly its source. A file that is damaged, or of another interpreter or installation, counts as empty.
"""
import binascii
import marshal
import os
import sys

if sys.version_info[0] > 2:
    from _frozen_importlib import ModuleSpec    # importlib.machinery costs as much as three of our modules

HOME = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
# 2.7 looks beside a module of a package for each that it imports; `absolute_import`, which a script would see among its names, ends that.
FLAGS = 0x4000 if sys.version_info[0] == 2 else 0
# Code objects hold the path of their source, and are what this very interpreter makes of it.
SCOPE = (sys.version, HOME, sys.flags.optimize, FLAGS)
TAG = 'bridge-' + (getattr(getattr(sys, 'implementation', None), 'cache_tag', None) or 'py%d%d' % sys.version_info[:2])


def checksum(data):
    return binascii.crc32(data) & 0xffffffff


def stamp(data):
    return binascii.unhexlify(('%08x' % checksum(data)).encode('ascii'))


def content_of(path):
    """Forty files are read at each start: without the layers of `open`."""
    fd = os.open(path, READ_ONLY)
    try:
        parts = []
        while not parts or parts[-1]:
            parts.append(os.read(fd, 65536))
        return b''.join(parts)
    finally:
        os.close(fd)


READ_ONLY = os.O_RDONLY | getattr(os, 'O_BINARY', 0) | getattr(os, 'O_NOINHERIT', 0) | getattr(os, 'O_CLOEXEC', 0)


class KeptCode(object):
    def __init__(self):
        self.unread = []    # folders that are looked into when those before them lack something
        self.found = []     # of each folder
        self.used = {}
        self.fresh = False

    def read(self, folder):
        path = os.path.join(folder, TAG)
        if not os.path.isfile(path):    # to open a pipe would be to wait for somebody who writes to it
            return
        try:
            with open(path, 'rb') as f:
                data = f.read()
            body = data[4:] if FLAGS else memoryview(data)[4:]  # it is long: 2.7's marshal alone needs a copy
            if data[:4] == stamp(body):
                scope, entries = marshal.loads(body)
                if scope == SCOPE:
                    self.found.append(entries)
        except (EnvironmentError, ValueError, EOFError, TypeError):
            pass

    def each(self):
        for entries in self.found:
            yield entries
        while self.unread:
            before = len(self.found)
            self.read(self.unread.pop(0))
            for entries in self.found[before:]:
                yield entries

    def written(self):
        entries = {}
        for each in self.found + [self.used]:
            entries.update(each)
        body = marshal.dumps((SCOPE, entries))
        return stamp(body) + body

    def code(self, path):
        source = content_of(path)
        name = path[len(HOME):]
        sum_and_length = (checksum(source), len(source))
        for entries in self.each():
            known = entries.get(name)
            if known is not None and known[:2] == sum_and_length:
                self.used[name] = known
                return marshal.loads(known[2])
        code = compile(source, path, 'exec', FLAGS, True)
        self.used[name] = sum_and_length + (marshal.dumps(code),)
        self.fresh = True
        return code


KEPT = KeptCode()


class Loader(object):
    """Loads a module or package from its source file, or the code that is kept of it. For 2.7 and 3."""

    def __init__(self, path, package):
        self.path, self.package = path, package

    def create_module(self, spec):
        return None

    def exec_module(self, module):
        exec(KEPT.code(self.path), module.__dict__)

    def load_module(self, name):
        import imp
        if name in sys.modules:
            return sys.modules[name]
        module = sys.modules[name] = imp.new_module(name)
        module.__file__, module.__loader__ = self.path, self
        module.__package__ = name if self.package else name.rpartition('.')[0]
        if self.package:
            module.__path__ = [os.path.dirname(self.path)]
        try:
            self.exec_module(module)
        except BaseException:
            sys.modules.pop(name, None)
            raise
        return sys.modules[name]

    def get_code(self, name):
        return KEPT.code(self.path)

    def get_source(self, name):
        with open(self.path, 'rb') as f:
            return f.read().decode('utf-8')

    def is_package(self, name):
        return self.package

    def spec(self, name):
        spec = ModuleSpec(name, self, origin=self.path, is_package=self.package)
        spec.has_location = True
        if self.package:
            spec.submodule_search_locations[:] = [os.path.dirname(self.path)]
        return spec


class BridgeFinder(object):
    """Finds the modules of the bridge itself."""
    PREFIX = 'pydistutils_bridge.'

    def loader(self, name):
        if not name.startswith(self.PREFIX):
            return None
        path = os.path.join(HOME, *name.split('.')) + '.py'
        return Loader(path, False) if os.path.isfile(path) else None

    def find_spec(self, name, path=None, target=None):
        loader = self.loader(name)
        return loader and loader.spec(name)

    def find_module(self, name, path=None):
        return self.loader(name)

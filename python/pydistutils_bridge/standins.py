"""Which classes and functions are our stand-ins, and what the script has put in their place.

"Overridden" means: the attribute that Python would find is not our own stub of that name. It is looked at anew with
each message, since scripts patch classes, instances and modules while they run.
"""
import sys
import types
from itertools import chain

from pydistutils_bridge.importer import late
from pydistutils_bridge.values import PY2, is_

CLASSES = (type, types.ClassType) if PY2 else (type,)
# Functions of other modules that the engine has a version of its own of: it must know when a script has replaced one.
FOREIGN = (('os.path', 'expanduser'),)
# Such ones of modules that are imported late, if ever: a function is the module's own as long as it sees that module's names.
LATE_FOREIGN = (('py_compile', 'compile'),)
HOLDERS = CLASSES + (types.ModuleType,)
CALLABLE = (types.FunctionType, types.MethodType, classmethod, staticmethod)


def mro(cls):
    """`inspect.getmro`, without importing it: half the time of a short run."""
    found = getattr(cls, '__mro__', None)
    if found is not None:
        return found
    out = []
    add_bases(cls, out)
    return tuple(out)


def add_bases(cls, out):
    # 2.7's classic classes: depth first, from left to right.
    if cls not in out:
        out.append(cls)
        for base in cls.__bases__:
            add_bases(base, out)


if PY2:
    class Values(object):
        """The values of a class as they are now: its dictionary has no live view, or may be exchanged."""

        def __init__(self, holder):
            self.holder = holder

        def __iter__(self):
            return iter(vars(self.holder).values())

        def __len__(self):
            return len(vars(self.holder))

    def live_values(holder):
        return vars(holder).viewvalues() if isinstance(holder, types.ModuleType) else Values(holder)
else:
    def live_values(holder):
        return vars(holder).values()


class Glance(object):
    """What was looked at, and how it was: compared as a whole, without a step of Python for each of a hundred modules and classes."""

    def __init__(self):
        self.names, self.modules = [], []
        self.views, self.values = [], []
        self.attributes = []
        self.sure = True

    def follow(self, seen):
        """Takes all modules, by name, and classes up; gives those that hold other values than were seen, with what they hold: None where
        a module is not there."""
        changed = []
        for owner, were in seen.items():
            holder = owner
            if isinstance(owner, str):
                holder = self.module(owner)
                if holder is None:
                    changed.append((owner, None))
                    continue
            if not isinstance(holder, HOLDERS):
                self.sure = False   # who knows what dictionary it shows next
            view = live_values(holder)
            now = list(view)
            self.views.append(view)
            self.values += now
            if not same(now, were):
                changed.append((owner, now))
        return changed

    def compare(self, tables):
        """Takes tables up, by their paths; gives the paths of those that are not as they were."""
        changed = [path for path, (live, copy) in tables.items() if live != copy]
        self.tables = [live for live, copy in tables.values()]
        self.copies = [copy_of(live) if path in changed else copy for path, (live, copy) in tables.items()]
        return changed

    def module(self, name):
        module = sys.modules.get(name)
        self.names.append(name)
        self.modules.append(module)
        return module

    def attribute(self, module, name):
        value = getattr(module, name, None)
        self.attributes.append((module, name, value))
        return value

    def holds(self):
        for module, name, value in self.attributes:
            if getattr(module, name, None) is not value:
                return False
        return self.sure and all(map(is_, map(sys.modules.get, self.names), self.modules)) and \
            same(list(chain.from_iterable(self.views)), self.values) and same(self.tables, self.copies)


class StandIns(object):
    def __init__(self):
        self.modules = {}       # module name -> {name: pristine value}
        self.classes = {}       # class -> {name: pristine value} of its own __dict__
        self.tables = {}        # dotted path -> (live list or dict, copy as it was)
        self.seen = {}          # module name or class -> its values when last looked at
        self.glance = None      # what must be as it was for nothing to be patched anew; None: it has to be looked at
        self.replaced = {}      # module name or class -> dotted paths of what differs there
        self.patched = {}       # dotted path -> 'name' or 'table'
        self.patch_count = 0    # grows where what is told of classes may be another
        self.imports = {}       # module name -> {name: (module, name there)} of what the original's module imports at its top
        self.importers = {}     # dotted path of a function -> [(module name, name)] of what has imported it
        self.followed = {}      # module name -> names whose changes the engine follows as facts of the process
        self.foreign = [(sys.modules[module], name, getattr(sys.modules[module], name), '%s.%s' % (module, name))
                        for module, name in FOREIGN]

    def adopt_module(self, module):
        """Remembers a stand-in module as it is right after its import."""
        name = module.__name__
        self.modules[name] = dict(vars(module))
        self.seen[name] = list(vars(module).values())
        self.replaced.pop(name, None)
        self.glance = None
        self.adopt_imports(module)
        self.followed[name] = vars(module).get('_engine_follows', ())
        for key, value in list(vars(module).items()):
            if key in self.followed[name]:
                continue
            if isinstance(value, CLASSES) and getattr(value, '__module__', None) == name:
                # Of a class that the engine has not, what it defines is called as if the script had defined it.
                if not vars(value).get('_python_only'):
                    self.adopt_class(value)
            elif isinstance(value, (dict, list)) and not key.startswith('__'):
                self.tables['%s.%s' % (name, key)] = (value, copy_of(value))

    def adopt_imports(self, module):
        """What the module imports at its top it has from now on as it is now, also where the script has replaced it already."""
        name, now = module.__name__, vars(module)
        self.imports[name] = wanted = getattr(now.get('__getattr__'), 'wanted', {})
        for key, (source, inside) in wanted.items():
            # Nobody replaces classes of errors, of which modules import many.
            if inside is None or source == 'distutils.errors' or not source.startswith('distutils.'):
                continue
            self.importers.setdefault('%s.%s' % (source, inside), []).append((name, key))
            home = sys.modules.get(source)
            if source not in self.modules or not isinstance(home, types.ModuleType):
                continue
            pristine, held = self.modules[source].get(inside), vars(home).get(inside)
            if held is not pristine:
                now[key] = held
                self.modules[name][key] = pristine

    def keep_imports(self, patched):
        """A module that has imported a function goes on with it when that is replaced at its home: for it that is a name of its own."""
        for path in [path for path in self.importers if patched.get(path) == 'name']:
            home, _, inside = path.rpartition('.')
            for name, key in self.importers[path]:
                if name in sys.modules and '%s.%s' % (name, key) not in patched:
                    vars(sys.modules[name]).setdefault(key, self.modules[home].get(inside))
                    patched['%s.%s' % (name, key)] = 'name'

    def accept(self, module, name):
        """A name of a stand-in module that we have set ourselves is no change by the script."""
        if module.__name__ in self.modules:
            self.modules[module.__name__][name] = vars(module)[name]
            self.seen[module.__name__] = self.glance = None

    def adopt_class(self, cls):
        self.classes[cls] = dict(vars(cls))
        self.seen[cls] = list(vars(cls).values())
        self.glance = None
        for key, value in list(vars(cls).items()):
            if isinstance(value, (dict, list)) and not key.startswith('__'):
                self.tables['%s.%s.%s' % (cls.__module__, cls.__name__, key)] = (value, copy_of(value))

    def look(self):
        """What is patched now: dotted paths. Cheap when nothing has changed since the last look: then it is the very same."""
        if self.glance is None or not self.glance.holds():
            self.patched = self.looked()
        return self.patched

    def looked(self):
        dirty = classes = False
        glance = Glance()
        for owner, now in glance.follow(self.seen):
            if now is None:
                self.replaced.pop(owner, None)
                continue
            self.seen[owner] = now
            self.replaced[owner] = self.differing_paths(owner)
            dirty = True
            classes = classes or not isinstance(owner, str)
        tables = glance.compare(self.tables)
        for module, name, pristine, path in self.foreign:
            if glance.attribute(module, name) is not pristine:
                tables.append(path)
        for source, name in LATE_FOREIGN:
            module = glance.module(source)
            if module is not None and getattr(glance.attribute(module, name), '__globals__', None) is not vars(module):
                tables.append('%s.%s' % (source, name))
        self.glance = glance
        if not dirty and all(path in self.patched for path in tables) and len(tables) == self.table_count():
            return self.patched
        patched = dict.fromkeys(tables, 'table')
        for paths in self.replaced.values():
            patched.update(dict.fromkeys(paths, 'name'))
        self.keep_imports(patched)
        if patched == self.patched and not classes:
            return self.patched
        self.patch_count += 1
        return patched

    def differing_paths(self, owner):
        if not isinstance(owner, str):
            return ['%s.%s.%s' % (owner.__module__, owner.__name__, key) for key in differing(vars(owner), self.classes[owner])]
        now, pristine = vars(sys.modules[owner]), self.modules[owner]
        return ['%s.%s' % (owner, key) for key in differing(now, pristine)
                if key not in self.followed[owner] and (key in pristine or not isinstance(now[key], types.ModuleType) and
                                                        not self.imported(owner, key, now[key]))]

    def imported(self, owner, key, value):
        """Whether a module holds what it would have imported, had not the script looked for it there."""
        source, inside = self.imports[owner].get(key, (None, None))
        return inside is not None and self.modules.get(source, {}).get(inside) is value

    def table_count(self):
        return sum(1 for kind in self.patched.values() if kind == 'table')

    # -- classes of objects

    def base_class(self, cls):
        for k in mro(cls):
            if k in self.classes:
                return k
        return None

    def stand_in_bases(self, cls):
        return [k for k in mro(cls) if k in self.classes]

    def base_of(self, value):
        # A class first: its metaclass may refuse every attribute.
        if isinstance(value, CLASSES):
            return None
        cls = getattr(value, '__class__', None)
        if cls is None or not hasattr(value, '__dict__'):
            return None
        base = self.base_class(cls)
        return base if base is not None and getattr(base, '_engine_mirrors', True) else None

    def own_classes(self, cls):
        return [k for k in mro(cls) if k not in self.classes and k is not object]

    def overrides(self, cls):
        """Names of methods that the script has put before ours, and the class attributes of its own classes."""
        found, attributes, settled = [], {}, set()
        for k in mro(cls):
            if k is object:
                continue
            pristine = self.classes.get(k)
            for name, value in list(vars(k).items()):
                if name in settled or name.startswith('__') and name not in ('__init__',):
                    continue
                if pristine is not None and pristine.get(name) is value:
                    settled.add(name)
                    continue
                settled.add(name)
                if isinstance(value, CALLABLE) or callable(value) and not isinstance(value, CLASSES):
                    found.append(name)
                elif isinstance(value, property) or hasattr(type(value), '__set__'):
                    found.append('=' + name)
                else:
                    attributes[name] = value
        return found, attributes

    def watches_writes(self, cls):
        """Whether writes to instances can end elsewhere than in `__dict__`: `__setattr__` or a data descriptor of the script's."""
        for k in self.own_classes(cls):
            for name, value in vars(k).items():
                if name in ('__setattr__', '__getattr__', '__getattribute__', '__slots__') or isinstance(value, property):
                    return True
        return False

    def load(self, path):
        """The class or function of a dotted path; its module is imported."""
        parts = path.split('.')
        if parts[0] == 'pydistutils_bridge':
            late(parts[1])
        for cut in range(len(parts) - 1, 0, -1):
            name = '.'.join(parts[:cut])
            try:
                __import__(name)
            except ImportError:
                if cut == 1:
                    raise
                continue
            thing = sys.modules[name]
            for part in parts[cut:]:
                thing = getattr(thing, part)
            return thing
        __import__(path)
        return sys.modules[path]


def same(now, seen):
    """Whether these lists of thousands of values are the same. Lists are compared by identity first; what is another and equal
    changes nothing."""
    try:
        return now == seen
    except Exception:
        return False


def copy_of(value):
    """A copy deep enough that a change of a table inside a table (`INSTALL_SCHEMES['nt']['data']`) is seen."""
    if isinstance(value, dict):
        return dict((k, copy_of(v)) for k, v in value.items())
    if isinstance(value, list):
        return list(value)
    return value


def differing(now, pristine):
    return [k for k in now if not k.startswith('__') and (k not in pristine or pristine[k] is not now[k])] + \
        [k for k in pristine if k not in now and not k.startswith('__')]

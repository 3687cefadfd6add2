"""What both sides know of the script's objects.

Python owns its objects; the engine holds mirrors that are valid while it has the turn. So each message that leaves
Python carries what has changed since the last one, found by comparing each tracked list, dict and object dictionary
with a shallow copy, element by element with `is`. The other way, the engine's changes arrive as effects, played in
order on the very objects that the script holds.

Ids: Python's count up from 1, the engine's down from -1. They live until the outermost call has returned.
"""
import sys
import types
from itertools import chain

from pydistutils_bridge.descriptors import put
from pydistutils_bridge.standins import CLASSES, live_values, mro
from pydistutils_bridge.values import INTEGERS, PY2, SAFE, TEXT, attrgetter, bytes_of, dotted, from_wire_text, hex_of, is_, \
    plain_value, to_wire_text

if PY2:
    from itertools import imap as map

ABSENT = object()
FUNCTIONS = (types.FunctionType, types.BuiltinFunctionType, types.MethodType)
MUTABLE = (list, dict)
PLAIN_TEXT = None if PY2 else str
AS_IS = (type(None), bool) if PY2 else (str, type(None), bool)  # the wire form of these is the value itself
WORDS = ('log', 'print', 'write', 'put', 'threshold')  # effects on nothing that is compared
DICT_OF, CLASS_OF, BASES_OF = attrgetter('__dict__'), attrgetter('__class__'), attrgetter('__bases__')


class Tracker(object):
    def __init__(self, standins):
        self.standins = standins
        self.clear()

    def clear(self):
        self.by_id = {}         # id(object) -> wire id
        self.objects = {}       # wire id -> object, which keeps it alive
        self.copies = {}        # wire id -> shallow copy, for what is compared
        self.within = {}        # wire id of a plain list or dict -> the subclass, set or view whose items it has
        self.classes = {}       # class -> record sent last
        self.elsewhere = {}     # (wire id, name) -> value last told, of attributes whose writes end elsewhere than in `__dict__`
        self.next_id = 1
        self.picture = None     # of all that is compared, made once two messages have changed nothing
        self.quiet = 0          # messages without a change
        self.compared = 0       # how many things there were to compare

    # -- Python to engine

    def register(self, thing, wire_id=None):
        if wire_id is None:
            wire_id = self.next_id
            self.next_id += 1
        self.by_id[id(thing)] = wire_id
        self.objects[wire_id] = thing
        return wire_id

    def encode(self, value, out):
        """The wire form of a value; lists, dicts and objects seen for the first time are described in `out`."""
        if value is None or value is True or value is False:
            return value
        kind = type(value)
        if kind in TEXT:
            return to_wire_text(value)
        if kind in INTEGERS:
            return value if -SAFE < value < SAFE else {'i': str(value)}
        if kind is tuple:
            return {'t': self.encode_all(value, out)}
        if kind is float:
            return {'f': repr(value)}
        if not PY2 and kind is bytes:
            return {'b': hex_of(value)}
        wire_id = self.by_id.get(id(value))
        if wire_id is not None:
            return {'r': wire_id} if wire_id in self.copies else self.handle(wire_id, value)
        if kind is list or kind is dict:
            wire_id = self.register(value)
            self.describe(wire_id, value, out)
            return {'r': wire_id}
        if self.standins.base_of(value) is not None:
            wire_id = self.register(value)
            self.describe_object(wire_id, value, out)
            return {'r': wire_id}
        return self.handle(self.register(value), value, out)

    def encode_all(self, values, out):
        """File lists have thousands of texts."""
        return [value if type(value) in AS_IS else self.encode(value, out) for value in values]

    def handle(self, wire_id, value, out=None):
        """With `out`: for the first time, with the plain value that it may have."""
        if isinstance(value, CLASSES):
            return {'h': wire_id, 'p': dotted(value), 'k': 'class'}
        if isinstance(value, FUNCTIONS):
            return {'h': wire_id, 'p': dotted(value), 'k': 'function'}
        if isinstance(value, types.ModuleType):
            return {'h': wire_id, 'p': value.__name__, 'k': 'module'}
        form = {'h': wire_id, 'p': dotted(value.__class__), 'k': 'object'}
        inner = None if out is None else plain_value(value)
        if inner is not None:
            form['v'] = self.encode(inner, out)
            if type(inner) in MUTABLE:
                self.within[form['v']['r']] = value
        return form

    def describe(self, wire_id, value, out):
        at = len(out)
        out.append(None)  # keeps its place: what it holds is described after it
        if type(value) is list:
            copy = list(value)
            self.copies[wire_id] = copy
            out[at] = {'id': wire_id, 'l': self.encode_all(copy, out)}
        else:
            copy = dict(value)
            self.copies[wire_id] = copy
            out[at] = {'id': wire_id, 'd': [[self.encode(k, out), self.encode(v, out)] for k, v in list(value.items())]}

    def describe_object(self, wire_id, value, out):
        at = len(out)
        out.append(None)
        copy = dict(value.__dict__)
        self.copies[wire_id] = copy
        record = self.class_record(value.__class__, out, True)
        form = {'id': wire_id, 'c': record['key']}
        if record['fresh']:
            form['k'] = record['fresh']
            record['fresh'] = None
        form['o'] = dict((to_wire_text(k), self.encode(v, out)) for k, v in copy.items() if isinstance(k, TEXT))
        out[at] = form

    def class_record(self, cls, out, needed=False):
        """What the engine must know of a class: what it overrides, and class attributes that its instances fall back on.

        Of a class that it has made an object of itself it knows all, until the script changes the class or makes one too (`needed`).
        """
        signature = self.signature(cls)
        record = self.classes.get(cls)
        if record is not None and record['signature'] == signature and (record['told'] or not needed):
            return record
        overrides, attributes = self.standins.overrides(cls)
        key = record['key'] if record else len(self.classes) + 1
        fresh = {
            'path': dotted(cls), 'bases': [dotted(k) for k in self.standins.stand_in_bases(cls)], 'over': overrides,
            'attrs': dict((to_wire_text(k), self.encode(v, out)) for k, v in attributes.items()),
            'watched': self.standins.watches_writes(cls),
        }
        record = {'key': key, 'signature': signature, 'fresh': fresh, 'told': True, 'keep': cls}
        self.classes[cls] = record
        return record

    def signature(self, cls):
        return [tuple(map(id, vars(k).values())) for k in self.standins.own_classes(cls)], self.standins.patch_count

    def changes(self, out):
        """Appends to `out` what the script has changed in tracked things."""
        known = self.compared == len(self.copies)
        if known and self.picture is not None and self.picture.holds(self):
            return
        if not known or self.within or self.elsewhere:
            self.quiet = 0
        # What another thread changes after this is in the one or in the other.
        self.picture = Picture(self) if self.quiet > 1 else None
        self.find_changes(out)
        self.compared = len(self.copies)
        if out:
            self.picture, self.quiet = None, 0
        else:
            self.quiet += 1

    def find_changes(self, out):
        for (wire_id, name), told in list(self.elsewhere.items()):
            self.changed_elsewhere(wire_id, name, told, out)
        for wire_id, whole in self.within.items():
            refill(self.objects[wire_id], plain_value(whole))
        for wire_id in list(self.copies):
            copy = self.copies[wire_id]
            thing = self.objects[wire_id]
            if type(copy) is list:
                if len(thing) != len(copy) or not all(map(is_, thing, copy)):
                    self.describe(wire_id, thing, out)
            elif type(thing) is dict:
                if not same_dict(thing, copy):
                    self.describe(wire_id, thing, out)
            else:
                self.object_changes(wire_id, thing, copy, out)

    def object_changes(self, wire_id, thing, copy, out):
        now = thing.__dict__
        record = self.class_record(thing.__class__, out)
        if record['fresh']:
            out.append({'id': wire_id, 'c': record['key'], 'k': record['fresh']})
            record['fresh'] = None
        if same_dict(now, copy):
            return
        at = len(out)
        out.append(None)
        changed = [(k, v) for k, v in now.items() if copy.get(k, ABSENT) is not v]
        gone = [k for k in copy if k not in now]
        self.copies[wire_id] = dict(now)
        form = {'id': wire_id, 's': dict((to_wire_text(k), self.encode(v, out)) for k, v in changed)}
        if gone:
            form['x'] = [to_wire_text(k) for k in gone]
        out[at] = form

    def changed_elsewhere(self, wire_id, name, told, out):
        """A property of the script's that the engine has written: what it gives now is its value."""
        try:
            value = getattr(self.objects[wire_id], name)
        except Exception:
            return
        if value is told or type(value) is type(told) and value == told:
            return
        self.elsewhere[wire_id, name] = value
        at = len(out)
        out.append(None)
        out[at] = {'id': wire_id, 's': {to_wire_text(name): self.encode(value, out)}}

    # -- engine to Python

    def decode(self, form):
        if isinstance(form, dict):
            for tag, value in form.items():
                if tag == 'r' or tag == 'h':
                    return self.objects[value]
                if tag == 't':
                    return tuple([self.decode(item) for item in value])
                if tag == 'f':
                    return float(value)
                if tag == 'i':
                    return int(value)
                if tag == 'b':
                    return bytes_of(value)
        if isinstance(form, TEXT):
            return from_wire_text(form)
        return form

    def play(self, effects, log):
        for effect in effects:
            kind = effect[0]
            if kind not in WORDS:
                self.picture, self.quiet = None, 0
            if kind == 'set':
                self.play_set(effect[1], from_wire_text(effect[2]) if PY2 else effect[2], self.decode(effect[3]))
            elif kind == 'log':
                log(effect[1], from_wire_text(effect[2]))
            elif kind == 'print':
                sys.stdout.write(from_wire_text(effect[1]))
            elif kind == 'write':
                getattr(sys, effect[1]).write(from_wire_text(effect[2]))
            elif kind == 'put':
                put(effect[1], from_wire_text(effect[2]))
            elif kind == 'list':
                thing = self.objects[effect[1]]
                # Texts of Python 3 are themselves: file lists have thousands.
                thing[:] = [item if type(item) is PLAIN_TEXT else self.decode(item) for item in effect[2]]
                self.copies[effect[1]] = list(thing)
                self.changed_within(effect[1], thing)
            elif kind == 'dict':
                thing = self.objects[effect[1]]
                pairs = [(self.decode(k), self.decode(v)) for k, v in effect[2]]
                thing.clear()
                thing.update(pairs)
                self.copies[effect[1]] = dict(thing)
                self.changed_within(effect[1], thing)
            elif kind == 'del':
                thing = self.objects[effect[1]]
                name = from_wire_text(effect[2])
                if name in thing.__dict__:
                    delattr(thing, name)
                self.copies[effect[1]].pop(name, None)
            elif kind == 'new':
                self.play_new(effect[1], effect[2])
            elif kind == 'class':
                self.register(self.standins.load(from_wire_text(effect[2])), effect[1])
            elif kind == 'threshold':
                log(None, effect[1])

    def changed_within(self, wire_id, thing):
        whole = self.within.get(wire_id)
        if isinstance(whole, dict):
            fill_own_way(whole, thing)
        elif isinstance(whole, list):
            refill(whole, thing)
        elif isinstance(whole, set):
            whole.clear()
            whole.update(thing)

    def play_set(self, wire_id, name, value):
        thing = self.objects[wire_id]
        setattr(thing, name, value)
        copy = self.copies.get(wire_id)
        # Where the write went through as it is, the engine knows the value; else the comparison will find and send it.
        if copy is None:
            return
        if thing.__dict__.get(name, ABSENT) is value:
            copy[name] = value
        elif name not in thing.__dict__:
            self.elsewhere[wire_id, name] = value

    def play_new(self, wire_id, what):
        if what == 'list':
            thing = []
        elif what == 'dict':
            thing = {}
        else:
            cls = self.standins.load(from_wire_text(what))
            thing = types.InstanceType(cls) if PY2 and isinstance(cls, types.ClassType) else cls.__new__(cls)
            self.register(thing, wire_id)
            self.copies[wire_id] = {}
            if cls not in self.classes:
                self.classes[cls] = {'key': len(self.classes) + 1, 'signature': self.signature(cls), 'fresh': None, 'told': False, 'keep': cls}
            return
        self.register(thing, wire_id)
        self.copies[wire_id] = type(thing)()


class Picture(object):
    """All that is compared as one long row, which is gone through without a step of Python for each thing.

    It holds while each list, dictionary and own class has the very items in the very order, and each object its dictionary and its class.
    Else the things are compared one by one. To make a picture takes as long as that.
    """

    def __init__(self, tracker):
        self.patch_count = tracker.standins.patch_count
        self.sure = True
        self.objects, self.classes, self.measured, self.keys = [], [], [], []
        for wire_id, copy in tracker.copies.items():
            thing = tracker.objects[wire_id]
            if type(copy) is list:
                self.measured.append(thing)
            elif type(thing) is dict:
                self.follow(thing)
            else:
                self.objects.append(thing)
                self.follow(thing.__dict__)
                self.classes += [cls for cls in mro(thing.__class__) if cls not in self.classes]
        self.measured += [live_values(cls) for cls in self.classes if cls not in tracker.standins.classes and cls is not object]
        self.lengths = list(map(len, self.measured))
        self.filled = [source for source in self.measured if len(source)]
        self.keys_were = list(chain.from_iterable(self.keys))
        self.row = list(self.now())

    def follow(self, thing):
        self.sure = self.sure and type(thing) is dict   # who knows what another class shows
        self.measured.append(thing.viewvalues() if PY2 else thing.values())
        if thing:
            self.keys.append(thing)

    def now(self):
        return chain(
            map(DICT_OF, self.objects), map(CLASS_OF, self.objects), map(BASES_OF, self.classes), chain.from_iterable(self.filled))

    def holds(self, tracker):
        return self.sure and tracker.standins.patch_count == self.patch_count and list(map(len, self.measured)) == self.lengths and \
            list(chain.from_iterable(self.keys)) == self.keys_were and all(map(is_, self.now(), self.row))


def refill(thing, items):
    """Gives a list or dict these items, in place; nothing is written that is there already."""
    if isinstance(thing, dict):
        if not same_dict(items, thing):
            thing.clear()
            thing.update(items)
    elif len(thing) != len(items) or not all(map(is_, thing, items)):
        thing[:] = items


def fill_own_way(whole, items):
    """Gives a dict of another class these items by its own methods: it may not take all of them."""
    for key in [key for key in whole if key not in items]:
        del whole[key]
    for key, value in items.items():
        if dict.get(whole, key, ABSENT) is not value:
            whole[key] = value


def same_dict(now, copy):
    if len(now) != len(copy):
        return False
    for key, value in now.items():
        if copy.get(key, ABSENT) is not value:
            return False
    return True


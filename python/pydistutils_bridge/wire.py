"""The wire to the engine: JSON lines over two inherited pipes, alternating but for `play`.

    to the engine    {"t": "hello" ...}   {"t": "call", "fr", "fn", "a", "th"}   {"t": "ret", "q", "v"}   {"t": "exc", "q", "e"}   {"t": "bye"}
                     each with  s: descriptions of new and changed things, f: changed facts of the process, z: handles were forgotten
    from the engine  {"t": "ret", "fr", "v"}   {"t": "ret", "fr", "p"}   {"t": "exc", "fr", "e"}      p: a plain form, of a table
                     {"t": "call" | "get" | "names" | "set" | "import" | "isinstance" | "issubclass" | "flush", "fr", "q", ...}
                     {"t": "play", "fr"}    nothing but effects, without an answer: the engine goes on meanwhile
                     each with  w: effects to play first

A call of the script opens a frame; while it waits it serves the engine's requests for that frame, nested to any depth.
Calls from several threads wait side by side: one of them reads the pipe and hands messages to the others.
"""
import errno
import os
import sys
import types

try:
    from _thread import RLock, allocate_lock, get_ident     # threading takes a fifth of our start
except ImportError:
    from thread import allocate_lock, get_ident
    from threading import RLock

from pydistutils_bridge.descriptors import close_on_exec, unbroken
from pydistutils_bridge.facts_watch import FactsWatch
from pydistutils_bridge.importer import late
from pydistutils_bridge.quick_json import dumps, loads
from pydistutils_bridge.standins import StandIns
from pydistutils_bridge.tracker import Tracker
from pydistutils_bridge.values import PY2, TEXT, from_plain, from_wire_text

READ, WRITE = 3, 4


class EngineGone(BaseException):
    """Nothing more can be asked of the engine: it has ended, or the script has closed the descriptors that lead to it."""


def passing(function, fd, argument):
    """One read or write of the wire."""
    try:
        return unbroken(function, fd, argument)
    except OSError as error:
        closed = error.errno == errno.EBADF
        raise EngineGone('it closed the descriptors %d and %d, which lead to pydistutils' % (READ, WRITE) if closed else '')


class Wire(object):
    def __init__(self, read_fd, write_fd):
        self.standins = StandIns()
        self.tracker = Tracker(self.standins)
        self.facts = FactsWatch(self.standins)
        self.tables = {}
        self.foreseen = {}      # tables that the engine has sent before they were asked for, undecoded
        self.engine = None      # words that start another engine
        self.version = sys.version_info[:2]
        self.begin(read_fd, write_fd)

    def begin(self, read_fd, write_fd):
        self.read_fd, self.write_fd = read_fd, write_fd
        self.owner = os.getpid()
        self.thread = get_ident()
        self.begun = []     # of a message whose end has not come
        self.buffer = b''
        self.turn = RLock()
        self.arrived = None     # once another thread has called: the condition for threads to wait for one another
        self.pipe = allocate_lock()     # held by the thread that reads
        self.inbox = {}
        self.next_frame = 1
        self.active = 0         # frames open
        self.held = 0
        self.forgotten = False
        self.planning = False   # for a recorded interpreter: what can be imported is what that one has
        self.marker = None      # set when the streams are piped: a mark is written after each flush

    def begin_after_fork(self):
        """The engine that runs the script speaks with the script's process only: a forked one gets an engine of its own."""
        if not self.engine or self.owner is None:
            raise EngineGone('a forked process can not speak with pydistutils')
        own_engine = late('own_engine')
        own_engine.let_go(self)
        self.tracker.clear()
        self.facts.forget()
        self.begin(*own_engine.start(self.engine))
        own_engine.introduce(self)

    # -- messages

    def send(self, message):
        if os.getpid() != self.owner:
            raise EngineGone('a forked process can not speak with pydistutils')
        data = memoryview(dumps(message).encode('ascii') + b'\n')
        while data:
            data = data[passing(os.write, self.write_fd, data):]

    def receive(self):
        while True:
            line, end, rest = self.buffer.partition(b'\n')
            if end:
                line = b''.join(self.begun + [line])
                self.begun, self.buffer = [], rest
                return loads(line.decode('utf-8'))
            chunk = passing(os.read, self.read_fd, 65536)
            if not chunk:
                raise EngineGone('')
            # A message may be long: what has no end is not searched again.
            self.begun, self.buffer = self.begun + [self.buffer], chunk

    def flush_streams(self):
        for stream in (sys.stdout, sys.stderr):
            try:
                stream.flush()
            except Exception:
                pass
        if self.marker:
            self.marker()

    def finish(self, message, values):
        """Adds values, changes and facts; they must be found while no other thread has the turn."""
        out = []
        # What is patched comes first: it decides what must be told of classes.
        changed = self.facts.changed()
        self.tracker.changes(out)
        for key, value in values.items():
            if key == 'a':
                message['a'] = self.tracker.encode_all(value, out)
            else:
                message[key] = self.tracker.encode(value, out)
        if out:
            message['s'] = out
        if changed:
            message['f'] = changed
        if self.forgotten:
            message['z'] = 1
            self.forgotten = False

    # -- calls

    def call(self, function, args):
        if os.getpid() != self.owner:
            self.begin_after_fork()
        with self.turn:
            self.active += 1
            frame = self.next_frame
            self.next_frame += 1
            self.flush_streams()
            message = {'t': 'call', 'fr': frame, 'fn': function}
            if get_ident() != self.thread:
                message['th'] = 1
                self.arrived = self.arrived or late_condition()
            try:
                self.finish(message, {'a': args})
            except BaseException:
                # An object of the script would not be looked at: what was found before it has not been told.
                self.active -= 1
                self.maybe_forget()
                raise
            self.send(message)
        try:
            return self.wait(frame)
        finally:
            with self.turn:
                self.active -= 1
                self.maybe_forget()

    def maybe_forget(self):
        if self.active == 0 and self.held == 0:
            self.tracker.clear()
            self.forgotten = True

    def wait(self, frame):
        while True:
            message = self.next_for(frame)
            with self.turn:
                self.tracker.play(message.get('w') or (), play_log)
                kind = message['t']
                if kind == 'play':
                    continue
                if kind == 'ret':
                    return from_plain(message['p']) if 'p' in message else self.tracker.decode(message['v'])
                if kind == 'exc':
                    raised = late('crossing').exception_of(message['e'], self)
            if kind == 'exc':
                late('crossing').raise_again(raised)
            self.serve(kind, message)

    def next_for(self, frame):
        """The next message for that frame. Only threads beside the first can have to wait for one another."""
        if self.arrived or not self.pipe.acquire(False):
            message = self.handed(frame)
            if message is not None:
                return message
        try:
            # Who reads has the inbox to itself.
            if self.inbox.get(frame):
                return self.inbox[frame].pop(0)
            while True:
                message = self.receive()
                if message['fr'] == frame:
                    return message
                self.hand_over(message)
        finally:
            self.pipe.release()
            if self.arrived:
                with self.arrived:
                    self.arrived.notify_all()

    def hand_over(self, message):
        if not self.arrived:
            self.inbox.setdefault(message['fr'], []).append(message)
            return
        with self.arrived:
            self.inbox.setdefault(message['fr'], []).append(message)
            self.arrived.notify_all()

    def handed(self, frame):
        """A message that another thread has read; None where this one is to read, and has the pipe."""
        with self.arrived:
            while True:
                if self.inbox.get(frame):
                    return self.inbox[frame].pop(0)
                if self.pipe.acquire(False):
                    return None
                self.arrived.wait()

    # -- requests of the engine; their own answers are tuples: lists would be followed from then on

    def serve(self, kind, message):
        reply = {'t': 'ret', 'q': message['q']}
        value = None
        owner = self.owner
        try:
            value = getattr(self, 'serve_' + kind)(message)
            if os.getpid() != owner:
                raise EngineGone('a forked process can not go on in the place of the script')
        except EngineGone:
            raise
        except BaseException:
            raised = sys.exc_info()
            with self.turn:
                self.flush_streams()
                reply['t'] = 'exc'
                reply['e'] = late('crossing').form_of(raised, self.tracker)
                self.finish(reply, {})
                self.send(reply)
            return
        with self.turn:
            self.flush_streams()
            self.finish(reply, {'v': value})
            self.send(reply)

    def target(self, form):
        """The object that a request names: by wire form, or by dotted path."""
        if isinstance(form, TEXT):
            return self.standins.load(from_wire_text(form))
        return self.tracker.decode(form)

    def serve_call(self, message):
        args = [self.tracker.decode(item) for item in message['a']]
        words = dict((from_wire_text(k), self.tracker.decode(v)) for k, v in (message.get('kw') or {}).items())
        callee = self.target(message['o'])
        if message.get('n'):
            callee = getattr(callee, from_wire_text(message['n']))
        return listed(callee(*args, **words))

    def serve_get(self, message):
        try:
            return getattr(self.target(message['o']), from_wire_text(message['n'])),
        except AttributeError:
            return ()

    def serve_names(self, message):
        return tuple(dir(self.target(message['o'])))

    def serve_set(self, message):
        setattr(self.target(message['o']), from_wire_text(message['n']), self.tracker.decode(message['v']))

    def serve_import(self, message):
        name = from_wire_text(message['m'])
        try:
            __import__(name)
        except ImportError:
            return ()
        module = sys.modules[name]
        if not message.get('n'):
            return module,
        name = from_wire_text(message['n'])
        return (getattr(module, name),) if hasattr(module, name) else ()

    def serve_isinstance(self, message):
        return isinstance(self.target(message['o']), self.target(message['c']))

    def serve_issubclass(self, message):
        return issubclass(self.target(message['o']), self.target(message['c']))

    def serve_flush(self, message):
        return None


def late_condition():
    import threading
    return threading.Condition(threading.Lock())


def play_log(level, text):
    """Prints one line of the engine's transcript as the script's own log does."""
    from distutils import log
    if level is None:
        log.set_threshold(int(text))
    elif level == 2:
        log.info(text)
    elif level == 1:
        log.debug(text)
    elif level == 3:
        log.warn(text)
    elif level == 4:
        log.error(text)
    else:
        log.fatal(text)


wire = None


def attach(read_fd=READ, write_fd=WRITE):
    global wire
    for fd in (read_fd, write_fd):
        close_on_exec(fd)
    wire = Wire(read_fd, write_fd)
    return wire


class bind(object):
    """What a stand-in module calls the engine with: `engine('build_py.run', self)`."""

    def __init__(self, module):
        self.prefix = module + '.'
        self.version = sys.version_info[:2]

    def __call__(self, name, *args):
        return wire.call(self.prefix + name, args)

    def python_command(self, args):
        """What to start in the place of a command line that starts a Python; else None."""
        children = sys.modules.get('pydistutils_bridge.children')
        return children and children.command(args)

    def planning(self):
        return wire.planning

    def table(self, name):
        if name not in wire.tables:
            wire.tables[name] = self.own_table(name)
        return wire.tables[name]

    def own_table(self, name):
        """One that a script may change: who asks again gets it as it was."""
        foreseen = wire.foreseen.get(name)
        return from_plain(foreseen) if foreseen is not None else wire.call('tables', (name,))


def warn(text, category=UserWarning):
    """A warning that points to the script's line, not to one of ours."""
    import warnings
    level, frame = 1, sys._getframe()
    while frame.f_back is not None and frame.f_code.co_filename.startswith(HOME):
        level, frame = level + 1, frame.f_back
    warnings.warn(text, category, stacklevel=level)


HOME = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))


def listed(value):
    """What can be gone through once only, as a list: the engine goes through it by index."""
    kind = type(value)
    if kind is types.GeneratorType or kind.__module__ == 'itertools' or kind in ONCE:
        return list(value)
    return value


ONCE = () if PY2 else (map, filter, zip)


class hold(object):
    """Keeps handles alive over several calls of the engine."""

    def __enter__(self):
        with wire.turn:
            wire.held += 1

    def __exit__(self, *raised):
        with wire.turn:
            wire.held -= 1
            wire.maybe_forget()

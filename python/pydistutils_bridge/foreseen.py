"""Modules that are compiled before they are asked for."""
import os

from pydistutils_bridge.capture import Capture
from pydistutils_bridge.spoken_lines import PYTHON_2, native

try:
    from _collections import deque
except ImportError:
    from collections import deque

if not PYTHON_2:
    # At once, though few need it: names of what is loaded show in the code that is marshalled after that, by a bit of each.
    from hashlib import sha256
    from pydistutils_bridge.early_modules import EarlyModules


class Foreseen(object):
    """Modules that will probably be asked for: what is to be compiled of them, and what was."""

    # Texts and code. What comes after that is compiled when it is asked for.
    HELD_BYTES = 64 * 1024 * 1024
    REPORTED_TOGETHER = 16
    # One that takes long is told of when it is begun: who needs it had better wait for it.
    LARGE_BYTES = 32 * 1024

    def __init__(self, read, compile_text, before_compiling=lambda: None):
        self.before_compiling = before_compiling
        self.read = read
        self.compile_text = compile_text
        self.folders = deque()
        self.files = deque()
        self.count = -1
        self.held = 0
        self.since_report = 0
        self.results = {}
        self.over = False
        self.early = None

    def begin(self, project):
        """Nothing is known yet but where the project is."""
        if self.read is not None and not self.over and not PYTHON_2:
            self.early = EarlyModules(project, self.compile_early)

    def add(self, folders):
        if self.read is not None and not self.over:
            self.folders.extend(folders)
        if self.early is not None:
            self.early.end()

    def end(self):
        """The time of asking has come."""
        self.over = True
        self.early = None
        self.folders.clear()
        self.files.clear()

    def find(self, recorded, text):
        """The code and the digest, where that was compiled from this text."""
        known = self.results.get(recorded)
        if known is not None and known[0] == text:
            return known[1:]
        self.before_compiling()
        return None, None

    def is_idle(self):
        return not self.folders and not self.files and (self.early is None or self.early.over)

    def work(self, tell):
        """Compiles one module, and tells how far all has come, where it is time."""
        while not self.files:
            if not self.folders:
                if not self.is_idle():
                    self.early.work()
                return
            self.open_folder(*self.folders.popleft())
        source, recorded, name = self.files.popleft()
        self.since_report += 1
        large = self.is_large(source)
        if large:
            self.report(name, tell)
        if recorded not in self.results:
            self.try_module(source, recorded)
        if not large and (self.since_report >= self.REPORTED_TOGETHER or self.is_idle()):
            self.report(name, tell)

    def report(self, name, tell):
        self.since_report = 0
        tell({'foreseen': [self.count, name]})

    def is_large(self, source):
        try:
            return os.path.getsize(source) > self.LARGE_BYTES
        except EnvironmentError:
            return False

    def open_folder(self, folder, recorded, names):
        self.count += 1
        folder, recorded = native(folder), native(recorded)
        try:
            listed = os.listdir(folder) if names is None else [native(name) for name in names]
        except EnvironmentError:
            return
        for name in sorted(name for name in listed if name.endswith('.py') and is_text(name)):
            self.files.append((os.path.join(folder, name), recorded + name, name))

    def try_module(self, source, recorded):
        found = in_silence(lambda: self.compiled(source, recorded))
        if found is None:
            return
        text, body = found
        self.results[recorded] = (text, body, digest_of(text))
        self.held += len(text) + len(body)
        if self.held > self.HELD_BYTES:
            self.end()

    def compiled(self, source, recorded):
        text = self.read(source)[1]
        body = self.early.take(source, text, recorded) if self.early is not None else None
        return text, self.compile_text(text, recorded) if body is None else body

    def compile_early(self, path):
        def compiled():
            text = self.read(path)[1]
            return text, self.compile_text(text, path)
        return in_silence(compiled)


def in_silence(work):
    """What comes of the work; None where the compiler has something to say, which it will say again to whoever asks."""
    with Capture() as said:
        try:
            result = work()
        except Exception:
            return None
    if not said.parts:
        return result
    # The warning showed a line of the file at the recorded path, which may be about to be replaced.
    import linecache
    linecache.clearcache()
    return None


def digest_of(text):
    # The line ends of Python 2 are not those of the file.
    return None if PYTHON_2 else sha256(text).hexdigest()


def is_text(name):
    try:
        name.decode('utf-8') if PYTHON_2 else name.encode('utf-8')
    except UnicodeError:
        return False
    return True

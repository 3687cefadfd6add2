"""Byte-compiles files as py_compile does, one request a line, until its input ends.

Started by its path, in a process of its own: `python FLAGS compile_worker.py`, with those of `bareStart` and `-O` or `-OO`.

    {"id": 1, "source": "/x/a.py", "output": "/x/__pycache__/a.cpython-311.pyc",
     "recorded": "/usr/lib/a.py", "checked_hash": false, "umask": 18}     umask: where it is another from now on
    {"id": 1}                                   done
    {"id": 1, "digest": "..."}                  done; SHA-256 of the source, where it is known
    {"id": 1, "stderr": "..."}                  done; what py_compile would print: warnings
    {"id": 1, "stderr": "...", "failed": true}  no byte code, for an error in the source
    {"id": 1, "error": [2, "No such ...", "/x/a.py", "ENOENT"]}    what it would raise; [null, text, null, null] without a number

A path that is not text (a lone surrogate) comes as {"hex": "2f78ff"}.

The folder of the output is made if need be, once the source has compiled. Python 2 compiles for its own level only, so that it needs a process for each.

Modules that will probably be asked for may be told beforehand, folder by folder; their code is held in memory until it is:

    {"foresee": [["/x", "/usr/lib/", null], ["/x", "/usr/lib/", ["a.py"]]]}     folder, what its names are put to, which names
    {"foreseen": [0, "a.py"]}       done: those of the folders before that number (it counts through), and of that one up to the
                                    name, which may be under way

Before that the folder of the project may be told, where the packages of most are found (`early_modules.py`):

    {"begin": "/x"}

Code goes to a file only if its source is what was compiled. What the compiler says of a module that nobody has asked for yet
is said when it is compiled again, because somebody has.
"""
import os
import sys

# Started by path: nothing but what is asked for below is to be found beside it.
sys.path[0] = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
from pydistutils_bridge.capture import Capture
from pydistutils_bridge.foreseen import Foreseen, deque, digest_of
from pydistutils_bridge.spoken_lines import PYTHON_2, dumps, loads, native
del sys.path[0]

import marshal
from errno import errorcode
try:
    import _thread
except ImportError:
    import thread as _thread

try:
    import _frozen_importlib_external as external
except ImportError:
    external = None


def describe_failure(error, recorded):
    """What py_compile prints for an error in the source."""
    import py_compile
    return py_compile.PyCompileError(error.__class__, error, recorded).msg + '\n'


def read_python_2(source):
    """The time and the text."""
    with open(source, 'U') as stream:
        return int(os.fstat(stream.fileno()).st_mtime), stream.read()


def compile_python_2(text, recorded):
    return marshal.dumps(compile(text, recorded, 'exec', 0, 1))


def write_python_2(source, output, recorded, checked_hash, foreseen):
    """py_compile.compile of 2.7. Whether it was compiled, or the source has an error; and the digest of that, where it is known."""
    import imp
    timestamp, text = read_python_2(source)
    body, digest = foreseen.find(recorded, text)
    if body is None:
        try:
            body = compile_python_2(text, recorded)
        except Exception as error:
            sys.stderr.write(describe_failure(error, recorded))
            return False, digest
    packed = ''.join(chr((timestamp >> shift) & 0xff) for shift in (0, 8, 16, 24))
    with open(output, 'wb') as stream:
        # As the original: a reader never meets a whole magic number before a whole file.
        stream.write('\0\0\0\0' + packed)
        stream.write(body)
        stream.flush()
        stream.seek(0, 0)
        stream.write(imp.get_magic())
    return True, digest


def refuse_special(output):
    """A link or a device is not replaced by a file."""
    kind = None
    if os.path.islink(output):
        kind = 'is a symlink and will be changed into a regular file'
    elif os.path.exists(output) and not os.path.isfile(output):
        kind = 'is a non-regular file and will be changed into a regular one'
    if kind is not None:
        raise OSError('{} {} if import writes a byte-compiled file to it'.format(output, kind))


def pack_with_time(code, mtime, size):
    pack = getattr(external, '_code_to_timestamp_pyc', None) or external._code_to_bytecode
    return pack(code, mtime, size)


def compile_python_3(data, recorded):
    """The code alone, as it is behind the header.

    `recorded` stays referenced by this frame while the code is marshalled, as by that of py_compile.compile: whether a string
    has other references decides how it is written.
    """
    code = compile(data, recorded, 'exec', dont_inherit=True, optimize=-1)
    return pack_with_time(code, 0, 0)[len(pack_with_time(None, 0, 0)) - 1:]


def write_python_3(source, output, recorded, checked_hash, foreseen):
    """py_compile.compile of 3.6 and later, with the same result."""
    refuse_special(output)
    loader = external.SourceFileLoader('<py_compile>', source)
    data = loader.get_data(source)
    body, digest = foreseen.find(recorded, data)
    if body is None:
        digest = digest_of(data)
        try:
            body = compile_python_3(data, recorded)
        except Exception as error:
            sys.stderr.write(describe_failure(error, recorded))
            return False, digest
    # None takes one byte.
    if checked_hash:
        from importlib.util import source_hash
        head = external._code_to_hash_pyc(None, source_hash(data), True)[:-1]
    else:
        stats = loader.path_stats(source)
        head = pack_with_time(None, stats['mtime'], stats['size'])[:-1]
    mode = external._calc_mode(source)
    try:
        external._write_atomic(output, head + body, mode)
    except FileNotFoundError:
        make_folder(os.path.dirname(output))
        external._write_atomic(output, head + body, mode)
    return True, digest


def make_folder(path):
    try:
        os.makedirs(path)
    except FileExistsError:
        pass


def write_otherwise(source, output, recorded, checked_hash, foreseen):
    """Interpreters that are not CPython write byte code in their own way."""
    import py_compile
    if PYTHON_2:
        py_compile.compile(source, output, recorded)
        return True, None
    more = {}
    if sys.version_info >= (3, 7):
        modes = py_compile.PycInvalidationMode
        more['invalidation_mode'] = modes.CHECKED_HASH if checked_hash else modes.TIMESTAMP
    return py_compile.compile(source, output, recorded, **more) is not None, None


def read_python_3(source):
    with open(source, 'rb') as stream:
        return None, stream.read()


class Requests(object):
    """The lines of a stream, and whether there is one: for that a thread reads them, from when it is first asked."""

    def __init__(self, stream):
        self.stream = stream
        self.lines = None
        self.there = _thread.allocate_lock()

    def next(self):
        """Empty at the end."""
        if self.lines is None:
            return self.stream.readline()
        while not self.lines:
            self.there.acquire()
        return self.lines.popleft()

    def is_empty(self):
        if self.lines is None:
            self.lines = deque()
            self.there.acquire()
            _thread.start_new_thread(self.read, ())
        return not self.lines

    def read(self):
        line = None
        while line != b'':
            try:
                line = self.stream.readline()
            except (EnvironmentError, ValueError):
                line = b''
            self.lines.append(line)
            if self.there.locked():
                self.there.release()


def choose_tools():
    """What writes byte code, and what reads and compiles where that can be done beforehand."""
    if getattr(sys, 'implementation', None) is not None and sys.implementation.name != 'cpython' or hasattr(sys, 'pypy_version_info'):
        return write_otherwise, None, None
    if PYTHON_2:
        return write_python_2, read_python_2, compile_python_2
    return (write_python_3, read_python_3, compile_python_3) if external is not None else (write_otherwise, None, None)


def answer(request, write, foreseen):
    reply = {'id': request['id']}
    if 'umask' in request:
        os.umask(request['umask'])
    with Capture() as capture:
        try:
            written, digest = write(native(request['source']), native(request['output']), native(request['recorded']),
                                    request['checked_hash'], foreseen)
            if digest is not None:
                reply['digest'] = digest
            if not written:
                reply['failed'] = True
        except EnvironmentError as error:
            if error.errno is None:
                reply['error'] = [None, str(error), None, None]
            else:
                name = error.filename
                if isinstance(name, bytes):
                    name = name.decode('utf-8', 'replace')
                reply['error'] = [error.errno, error.strerror, name, errorcode.get(error.errno)]
    if capture.parts:
        reply['stderr'] = u''.join(capture.parts)
    return reply


def main():
    requests = Requests(sys.stdin if PYTHON_2 else sys.stdin.buffer)
    replies = sys.stdout if PYTHON_2 else sys.stdout.buffer
    write, read, compile_text = choose_tools()
    # A source may be the end of a compiler: what was done before is told before.
    foreseen = Foreseen(read, compile_text, replies.flush)

    def reply(message):
        text = dumps(message) + '\n'
        replies.write(text if PYTHON_2 else text.encode('ascii'))

    def tell(message):
        reply(message)
        replies.flush()

    while True:
        while not foreseen.is_idle() and requests.is_empty():
            foreseen.work(tell)
        # What was asked together is answered together.
        if requests.lines is None or requests.is_empty():
            replies.flush()
        line = requests.next()
        if not line:
            return
        request = loads(line.decode('utf-8'))
        if 'foresee' in request:
            foreseen.add(request['foresee'])
        elif 'begin' in request:
            foreseen.begin(native(request['begin']))
        else:
            foreseen.end()
            reply(answer(request, write, foreseen))


if __name__ == '__main__':
    main()

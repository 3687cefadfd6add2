"""Byte-compiles files as py_compile does, one request a line, until its input ends.

Started by its path, in a process of its own: `python -S -E -B [-O|-OO] compile_worker.py`.

    {"id": 1, "source": "/x/a.py", "output": "/x/__pycache__/a.cpython-311.pyc",
     "recorded": "/usr/lib/a.py", "optimize": 0, "checked_hash": false}
    {"id": 1}                                   done
    {"id": 1, "stderr": "..."}                  done; what py_compile would print: warnings
    {"id": 1, "stderr": "...", "failed": true}  no byte code, for an error in the source
    {"id": 1, "error": [2, "No such ...", "/x/a.py"]}    what it would raise; [null, text, null] without a number

A path that is not text (a lone surrogate) comes as {"hex": "2f78ff"}.

The folder of the output is there already. Python 2 compiles for its own level only, so that it needs a process for each.
"""
import os
import sys

# Started by path: this folder must not answer to `import json`.
sys.path[:] = [entry for entry in sys.path if os.path.abspath(entry) != os.path.dirname(os.path.abspath(__file__))]

import binascii
import json
import marshal

PYTHON_2 = sys.version_info[0] == 2
try:
    import _frozen_importlib_external as external
except ImportError:
    external = None


class Capture(object):
    """Stands for sys.stderr while a file is compiled: warnings of the compiler go there."""

    encoding = 'utf-8'
    errors = 'replace'

    def __init__(self):
        self.parts = []

    def write(self, text):
        if isinstance(text, bytes):
            text = text.decode('utf-8', 'replace')
        self.parts.append(text)

    def flush(self):
        pass


def native_path(value):
    """The path as the interpreter's own functions hold it."""
    if isinstance(value, dict):
        raw = binascii.unhexlify(value['hex'])
        return raw if PYTHON_2 else os.fsdecode(raw)
    return value.encode('utf-8') if PYTHON_2 else value


def describe_failure(error, recorded):
    """What py_compile prints for an error in the source."""
    import py_compile
    return py_compile.PyCompileError(error.__class__, error, recorded).msg + '\n'


def write_python_2(source, output, recorded, optimize, checked_hash):
    """py_compile.compile of 2.7. False: the source has an error."""
    import imp
    with open(source, 'U') as stream:
        timestamp = int(os.fstat(stream.fileno()).st_mtime)
        text = stream.read()
    try:
        code = compile(text, recorded, 'exec', 0, 1)
    except Exception as error:
        sys.stderr.write(describe_failure(error, recorded))
        return False
    packed = ''.join(chr((timestamp >> shift) & 0xff) for shift in (0, 8, 16, 24))
    with open(output, 'wb') as stream:
        # As the original: a reader never meets a whole magic number before a whole file.
        stream.write('\0\0\0\0' + packed)
        marshal.dump(code, stream)
        stream.flush()
        stream.seek(0, 0)
        stream.write(imp.get_magic())
    return True


def refuse_special(output):
    """A link or a device is not replaced by a file."""
    kind = None
    if os.path.islink(output):
        kind = 'is a symlink and will be changed into a regular file'
    elif os.path.exists(output) and not os.path.isfile(output):
        kind = 'is a non-regular file and will be changed into a regular one'
    if kind is not None:
        raise OSError('{} {} if import writes a byte-compiled file to it'.format(output, kind))


def write_python_3(source, output, recorded, optimize, checked_hash):
    """py_compile.compile of 3.6 and later. False: the source has an error.

    `recorded` stays referenced by this frame while the code is marshalled, as by the original's: whether a string has
    other references decides how it is written.
    """
    refuse_special(output)
    loader = external.SourceFileLoader('<py_compile>', source)
    data = loader.get_data(source)
    try:
        code = compile(data, recorded, 'exec', dont_inherit=True, optimize=optimize)
    except Exception as error:
        sys.stderr.write(describe_failure(error, recorded))
        return False
    if checked_hash:
        import _imp
        digest = _imp.source_hash(external._RAW_MAGIC_NUMBER, data)
        content = external._code_to_hash_pyc(code, digest, True)
    else:
        stats = loader.path_stats(source)
        pack = getattr(external, '_code_to_timestamp_pyc', None) or external._code_to_bytecode
        content = pack(code, stats['mtime'], stats['size'])
    external._write_atomic(output, content, external._calc_mode(source))
    return True


def write_otherwise(source, output, recorded, optimize, checked_hash):
    """Interpreters that are not CPython write byte code in their own way."""
    import py_compile
    if PYTHON_2:
        py_compile.compile(source, output, recorded)
        return True
    more = {}
    if sys.version_info >= (3, 7):
        modes = py_compile.PycInvalidationMode
        more['invalidation_mode'] = modes.CHECKED_HASH if checked_hash else modes.TIMESTAMP
    return py_compile.compile(source, output, recorded, optimize=optimize, **more) is not None


def choose_writer():
    if getattr(sys, 'implementation', None) is not None and sys.implementation.name != 'cpython' or hasattr(sys, 'pypy_version_info'):
        return write_otherwise
    if PYTHON_2:
        return write_python_2
    return write_python_3 if external is not None else write_otherwise


def answer(request, write):
    reply = {'id': request['id']}
    capture = Capture()
    real, sys.stderr = sys.stderr, capture
    try:
        written = write(native_path(request['source']), native_path(request['output']), native_path(request['recorded']),
                        request['optimize'], request['checked_hash'])
        if not written:
            reply['failed'] = True
    except EnvironmentError as error:
        if error.errno is None:
            reply['error'] = [None, str(error), None]
        else:
            name = error.filename
            if isinstance(name, bytes):
                name = name.decode('utf-8', 'replace')
            reply['error'] = [error.errno, error.strerror, name]
    finally:
        sys.stderr = real
    if capture.parts:
        reply['stderr'] = u''.join(capture.parts)
    return reply


def main():
    requests = sys.stdin if PYTHON_2 else sys.stdin.buffer
    replies = sys.stdout if PYTHON_2 else sys.stdout.buffer
    write = choose_writer()
    for line in iter(requests.readline, b''):
        text = json.dumps(answer(json.loads(line.decode('utf-8')), write)) + '\n'
        replies.write(text if PYTHON_2 else text.encode('ascii'))
        replies.flush()


if __name__ == '__main__':
    main()

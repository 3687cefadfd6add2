"""Runs the program that the engine asks for, and reports how it ended."""
import binascii
import os
import sys

from pydistutils_bridge import facts, importer, kept_code, program, wire
from pydistutils_bridge.descriptors import duplicate
from pydistutils_bridge.values import TEXT, from_wire_text, to_wire_text


def main(home):
    link = wire.attach()
    record = facts.target_facts()
    # `start.py` was the script so far; what follows it on the path is the interpreter's own.
    link.send({'t': 'hello', 'target': record})
    set_aside()
    order = link.receive()
    link.foreseen = order.get('tables') or {}
    link.planning = order.get('planning', False)
    if order.get('marks'):
        link.marker = Marks(order['marks'])
    link.engine = [from_wire_text(word) for word in order.get('engine') or ()]
    importer.install(link.standins.adopt_module, order['withoutSetuptools'])
    if link.engine and not importer.has_distutils():
        importer.late('children').follow(link.engine, order['withoutSetuptools'])
    if sys.version_info >= (3, 12):
        importer.late('leftovers').install()
    status = 0
    failure = None
    try:
        run(order)
    except SystemExit as error:
        status, failure = exit_status(error)
    except wire.EngineGone as gone:
        leave(gone)
    except BaseException:
        status, failure = 1, describe(sys.exc_info(), order)
    try:
        link.flush_streams()
        for hook in exit_hooks():
            try:
                hook()
            except Exception:
                pass  # 2.7 has told of it, and ends with the same status
        link.flush_streams()
    except wire.EngineGone as gone:
        leave(gone)
    message = {'t': 'bye', 'status': status}
    if failure:
        message['failure'] = failure
    if kept_code.KEPT.fresh:
        message['code'] = kept_code.TAG
    try:
        link.send(message)
    except wire.EngineGone as gone:
        leave(gone)
    try:
        # The engine has printed what it had to: now the last words.
        if link.receive()['t'] == 'code':
            link.send({'t': 'code', 'data': binascii.b2a_base64(kept_code.KEPT.written()).decode('ascii')})
            link.receive()
    except wire.EngineGone:
        pass
    link.owner = None
    os.close(link.write_fd)
    sys.exit(status)


def set_aside():
    """The collector need not look at what was there before the script: at the interpreter's end that takes longer than all else."""
    import gc
    if hasattr(gc, 'freeze'):
        gc.freeze()


def leave(gone):
    """The engine cannot be told: the process ends at once, as a failure."""
    if str(gone):
        sys.stderr.write('pydistutils: the setup script cannot go on: %s\n' % gone)
        sys.stderr.flush()
    os._exit(1)


def exit_hooks():
    """Registered exit functions of the script still reach the engine when they run before the farewell."""
    import atexit
    if hasattr(atexit, '_run_exitfuncs'):
        return [atexit._run_exitfuncs]
    return []


class Marks(object):
    """Writes a mark to both streams, so that the reader of two pipes knows what was printed before a message.

    A script may send its descriptors 1 and 2 elsewhere, as `os.dup2(devnull, 2)` around a trial compile: the marks go to the
    pipes all the same.
    """

    def __init__(self, text):
        self.text = text.encode('ascii')
        self.count = 0
        self.pipes = [duplicate(fd) for fd in (1, 2)]

    def __call__(self):
        self.count += 1
        mark = self.text + str(self.count).encode('ascii') + b'\n'
        for fd in self.pipes:
            try:
                os.write(fd, mark)
            except OSError:
                pass


def run(order):
    kind, what = order['run']
    program.run(kind, from_wire_text(what), [from_wire_text(word) for word in order['argv']])


def exit_status(error):
    code = error.code
    if code is None:
        return 0, None
    if isinstance(code, int):
        return code & 0xFF, None
    return 1, {'kind': 'exit', 'text': to_wire_text(code if isinstance(code, TEXT) else str(code))}


def describe(raised, order):
    """Where and what, for a message without a traceback; and the traceback, for those who ask for it."""
    import traceback
    kind, value, trace = raised
    frames = [f for f in traceback.extract_tb(trace) if not ours(f)]
    try:
        text = str(value)
    except Exception:
        text = repr(value)
    out = {'kind': 'exception', 'class': kind.__name__, 'text': to_wire_text(text),
           'frames': [[to_wire_text(f[0]), f[1]] for f in frames]}
    if isinstance(value, SyntaxError):
        out['kind'] = 'syntax'
        out['text'] = to_wire_text(value.msg)
        out['frames'] = [[to_wire_text(value.filename or order['run'][1]), value.lineno or 0]]
        out['line'] = to_wire_text((value.text or '').rstrip())
    if order['run'][0] == 'module' and isinstance(value, ImportError) and all(is_runpy(f) for f in frames):
        out['kind'] = 'no-module'
        out['text'] = to_wire_text('%s: %s' % (sys.executable, text))
    elif isinstance(value, ImportError) and text.startswith('No module named'):
        out['missing'] = to_wire_text(getattr(value, 'name', None) or text.split()[-1].strip("'"))
    elif isinstance(value, ImportError) and text.startswith("cannot import name '"):
        module = getattr(value, 'name', None) or ''     # not before 3.7
        if module.split('.')[0] in importer.PACKAGES:
            out['missing'] = to_wire_text('%s.%s' % (module, text.split("'")[1]))
    elif isinstance(value, AttributeError) and text.startswith("module '") and text.split("'")[1].split('.')[0] in importer.PACKAGES[1:]:
        out['missing'] = to_wire_text('.'.join(text.split("'")[1:4:2]))
    out['traceback'] = to_wire_text(''.join(format_traceback(traceback, raised, frames)))
    return out


def format_traceback(traceback, raised, frames):
    """As the interpreter prints it, less the frames of the bridge and the stand-ins."""
    kind, value, trace = raised
    if hasattr(traceback, 'TracebackException'):
        whole = traceback.TracebackException(kind, value, trace)
        hide_ours(whole, set())
        return list(whole.format())
    last = traceback.format_exception_only(kind, value)
    module = getattr(kind, '__module__', None)
    if module not in (None, 'exceptions', '__main__') and last:
        last[-1] = module + '.' + last[-1]
    return ['Traceback (most recent call last):\n'] + traceback.format_list(frames) + last


def hide_ours(part, seen):
    if part is None or id(part) in seen:
        return
    seen.add(id(part))
    part.stack[:] = [f for f in part.stack if not ours(f)]
    hide_ours(part.__cause__, seen)
    hide_ours(part.__context__, seen)


def is_runpy(frame):
    return os.path.basename(frame[0]) in ('runpy.py', '<frozen runpy>')


def ours(frame):
    return os.path.abspath(frame[0]).startswith(HOME + os.sep)


HOME = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))

"""An engine for this process alone: for Pythons that a script starts, and for processes that it forks.

The engine that runs the script talks to the script's own process only. Here the roles are the other way round: Python starts
the engine, whose standard input and output are the wire, and ends it.
"""
import atexit
import os
import sys

from pydistutils_bridge.importer import late


def start(command):
    """Starts an engine; gives the descriptors to read from and to write to."""
    import subprocess
    token = ''.join('%02x' % byte for byte in bytearray(os.urandom(16)))
    sys.stdout.flush()
    engine = subprocess.Popen(list(command) + ['engine', token], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    # What this process starts belongs to the same run: it does not wait for the lock of a build folder that we hold.
    outer = os.environ.get('PYDISTUTILS_RUN')
    os.environ['PYDISTUTILS_RUN'] = token if not outer else outer + ' ' + token
    RUNNING.append(engine)
    return engine.stdout.fileno(), engine.stdin.fileno()


RUNNING = []


def let_go(link):
    """In a forked process: closes what leads to the engine of the process that it was forked from."""
    if not RUNNING:
        os.close(link.read_fd)
        os.close(link.write_fd)
    while RUNNING:
        engine = RUNNING.pop()
        engine.stdin.close()
        engine.stdout.close()
        engine.returncode = 0  # it is not a child of this process


def introduce(link):
    """The first message, and the last: a process that ends in another way (`os._exit`) is missed, and its engine ends too."""
    link.send({'t': 'hello', 'target': late('facts').target_facts()})
    owner = os.getpid()
    atexit.register(lambda: farewell(link, owner))


def farewell(link, owner):
    from pydistutils_bridge.wire import EngineGone
    if os.getpid() != owner or link.owner != owner:
        return
    try:
        link.flush_streams()
        link.send({'t': 'bye', 'status': 0})
        link.receive()
    except EngineGone:
        pass
    link.owner = None
    engine = RUNNING.pop()
    engine.stdin.close()
    engine.wait()

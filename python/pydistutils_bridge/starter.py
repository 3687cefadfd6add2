"""Starts programs one after the other, one request a line, until its input ends.

Started by its path, in a process of its own: `python FLAGS starter.py`, with those of `bareStart`. It is small, so that starting a program takes a
fraction of what it takes a process with much memory, and nobody is held up meanwhile.

    {"argv": ["gcc", "-c", "a.c"], "cwd": "/x", "env": {"PATH": "/usr/bin"}}     `env`: only where it is not the last one
    0           its exit status
    -9          the signal that ended it
    null        it was not started, or that cannot be told: who asked starts it itself, to learn why

A text that is not UTF-8 (a lone surrogate) comes as {"hex": "2f78ff"}. `ready` comes first.

What the programs print goes to this process's standard error; they have nothing to read. SIGTERM ends the program that runs,
and this process.
"""
import os
import sys

# Started by path: nothing but what is asked for below is to be found beside it.
sys.path[0] = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
from pydistutils_bridge.spoken_lines import dumps, loads, native
del sys.path[0]

import errno
import signal

# What a shell, and our own half of a fork, answers where a program cannot be started.
NOT_STARTED = 127


class Starter(object):
    def __init__(self, ours):
        """`ours`: descriptors that no program is to have; Python 2 would hand them on."""
        self.ours = ours
        self.environment = {}
        self.running = None
        self.stopped = False

    def stop(self, number, frame):
        self.stopped = True
        if self.running is not None:
            os.kill(self.running, signal.SIGKILL)

    def answer(self, request):
        """Exit status, negated number of a signal, or None."""
        if 'env' in request:
            self.environment = dict((native(name), native(value)) for name, value in request['env'])
        argv = [native(word) for word in request['argv']]
        os.chdir(native(request['cwd']))
        program = self.find(argv[0])
        if program is None:
            return None
        self.running = self.start(program, argv)
        if self.stopped:
            os.kill(self.running, signal.SIGKILL)
        status = self.wait()
        self.running = None
        if os.WIFSIGNALED(status):
            return -os.WTERMSIG(status)
        return None if os.WEXITSTATUS(status) == NOT_STARTED else os.WEXITSTATUS(status)

    def find(self, name):
        if '/' in name:
            return name
        # Without PATH the system has places of its own, which the other way of starting knows.
        places = self.environment['PATH'].split(':') if 'PATH' in self.environment else []
        candidates = [os.path.join(place, name) for place in places]
        return next((path for path in candidates if os.path.isfile(path) and os.access(path, os.X_OK)), None)

    def start(self, program, argv):
        if hasattr(os, 'posix_spawn'):
            return os.posix_spawn(program, argv, self.environment)
        pid = os.fork()
        if pid == 0:
            try:
                for descriptor in self.ours:
                    os.close(descriptor)
                os.execve(program, argv, self.environment)
            finally:
                os._exit(NOT_STARTED)
        return pid

    def wait(self):
        while True:
            try:
                return os.waitpid(self.running, 0)[1]
            except EnvironmentError as error:
                if error.errno != errno.EINTR:
                    raise


def main():
    asked, replies = os.dup(0), os.dup(1)
    requests = os.fdopen(asked, 'rb')
    nothing = os.open(os.devnull, os.O_RDONLY)
    os.dup2(nothing, 0)
    os.close(nothing)
    os.dup2(2, 1)
    starter = Starter((asked, replies))
    signal.signal(signal.SIGTERM, starter.stop)
    # At the terminal it reaches the programs too, and they end: that is the answer. Handlers do not outlive the start of a program.
    signal.signal(signal.SIGINT, lambda number, frame: None)
    # Python leaves these to nobody, and what it starts would too.
    for name in ('SIGPIPE', 'SIGXFSZ', 'SIGXFZ'):
        if hasattr(signal, name):
            signal.signal(getattr(signal, name), signal.SIG_DFL)
    os.write(replies, b'ready\n')
    while not starter.stopped:
        line = requests.readline()
        if not line:
            return
        try:
            status = starter.answer(loads(line.decode('utf-8')))
        except (EnvironmentError, ValueError, TypeError):
            status = None
        os.write(replies, (dumps(status) + '\n').encode('ascii'))


if __name__ == '__main__':
    main()

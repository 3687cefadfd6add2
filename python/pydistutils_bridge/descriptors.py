"""Descriptors: those that programs share with the script, and reading and writing by number."""
import errno
import os
import sys

STREAMS = {'stdout': 1, 'stderr': 2}


def unbroken(function, fd, argument):
    """One read or write. On 2.7 a signal that the script handles breaks it off."""
    while True:
        try:
            return function(fd, argument)
        except OSError as error:
            if error.errno != errno.EINTR:
                raise


def put(stream, text):
    """Writes what a program wrote, to the descriptor: the script may have put an object of its own in the stream's place."""
    try:
        getattr(sys, stream).flush()
    except Exception:
        pass
    data = text if isinstance(text, bytes) else text.encode('utf-8', 'surrogateescape')
    try:
        while data:
            data = data[unbroken(os.write, STREAMS[stream], data):]
    except OSError:
        pass


def descriptors():
    """What 1 and 2 are: `os.dup2(devnull, 2)` around a trial compile hides what the compiler says."""
    return [identity(1), identity(2)]


def identity(fd):
    try:
        stat = os.fstat(fd)
    except OSError:
        return None
    return stat.st_dev, stat.st_ino


def close_on_exec(fd):
    if os.name == 'posix' and hasattr(os, 'set_inheritable'):
        os.set_inheritable(fd, False)
        return
    try:
        import fcntl
    except ImportError:  # Windows: descriptors are not inherited unless asked for
        return
    fcntl.fcntl(fd, fcntl.F_SETFD, fcntl.fcntl(fd, fcntl.F_GETFD) | fcntl.FD_CLOEXEC)


def duplicate(fd):
    """The same file, for this process alone."""
    twin = os.dup(fd)
    close_on_exec(twin)
    return twin

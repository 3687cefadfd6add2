"""Pythons that a script starts find a distutils too, where they have none.

`sys.executable tool.py --fast` becomes `sys.executable child.py NODE CLI 0 tool.py --fast`: `child.py` appends a last-resort finder to
`sys.meta_path` and runs `tool.py` as Python would have run it. The finder starts an engine of its own when somebody
imports distutils and nothing else has one, and costs nothing otherwise. Neither PYTHONPATH nor another variable is touched.

Command lines are changed where this process starts programs: `subprocess`, `os.system`, `os.exec*` and `os.spawn*`,
`multiprocessing` where it does not fork, and `distutils.spawn`. Only those that start this very interpreter are, and only when
it has no distutils. A script that is started by its `#!` line, or by another program, is not reached.
"""
import os
import sys

from pydistutils_bridge.import_watch import ImportWatch

WATCHED = ('subprocess', 'multiprocessing.util')
BOOT = os.path.join(os.path.dirname(os.path.dirname(os.path.abspath(__file__))), 'child.py')

FLAGS = 'bBdEIOPqRsSuv3t'       # options without a value
WITH_VALUE = 'WXQ'
PROGRAM_CANNOT_BEGIN = ('', '|', '<', '>', ';', '&', '(', ')', '#')


def shell_options():
    import re
    return re.compile(r'\s+(?:-[%s]*(?:[%s]|[%s]\s*[\w:.=]+)\s+)*' % (FLAGS, FLAGS, WITH_VALUE))


class Children(object):
    def __init__(self, engine, without_setuptools):
        self.words = [BOOT] + list(engine) + ['1' if without_setuptools else '0']
        self.known = {}

    # -- command lines

    def command(self, args, executable=None):
        """The command line to start in the place of a list of words; None where it is to stay."""
        try:
            words = [os.fspath(word) if hasattr(word, '__fspath__') else word for word in args]
            program = words[0] if executable is None else executable
        except (TypeError, IndexError):
            return None
        if not words or not self.is_this_python(program):
            return None
        cut = program_at(words)
        if cut is None:
            return None
        before, rest = cut
        return before + self.words + rest

    def shell_command(self, line):
        """The same for a line of a shell, where the interpreter is its first word."""
        if not isinstance(line, str):
            return None
        text = line.lstrip()
        for first in (sys.executable, '"%s"' % sys.executable, "'%s'" % sys.executable):
            if first.strip('"\'') and text.startswith(first + ' '):
                options = shell_options().match(text, len(first)).group()
                rest = text[len(first) + len(options):]
                if rest[:1] in PROGRAM_CANNOT_BEGIN or rest[:1] == '-' and not rest.startswith(('-c ', '-m ')):
                    return None
                return first + options + ' '.join([quoted(word) for word in self.words] + [rest])
        return None

    def is_this_python(self, program):
        if isinstance(program, bytes) and bytes is not str:
            program = os.fsdecode(program)
        if not isinstance(program, str) or not sys.executable:
            return False
        if program == sys.executable:
            return True
        if program not in self.known:
            self.known[program] = 'python' in os.path.basename(program).lower() and same_file(program)
        return self.known[program]

    # -- where programs are started

    def watch(self, name):
        """Called when a module has been imported."""
        hook = {'subprocess': self.watch_subprocess, 'multiprocessing.util': self.watch_multiprocessing}.get(name)
        if hook:
            hook(sys.modules[name])

    def watch_subprocess(self, module):
        original = module.Popen.__init__

        def __init__(popen, args, *more, **words):
            # Popen(args, bufsize, executable, stdin, stdout, stderr, preexec_fn, close_fds, shell, ...)
            shell = words.get('shell') or len(more) > 7 and more[7]
            executable = words.get('executable') or (more[1] if len(more) > 1 else None)
            original(popen, self.started(args, executable, shell), *more, **words)
            popen.args = args

        # The signature stays what it was, for those who ask.
        __init__.__wrapped__ = original
        __init__.__doc__ = original.__doc__
        module.Popen.__init__ = __init__

    def started(self, args, executable, shell):
        if isinstance(args, (list, tuple)):
            if not shell:
                return self.command(args, executable) or args
            changed = self.shell_command(args[0]) if args else None
            return args if changed is None else [changed] + list(args[1:])
        return (self.shell_command(args) or args) if shell or os.name == 'nt' else args

    def watch_multiprocessing(self, module):
        original = getattr(module, 'spawnv_passfds', None)
        if original is None:
            return

        def spawnv_passfds(path, args, passfds):
            return original(path, self.command(args, path) or args, passfds)
        module.spawnv_passfds = spawnv_passfds

    def watch_os(self):
        system = os.system

        def run(command):
            return system(self.shell_command(command) or command)
        os.system = named(run, 'system')
        # The other functions of these families are written with these.
        for name in ('execv', 'execve', 'posix_spawn', 'posix_spawnp'):
            if hasattr(os, name):
                setattr(os, name, self.starting(getattr(os, name), name))

    def starting(self, original, name):
        def start(path, args, *more, **words):
            return original(path, self.command(args, path) or args, *more, **words)
        return named(start, name)


def named(function, name):
    function.__name__ = function.__qualname__ = name
    return function


def program_at(words):
    """The words before the program and those from it on (`-m` and `-c` are programs too); None for none, or none that is known."""
    at = 1
    while at < len(words):
        word = words[at]
        if isinstance(word, bytes) and bytes is not str:
            word = os.fsdecode(word)
        if not isinstance(word, str) or word in ('', '-'):
            return None
        if not word.startswith('-'):
            return None if word == BOOT else (words[:at], words[at:])
        if word.startswith('--'):
            if word != '--check-hash-based-pycs':
                return None
            at += 2
            continue
        for index, option in enumerate(word[1:], 1):
            rest = word[index + 1:]
            if option in 'cm':
                own = ['-' + word[1:index]] if index > 1 else []
                return words[:at] + own, ['-' + option] + ([rest] if rest else []) + words[at + 1:]
            if option in WITH_VALUE:
                at += 0 if rest else 1
                break
            if option not in FLAGS:
                return None
        at += 1
    return None


def same_file(program):
    try:
        if os.path.dirname(program):
            return os.path.samefile(program, sys.executable)
        for folder in os.environ.get('PATH', os.defpath).split(os.pathsep):
            path = os.path.join(folder, program)
            if os.path.isfile(path) and os.access(path, os.X_OK):
                return os.path.samefile(path, sys.executable)
    except (OSError, ValueError):
        pass
    return False


def quoted(word):
    if os.name == 'nt':
        return '"%s"' % word
    return "'%s'" % word.replace("'", "'\"'\"'")


current = None


def follow(engine, without_setuptools):
    """From now on what this process starts is looked at."""
    global current
    current = Children(engine, without_setuptools)
    current.watch_os()
    for name in WATCHED:
        if name in sys.modules:
            current.watch(name)
    sys.meta_path.insert(0, ImportWatch(current, WATCHED))


def command(args):
    """For `distutils.spawn`: what to start in the place of a command line, or None."""
    return None if current is None else current.command(args)

"""Facts of the process that the engine follows: sent when they have changed.

    cwd, env, argv      what the engine starts for the script gets the script's directory and environment
    patched             dotted paths of stand-ins that the script has replaced or changed
    vars                entries of sysconfig's variables that differ from the interpreter's own
    plays               whether transcript lines must be printed by Python's own log (streams or log were replaced)
    elsewhere           which of stdout and stderr no longer lead to where they led at first: programs write there too
    threshold           of distutils.log
    user                site.USER_BASE, site.USER_SITE as the script left them
    system              sys.platform, os.name, sys.prefix, sys.exec_prefix, sys.dont_write_bytecode, sys.executable as the script left them
    umask               of the script's process
    plugins             entry points of installed packages by group (`setuptools/_plugins.py`); none where they have to be looked for
    machine             sys.version, os.uname() without the host's name, bits of a pointer, the prefixes of the base installation
"""
import os
import sys

from pydistutils_bridge.descriptors import descriptors
from pydistutils_bridge.values import INTEGERS, PY2, TEXT, to_wire_text

ENVIRON = os.environ.__class__
SYSTEM = ('stdout', 'stderr', 'platform', 'prefix', 'exec_prefix', 'dont_write_bytecode', 'version', 'maxsize', 'real_prefix',
          'base_prefix', 'base_exec_prefix', 'executable')
ENCODED = 'data' if PY2 else '_data'


class FactsWatch(object):
    def __init__(self, standins):
        self.standins = standins
        self.sent = {}
        self.streams = (sys.stdout, sys.stderr)
        self.descriptors = descriptors()
        self.vars_seen = None       # sysconfig's variables when last looked at, and how they differed
        self.vars_told = {}
        self.raw_environment = None     # what os.environ held, encoded, when it was last looked at
        self.seen = None                # what the other facts were made of last

    def forget(self):
        """Another engine, which has been told nothing."""
        self.sent = {}
        self.seen = None

    def changed(self):
        now = self.made_of()
        if now == self.seen and self.environment_same() and self.vars_same():
            return None
        out = {}
        for name, value in self.now():
            if self.sent.get(name, self) != value:
                self.sent[name] = value
                out[name] = dict((to_wire_text(k), to_wire_text(v)) for k, v in value.items()) if name == 'env' else wired(value)
        self.seen = now
        return out

    def made_of(self):
        """All but the environment and sysconfig's variables: while this is the same, the facts are, and need not be made."""
        modules = sys.modules
        log, site = modules.get('distutils.log'), modules.get('site')
        return [
            self.standins.look(), getcwd(), list(getattr(sys, 'argv', ())), os.name, uname(), log and threshold_of(log),
            plugins_of(modules), descriptors(),
            getattr(site, 'USER_BASE', None), getattr(site, 'USER_SITE', None), log, site, modules.get('distutils.sysconfig'), umask(),
        ] + list(map(vars(sys).get, SYSTEM))

    def environment_same(self):
        raw = raw_environment()
        return raw is not None and raw == self.raw_environment

    def vars_same(self):
        return getattr(sys.modules.get('distutils.sysconfig'), '_config_vars', None) == self.vars_seen

    def now(self):
        yield 'cwd', getcwd()
        if not self.environment_same() or 'env' not in self.sent:
            raw = raw_environment()
            self.raw_environment = None if raw is None else dict(raw)
            yield 'env', dict(os.environ)
        yield 'argv', list(getattr(sys, 'argv', ()))
        yield 'patched', sorted(self.standins.patched)
        yield 'plays', self.plays()
        yield 'elsewhere', self.elsewhere()
        yield 'system', [sys.platform, os.name, sys.prefix, sys.exec_prefix, bool(sys.dont_write_bytecode), sys.executable]
        yield 'umask', umask()
        yield 'machine', [sys.version, uname(), 64 if sys.maxsize > 2 ** 32 else 32] + base_prefixes()
        if 'setuptools._plugins' in sys.modules:
            yield 'plugins', plugins_of(sys.modules)
        log = sys.modules.get('distutils.log')
        if log is not None:
            yield 'threshold', threshold_of(log)
        site = sys.modules.get('site')
        if site is not None:
            yield 'user', [getattr(site, 'USER_BASE', None), getattr(site, 'USER_SITE', None)]
        sysconfig = sys.modules.get('distutils.sysconfig')
        if sysconfig is not None:
            yield 'vars', self.changed_vars(getattr(sysconfig, '_config_vars', None), sysconfig._pristine_config_vars)

    def plays(self):
        if (sys.stdout, sys.stderr) != self.streams:
            return True
        return any(path.startswith('distutils.log.') and path != 'distutils.log._global_log' for path in self.standins.patched)

    def elsewhere(self):
        return [name for name, was, now in zip(('stdout', 'stderr'), self.descriptors, descriptors()) if now not in (was, None)]

    def changed_vars(self, live, pristine):
        if not isinstance(live, dict):
            self.vars_seen = None
            return {}
        if live != self.vars_seen:
            self.vars_seen = dict(live)
            told = dict((k, v) for k, v in live.items() if k not in pristine or pristine[k] != v)
            told.update((k, None) for k in pristine if k not in live)
            self.vars_told = dict((k, v) for k, v in told.items() if v is None or isinstance(v, TEXT + INTEGERS))
        return self.vars_told


def raw_environment():
    """What `os.environ` encodes and decodes with each look at it; None where a script has put something else there."""
    raw = vars(os.environ).get(ENCODED) if os.environ.__class__ is ENVIRON else None
    return raw if type(raw) is dict else None


def uname():
    if not hasattr(os, 'uname'):
        return None
    facts = os.uname()
    return [facts[0], facts[2], facts[3], facts[4]]


def base_prefixes():
    real = getattr(sys, 'real_prefix', None)  # of an old virtualenv
    if real:
        return [real, real]
    return [getattr(sys, 'base_prefix', sys.prefix), getattr(sys, 'base_exec_prefix', sys.exec_prefix)]


def threshold_of(log):
    holder = getattr(log, '_global_log', None)
    return getattr(holder, 'threshold', 3)


def plugins_of(modules):
    plugins = modules.get('setuptools._plugins')
    return plugins and plugins.known()


def umask():
    """It can only be asked for by setting one: that which most have."""
    mask = os.umask(0o022)
    if mask != 0o022:
        os.umask(mask)
    return mask


def getcwd():
    try:
        return os.getcwd()
    except OSError:
        return ''


def wired(value):
    if isinstance(value, TEXT):
        return to_wire_text(value)
    if isinstance(value, dict):
        return dict((to_wire_text(k), wired(v)) for k, v in value.items())
    if isinstance(value, (list, tuple)):
        return [wired(item) for item in value]
    return value

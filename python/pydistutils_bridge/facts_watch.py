"""Facts of the process that the engine follows: sent when they have changed.

    cwd, env, argv      what the engine starts for the script gets the script's directory and environment
    patched             dotted paths of stand-ins that the script has replaced or changed
    vars                entries of sysconfig's variables that differ from the interpreter's own
    plays               whether transcript lines must be printed by Python's own log (streams or log were replaced)
    threshold           of distutils.log
    user                site.USER_BASE, site.USER_SITE as the script left them
    system              sys.platform, os.name, sys.prefix, sys.exec_prefix, sys.dont_write_bytecode as the script left them
"""
import os
import sys

from pydistutils_bridge.values import INTEGERS, TEXT, to_wire_text


class FactsWatch(object):
    def __init__(self, standins):
        self.standins = standins
        self.sent = {}
        self.streams = (sys.stdout, sys.stderr)
        self.pristine_vars = None

    def start(self):
        """What holds before the script runs need not be told: the engine's first message said it."""
        self.streams = (sys.stdout, sys.stderr)

    def changed(self):
        out = {}
        for name, value in self.now():
            if self.sent.get(name, self) != value:
                self.sent[name] = value
                out[name] = dict((to_wire_text(k), to_wire_text(v)) for k, v in value.items()) if name == 'env' else wired(value)
        return out

    def now(self):
        yield 'cwd', getcwd()
        yield 'env', dict(os.environ)
        yield 'argv', list(getattr(sys, 'argv', ()))
        yield 'patched', sorted(self.standins.look())
        yield 'plays', self.plays()
        yield 'system', [sys.platform, os.name, sys.prefix, sys.exec_prefix, bool(sys.dont_write_bytecode)]
        log = sys.modules.get('distutils.log')
        if log is not None:
            yield 'threshold', threshold_of(log)
        site = sys.modules.get('site')
        if site is not None:
            yield 'user', [getattr(site, 'USER_BASE', None), getattr(site, 'USER_SITE', None)]
        sysconfig = sys.modules.get('distutils.sysconfig')
        if sysconfig is not None:
            yield 'vars', self.changed_vars(getattr(sysconfig, '_config_vars', None))

    def plays(self):
        if (sys.stdout, sys.stderr) != self.streams:
            return True
        return any(path.startswith('distutils.log.') and path != 'distutils.log._global_log' for path in self.standins.patched)

    def changed_vars(self, live):
        if not live:
            return {}
        if self.pristine_vars is None:
            self.pristine_vars = dict(live)
            return {}
        before = self.pristine_vars
        return dict((k, v) for k, v in live.items() if before.get(k) != v and (v is None or isinstance(v, TEXT + INTEGERS)))


def threshold_of(log):
    holder = getattr(log, '_global_log', None)
    return getattr(holder, 'threshold', 3)


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

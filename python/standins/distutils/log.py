"""The log of a run. The engine's transcript comes through here whenever a script has replaced a part of it."""
import sys

DEBUG, INFO, WARN, ERROR, FATAL = range(1, 6)
_LOUD = (WARN, ERROR, FATAL)
_LEVELS = (DEBUG, INFO) + _LOUD


class Log:
    _engine_mirrors = False

    def __init__(self, threshold=WARN):
        self.threshold = threshold

    def _log(self, level, msg, args):
        if level not in _LEVELS:
            raise ValueError('%s wrong log level' % str(level))
        if level < self.threshold:
            return
        stream = sys.stderr if level in _LOUD else sys.stdout
        line = '%s\n' % (msg % args if args else msg)
        try:
            stream.write(line)
        except UnicodeEncodeError:
            if sys.version_info[0] == 2:
                raise
            stream.write(line.encode(stream.encoding, 'backslashreplace').decode(stream.encoding))
        stream.flush()

    def log(self, level, msg, *args):
        self._log(level, msg, args)

    def debug(self, msg, *args):
        self._log(DEBUG, msg, args)

    def info(self, msg, *args):
        self._log(INFO, msg, args)

    def warn(self, msg, *args):
        self._log(WARN, msg, args)

    def error(self, msg, *args):
        self._log(ERROR, msg, args)

    def fatal(self, msg, *args):
        self._log(FATAL, msg, args)


_global_log = Log()
log, debug, info = _global_log.log, _global_log.debug, _global_log.info
warn, error, fatal = _global_log.warn, _global_log.error, _global_log.fatal


def set_threshold(level):
    before, _global_log.threshold = _global_log.threshold, level
    if 'setuptools.logging' in sys.modules:
        sys.modules['setuptools.logging']._follow(level)
    return before


def set_verbosity(v):
    if v >= 2:
        set_threshold(DEBUG)
    elif v == 1:
        set_threshold(INFO)
    elif v <= 0:
        set_threshold(WARN)

"""What Python's own `logging` shows of a script: from setuptools 60 on, what `distutils.log` would, on the same streams."""
import logging
import sys

from distutils import log as _log

# `configure` has been called: `distutils.log` tells its threshold from then on.
_configured = False


class _Quiet(logging.Filter):
    def filter(self, record):
        return record.levelno < logging.WARNING


def configure():
    """Messages as they are, warnings to standard error; a script that has handlers of its own keeps them."""
    global _configured
    _configured = True
    if logging.root.handlers:
        return
    loud, quiet = logging.StreamHandler(), logging.StreamHandler(sys.stdout)
    loud.setLevel(logging.WARNING)
    quiet.addFilter(_Quiet())
    for handler in (loud, quiet):
        logging.root.addHandler(handler)
    logging.root.setLevel(logging.DEBUG)


def set_threshold(level):
    """`level` is one of `distutils.log`; the one before is returned."""
    logging.root.setLevel(level * 10)
    return _log.set_threshold(level)


def _follow(level):
    if _configured:
        logging.root.setLevel(level * 10)

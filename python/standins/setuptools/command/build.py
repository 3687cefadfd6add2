"""`build`, under the name that scripts of setuptools 62 and later derive from."""
from distutils.command.build import build as _build


class build(_build):
    sub_commands = _build.sub_commands[:]


class SubCommand(object):
    """What a sub-command of `build` is expected to have; for annotations."""
    _engine_mirrors = False
    editable_mode = False

"""`read_configuration`: what `setup.cfg` says of a project."""
import os

from pydistutils_bridge.wire import bind as _bind

_engine = _bind(__name__)

__all__ = ['read_configuration', 'parse_configuration']


def read_configuration(filepath, find_others=False, ignore_option_errors=False):
    from distutils.errors import DistutilsFileError
    from setuptools.dist import Distribution, _Distribution
    filepath = os.path.abspath(filepath)
    if not os.path.isfile(filepath):
        raise DistutilsFileError('Configuration file %s does not exist.' % filepath)
    before = os.getcwd()
    os.chdir(os.path.dirname(filepath))
    try:
        dist = Distribution()
        files = dist.find_config_files() if find_others else []
        if filepath not in files:
            files.append(filepath)
        _Distribution.parse_config_files(dist, filenames=files)
        metadata, options = _engine('apply', dist, ignore_option_errors)
    finally:
        os.chdir(before)
    found = {}
    for section, target, names in (('metadata', dist.metadata, metadata), ('options', dist, options)):
        for name in names:
            getter = getattr(target, 'get_' + name, None)
            found.setdefault(section, {})[name] = getter() if getter else getattr(target, name)
    return found


def parse_configuration(distribution, command_options, ignore_option_errors=False):
    return _engine('apply', distribution, ignore_option_errors)

"""`Wheel`: the name of a wheel, taken apart. It is not turned into an egg."""
import os
import re

from distutils.errors import DistutilsError

WHEEL_NAME = re.compile(r'(?P<project_name>.+?)-(?P<version>\d.*?)((-(?P<build>\d.*?))?'
                        r'-(?P<py_version>.+?)-(?P<abi>.+?)-(?P<platform>.+?))\.whl$')


class Wheel(object):
    _engine_mirrors = False

    def __init__(self, filename):
        match = WHEEL_NAME.match(os.path.basename(filename))
        if match is None:
            raise ValueError('invalid wheel name: %r' % filename)
        self.filename = filename
        vars(self).update(match.groupdict())

    def tags(self):
        """Each combination of a Python, an ABI and a platform that the name tells of."""
        return ((python, abi, platform) for python in self.py_version.split('.')
                for abi in self.abi.split('.') for platform in self.platform.split('.'))

    def install_as_egg(self, destination_eggdir):
        raise DistutilsError('eggs are no longer used: `pip install %s` installs the wheel' % self.filename)

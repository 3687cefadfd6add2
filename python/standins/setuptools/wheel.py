"""`Wheel`: the name of a wheel, taken apart. It is not turned into an egg."""
import os
import re

from distutils.errors import DistutilsError

# Behind the name: version and build, which begin with a digit, and three tags.
_BEHIND = re.compile(r'-(\d.*?)(?:-(\d.*?))?' + 3 * r'-(.+?)' + r'\.whl$')


class Wheel(object):
    _engine_mirrors = False

    def __init__(self, filename):
        name = os.path.basename(filename)
        behind = _BEHIND.search(name, 1)
        if behind is None:
            raise ValueError('invalid wheel name: %r' % filename)
        self.filename, self.project_name = filename, name[:behind.start()]
        self.version, self.build, self.py_version, self.abi, self.platform = behind.groups()

    def tags(self):
        """Each combination of a Python, an ABI and a platform that the name tells of."""
        return ((python, abi, platform) for python in self.py_version.split('.')
                for abi in self.abi.split('.') for platform in self.platform.split('.'))

    def install_as_egg(self, destination_eggdir):
        raise DistutilsError('eggs are no longer used: `pip install %s` installs the wheel' % self.filename)

"""Commands that can be imported and derived from, but not run."""
from distutils.errors import DistutilsError
from setuptools import Command


class Unsupported(Command):
    _python_only = True
    instead = ''
    user_options = []

    def initialize_options(self):
        pass

    def finalize_options(self):
        pass

    def run(self):
        raise DistutilsError("the command '%s' is not supported: %s" % (self.get_command_name(), self.instead))

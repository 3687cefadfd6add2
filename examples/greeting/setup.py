#!/usr/bin/env python
"""A small project with one of each: a package, package data, a script, a data file and an optional C extension."""
import sys
from distutils.core import setup, Extension

fast = dict(sources=['greeting/_fast.c'], depends=['greeting/_fast.h'])
commands = {}
if sys.version_info >= (3, 2):
    # Without a compiler the build goes on, and greeting/__init__.py counts in Python.
    fast['optional'] = True
else:
    from distutils.command.build_ext import build_ext
    from distutils.errors import CCompilerError, DistutilsError

    class optional_build_ext(build_ext):
        """Does for Python 2 what `optional` does for Python 3."""

        def build_extension(self, ext):
            try:
                build_ext.build_extension(self, ext)
            except (CCompilerError, DistutilsError):
                self.warn('building extension "%s" failed: %s' % (ext.name, sys.exc_info()[1]))

    commands['build_ext'] = optional_build_ext

setup(
    name='greeting',
    version='1.0',
    description='Says hello in several languages',
    author='pydistutils contributors',
    author_email='greeting@example.com',
    url='https://example.com/greeting',
    license='MIT',
    packages=['greeting'],
    package_data={'greeting': ['data/*.txt']},
    scripts=['scripts/greet'],
    data_files=[('share/greeting', ['greeting.cfg'])],
    ext_modules=[Extension('greeting._fast', **fast)],
    cmdclass=commands,
)

"""The commands, each in a module of its name."""
import sys

__all__ = ['build', 'build_py', 'build_ext', 'build_clib', 'build_scripts', 'clean', 'install', 'install_lib',
           'install_headers', 'install_scripts', 'install_data', 'sdist', 'register', 'bdist', 'bdist_dumb', 'bdist_rpm']
if sys.version_info < (3,):
    __all__ += ['bdist_wininst', 'upload', 'check']
elif sys.version_info < (3, 10):
    __all__ += ['bdist_wininst', 'check', 'upload']
else:
    __all__ += ['check', 'upload']

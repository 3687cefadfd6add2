"""The commands of setuptools, each in a module of its name."""
import sys

__all__ = ['alias', 'bdist_egg', 'bdist_rpm', 'build_ext', 'build_py', 'develop', 'easy_install', 'egg_info', 'install',
           'install_lib', 'rotate', 'saveopts', 'sdist', 'setopt', 'test', 'install_egg_info', 'install_scripts']
if sys.version_info < (3, 7):
    __all__ += ['register', 'upload']
__all__ += ['bdist_wininst', 'upload_docs', 'build_clib', 'dist_info']

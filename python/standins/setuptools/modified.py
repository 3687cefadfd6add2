"""Time stamps of files, by the name that this module has since setuptools 69."""
from distutils.dep_util import newer, newer_group, newer_pairwise  # noqa: F401
from setuptools.dep_util import newer_pairwise_group  # noqa: F401

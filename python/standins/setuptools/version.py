"""The version that scripts see: that of the setuptools which this one stands for."""
from setuptools import __version__  # noqa: F401

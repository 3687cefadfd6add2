"""Helpers for values of configuration files."""
from setuptools._attributes import load_class as resolve_class  # noqa: F401
from setuptools._attributes import read as read_attr  # noqa: F401

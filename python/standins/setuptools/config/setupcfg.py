"""`setup.cfg`, where setuptools 61 and later have it."""
from setuptools.config import parse_configuration, read_configuration  # noqa: F401

"""Conditions on versions."""
from pkg_resources import SpecifierSet  # noqa: F401


class InvalidSpecifier(ValueError):
    """Not of PEP 440's form."""

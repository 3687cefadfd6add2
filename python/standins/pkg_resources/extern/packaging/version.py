"""Versions."""
from pkg_resources import InvalidVersion, LegacyVersion, Version  # noqa: F401
from pkg_resources import parse_version as parse  # noqa: F401

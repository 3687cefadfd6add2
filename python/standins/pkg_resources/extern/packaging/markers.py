"""Conditions on the environment."""
from pkg_resources import InvalidMarker, Marker  # noqa: F401

"""`packaging`, by the engine's means."""
from pkg_resources.extern.packaging import markers, requirements, specifiers, version  # noqa: F401

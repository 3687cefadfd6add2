"""What setuptools bundles, as far as scripts reach for it."""
from pkg_resources.extern import packaging  # noqa: F401

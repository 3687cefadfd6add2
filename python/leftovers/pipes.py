"""`pipes`, which Python 3.13 dropped: what setup scripts take from it."""
from shlex import quote  # noqa: F401

"""What a compiler says is heard here, and not shown."""
import sys


class Capture(object):
    """Stands for sys.stderr within a `with`: warnings of the compiler go there."""

    encoding = 'utf-8'
    errors = 'replace'

    def __init__(self):
        self.parts = []

    def __enter__(self):
        self.real, sys.stderr = sys.stderr, self
        return self

    def __exit__(self, *raised):
        sys.stderr = self.real

    def write(self, text):
        if isinstance(text, bytes):
            text = text.decode('utf-8', 'replace')
        self.parts.append(text)

    def flush(self):
        pass

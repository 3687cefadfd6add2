"""Greetings in several languages."""
import io
import os

try:
    from greeting._fast import count_letters
except ImportError:

    def count_letters(text):
        """How many letters there are, spaces and signs not counted."""
        return sum(1 for char in text if char.isalpha())


def greetings():
    """All greetings, by language."""
    path = os.path.join(os.path.dirname(__file__), 'data', 'greetings.txt')
    with io.open(path, encoding='utf-8') as lines:
        return dict(line.rstrip('\n').split(': ', 1) for line in lines if ': ' in line)


def greet(name, language='en'):
    """One greeting, for a name."""
    return '%s, %s!' % (greetings()[language], name)

"""Runs lib2to3 over files, in place, as distutils.util.run_2to3 does.

Started by its path: `python -E -B convert.py`, with one JSON request on standard input:

    {"files": [...], "fixers": [...] or null, "options": {...} or null,
     "doctests": null, "also" or "only", "path": folders where fixers of the script's own are found}

and answers on standard output with lines, in the order in which the original would log them:

    {"log": [level, text], "at": -1}     at: index of the file it is about; -1: before the first. With "examples": true once the
                                         code of all files is converted, and examples are
    {"fixer": path}                      a file of a fixer of the script's own
    {"missing": true}                    neither lib2to3 nor fissix can be imported
    {"done": true}
"""
import os
import sys

sys.path[:] = [entry for entry in sys.path if os.path.abspath(entry) != os.path.dirname(os.path.abspath(__file__))]

import json
import re

INFO, ERROR, DEBUG = 2, 4, 1


class Reporter(object):
    def __init__(self, stream):
        self.stream = stream
        self.at = -1
        self.examples = False

    def tell(self, message):
        self.stream.write(json.dumps(message) + '\n')

    def log(self, level, text, args):
        message = {'log': [level, text % args if args else text], 'at': self.at}
        if self.examples:
            message['examples'] = True
        self.tell(message)


def find_tool():
    """lib2to3 left the standard library in 3.13; fissix is its continuation."""
    try:
        from lib2to3 import refactor
        return refactor, 'lib2to3.fixes'
    except ImportError:
        pass
    try:
        from fissix import refactor
        return refactor, 'fissix.fixes'
    except ImportError:
        return None, None


def convert(request, reporter):
    refactor, package = find_tool()
    if refactor is None:
        reporter.tell({'missing': True})
        return

    class Tool(refactor.RefactoringTool):
        def log_error(self, msg, *args, **kw):
            reporter.log(ERROR, msg, args)

        def log_message(self, msg, *args):
            reporter.log(INFO, msg, args)

        def log_debug(self, msg, *args):
            reporter.log(DEBUG, msg, args)

    fixers = request['fixers']
    if fixers is None:
        fixers = refactor.get_fixers_from_package(package)
    elif package != 'lib2to3.fixes':
        fixers = [name.replace('lib2to3.fixes', package, 1) for name in fixers]
    # The original works in the process of the script.
    sys.path[:0] = [folder for folder in request.get('path', ()) if folder not in sys.path]
    tool = Tool(fixers, options=request['options'])
    for name in fixers:
        path = getattr(sys.modules.get(name), '__file__', None)
        if path and not name.startswith(package + '.'):
            reporter.tell({'fixer': os.path.abspath(re.sub(r'\.py[co]$', '.py', path))})
    doctests = request.get('doctests')
    if doctests != 'only':
        for reporter.at, name in enumerate(request['files']):
            tool.refactor([name], write=True)
    if doctests:
        if doctests == 'also':
            reporter.at, reporter.examples = -1, True
            tool = Tool(fixers)
        for reporter.at, name in enumerate(request['files']):
            tool.refactor([name], write=True, doctests_only=True)


def main():
    import warnings
    # lib2to3 warns of its own removal; the original runs in a process that has imported it before.
    warnings.simplefilter('ignore', DeprecationWarning)
    warnings.simplefilter('ignore', PendingDeprecationWarning)
    stream = sys.stdout
    sys.stdout = sys.stderr
    reporter = Reporter(stream)
    convert(json.loads(sys.stdin.read()), reporter)
    reporter.tell({'done': True})
    stream.flush()


if __name__ == '__main__':
    main()

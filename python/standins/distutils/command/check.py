"""`check`: whether the metadata is complete."""
from distutils import _late
from distutils.cmd import Command
from pydistutils_bridge.wire import bind as _bind

_engine = _bind(__name__)
_table = _engine.table('check')

if _engine.version < (3,):
    PKG_INFO_ENCODING = 'utf-8'


class check(Command):
    description = _table['description']
    user_options = _table['user_options']
    boolean_options = _table['boolean_options']

    def initialize_options(self):
        return _engine('check.initialize_options', self)

    def finalize_options(self):
        return _engine('check.finalize_options', self)

    def warn(self, msg):
        return _engine('check.warn', self, msg)

    def run(self):
        return _engine('check.run', self)

    def check_metadata(self):
        return _engine('check.check_metadata', self)

    def check_restructuredtext(self):
        return _engine('check.check_restructuredtext', self)

    def _check_rst_data(self, data):
        """What docutils finds wrong in a text: (level, message, children, attributes) of each finding."""
        from docutils import frontend, nodes, utils
        from docutils.parsers.rst import Parser
        path = self.distribution.script_name or 'setup.py'
        findings = []

        class Reporter(utils.Reporter):
            def system_message(self, level, message, *children, **words):
                findings.append((level, message, children, words))
                return nodes.system_message(message, level=level, type=self.levels[level], *children, **words)

        parser = Parser()
        settings = frontend.OptionParser(components=(Parser,)).get_default_values()
        settings.tab_width, settings.pep_references, settings.rfc_references = 4, None, None
        reporter = Reporter(path, settings.report_level, settings.halt_level, stream=settings.warning_stream,
                            debug=settings.debug, encoding=settings.error_encoding,
                            error_handler=settings.error_encoding_error_handler)
        document = nodes.document(settings, reporter, source=path)
        document.note_source(path, -1)
        try:
            parser.parse(data, document)
        except AttributeError as error:
            findings.append((-1, 'Could not finish the parsing: %s.' % error, '', {}))
        return findings


def _has_docutils():
    try:
        import docutils.frontend, docutils.nodes, docutils.parsers.rst, docutils.utils  # noqa: E401,F401
    except Exception:
        return False
    return True


_names = _late(__name__, 'distutils.errors DistutilsSetupError')


def __getattr__(name):
    # Found out when first asked: docutils takes long to import.
    return _has_docutils() if name == 'HAS_DOCUTILS' else _names(name)


if _engine.version < (3, 7):
    HAS_DOCUTILS = _has_docutils()

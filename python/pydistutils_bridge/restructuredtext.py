"""What docutils, where the interpreter has it, finds wrong in a text: for the ``check`` command."""


def problems(text, source):
    """List of ``(level, message, children, facts)``; ``facts`` is a dict that may hold ``line``."""
    import warnings
    from docutils import frontend, nodes
    from docutils.parsers.rst import Parser
    from docutils.utils import Reporter

    class Listener(Reporter):
        """Keeps all messages and shows none."""

        def __init__(self, *args, **kwargs):
            self.heard = []
            Reporter.__init__(self, *args, **kwargs)

        def system_message(self, level, message, *children, **facts):
            self.heard.append((level, message, children, facts))
            return nodes.system_message(message, level=level, type=self.levels[level], *children, **facts)

    if isinstance(text, bytes):
        text = text.decode('utf-8')
    with warnings.catch_warnings():
        # Differs: newer versions warn of this class, which is theirs to mend.
        warnings.simplefilter('ignore', DeprecationWarning)
        settings = frontend.OptionParser(components=(Parser,)).get_default_values()
    settings.tab_width = 4
    settings.pep_references = settings.rfc_references = None
    listener = Listener(source, settings.report_level, settings.halt_level, stream=settings.warning_stream,
                        debug=settings.debug, encoding=settings.error_encoding,
                        error_handler=settings.error_encoding_error_handler)
    document = nodes.document(settings, listener, source=source)
    document.note_source(source, -1)
    try:
        Parser().parse(text, document)
    except AttributeError as error:
        # Directives ask for settings that only a whole publisher has.
        listener.heard.append((-1, 'Could not finish the parsing: %s.' % error, '', {}))
    return listener.heard

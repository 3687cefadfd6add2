"""`FancyGetopt`: a parser of command lines, over a table of options. The engine reads the words."""
import re
import sys

from distutils import _ERRORS, _late
from distutils.errors import DistutilsGetoptError
from pydistutils_bridge.wire import bind as _bind

_engine = _bind(__name__)

longopt_pat = r'[a-zA-Z](?:[a-zA-Z0-9-]*)'
longopt_re = re.compile(r'^%s$' % longopt_pat)
neg_alias_re = re.compile('^(%s)=!(%s)$' % (longopt_pat, longopt_pat))
if _engine.version < (3,):
    import string
    longopt_xlate = string.maketrans('-', '_')
    WS_TRANS = string.maketrans(string.whitespace, ' ' * len(string.whitespace))
else:
    longopt_xlate = str.maketrans('-', '_')
    WS_TRANS = dict((ord(_space), ' ') for _space in '\t\n\x0b\x0c\r ')


class FancyGetopt:
    _engine_mirrors = False

    def __init__(self, option_table=None):
        self.option_table = option_table
        self.option_index = {}
        if option_table:
            self._build_index()
        self.alias = {}
        self.negative_alias = {}
        self.option_order = []

    def _build_index(self):
        self.option_index.clear()
        self.option_index.update((option[0], option) for option in self.option_table)

    def set_option_table(self, option_table):
        self.option_table = option_table
        self._build_index()

    def add_option(self, long_option, short_option=None, help_string=None):
        if long_option in self.option_index:
            raise DistutilsGetoptError("option conflict: already an option '%s'" % long_option)
        option = (long_option, short_option, help_string)
        self.option_table.append(option)
        self.option_index[long_option] = option

    def has_option(self, long_option):
        return long_option in self.option_index

    def get_attr_name(self, long_option):
        return translate_longopt(long_option)

    def _check_alias_dict(self, aliases, what):
        assert isinstance(aliases, dict)
        for alias, option in aliases.items():
            if alias not in self.option_index:
                raise DistutilsGetoptError("invalid %s '%s': option '%s' not defined" % (what, alias, alias))
            if option not in self.option_index:
                raise DistutilsGetoptError("invalid %s '%s': aliased option '%s' not defined" % (what, alias, option))

    def set_aliases(self, alias):
        self._check_alias_dict(alias, 'alias')
        self.alias = alias

    def set_negative_aliases(self, negative_alias):
        self._check_alias_dict(negative_alias, 'negative alias')
        self.negative_alias = negative_alias

    def getopt(self, args=None, object=None):
        """Sets what the words say on `object`; gives the words after the options, and the object if it made one."""
        if args is None:
            args = sys.argv[1:]
        result = OptionDummy() if object is None else object
        rest, found = _engine('FancyGetopt.getopt', self.option_table, self.negative_alias, self.alias, args)
        long_names = dict((translate_longopt(option[0].rstrip('=')), option) for option in self.option_table)
        for attribute, value in found:
            attribute = translate_longopt(attribute)
            option = long_names[attribute][0]
            # The original counts every option without value whose name needs no translation, not only those marked for it.
            if value and option == attribute:
                value = getattr(result, attribute, 0) + 1
            setattr(result, attribute, value)
            self.option_order.append((option.rstrip('='), value))
        return (rest, result) if object is None else rest

    def get_option_order(self):
        if self.option_order is None:
            raise RuntimeError("'getopt()' hasn't been called yet")
        return self.option_order

    def generate_help(self, header=None):
        return _engine('FancyGetopt.generate_help', self.option_table, header)

    def print_help(self, header=None, file=None):
        if file is None:
            file = sys.stdout
        for line in self.generate_help(header):
            file.write(line + '\n')


def fancy_getopt(options, negative_opt, object, args):
    parser = FancyGetopt(options)
    parser.set_negative_aliases(negative_opt)
    return parser.getopt(args, object)


def wrap_text(text, width):
    return _engine('wrap_text', text, width)


def translate_longopt(opt):
    return opt.translate(longopt_xlate)


class OptionDummy:
    _engine_mirrors = False

    def __init__(self, options=[]):
        for option in options:
            setattr(self, option, None)


__getattr__ = _late(__name__, _ERRORS, 'getopt', 'string')

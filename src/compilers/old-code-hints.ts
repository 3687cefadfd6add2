import type { HintContext, KnownMessage } from './known-message.ts';

/** Headers that older Pythons had, by names that nobody else has. What an old Cython generates asks for the first. */
const GONE_HEADERS =
  /\b(?:longintrepr|eval|graminit|metagrammar|Python-ast|parsetok|pgen(?:headers)?|(?:int|string|buffer|class|cell|func|gen|odict|namespace|picklebuf|interpreterid)object|cobject|cStringIO|pyarena|pyctype|pydebug|pyfpe|pygetopt|pystrhex|pytime|ucnhash)\.h['"’]?(?:: No such file| file not found)/;

/** Members and names that older Pythons had, as gcc, clang and Microsoft's compiler say that they do not know them. */
const GONE_NAMES =
  /['"‘`]?PyThreadState['"’]?(?: \{aka [^}]*\})? has no member named|no member named '\w+' in '(?:struct )?_(?:ts|typeobject|frame)'|PyFrameObject.*incomplete|['"‘]tp_print['"’]|(?:implicit declaration of function|call to undeclared function|use of undeclared identifier|unknown type name) ['"‘]?_?Py[A-Z]\w*|['"‘`]_?Py[A-Z]\w*['"’] (?:undeclared|was not declared in this scope)|error C(?:2065|3861): '_?Py[A-Z]\w*'/;

/** Macros that could be assigned to until 3.9, by the line of the source that follows. */
const ASSIGNED_MACROS = /(?:lvalue required as left operand of assignment|expression is not assignable)\n.*\bPy_(?:TYPE|SIZE|REFCNT)\(/;

function goneFromPython(_found: RegExpExecArray, { pythonVersion }: HintContext): string {
  return `this code uses parts of Python's C interface that ${pythonVersion} no longer has: take a newer release of the project or an older Python`;
}

/** They tell more than that a header is missing. */
export const GONE_HEADER: KnownMessage = { pattern: GONE_HEADERS, hint: goneFromPython };

/**
 * Code that was right when it was written, and that a newer Python or compiler refuses. What helps with gcc 16 and clang 21 was tried with
 * them. Source: the porting guides of gcc 10 and 14 to 16, and clang's release notes since 16.
 */
export const OLD_CODE: readonly KnownMessage[] = [
  { pattern: GONE_NAMES, hint: goneFromPython },
  { pattern: ASSIGNED_MACROS, hint: goneFromPython },
  {
    pattern: /is a keyword with ['"‘]-std=c23['"’] onwards|too many arguments to function ['"‘]\w+['"’]; expected 0, have \d/,
    hint: () => 'this compiler reads C as C23, in which older code may mean something else: put -std=gnu17 into CFLAGS',
  },
  {
    pattern:
      /error: .*\[-W(implicit-function-declaration|implicit-int|int-conversion|incompatible-(?:function-)?pointer-types|return-mismatch|declaration-missing-parameter-type)\]/,
    hint: ([, name = '']) => `this compiler refuses what older ones only warned of: put -Wno-error=${name} into CFLAGS`,
  },
  {
    pattern: /error: .*\[-W(?:c\+\+11-)?narrowing\]/,
    hint: () => 'this compiler refuses what older ones only warned of: put -Wno-narrowing into CFLAGS',
  },
  {
    pattern:
      /ISO C\+\+17 does not allow|reference to ['"‘]byte['"’] is ambiguous|no (?:type|template|member) named '(?:auto_ptr|unary_function|binary_function|random_shuffle|bind1st|bind2nd|mem_fun|mem_fun_ref|ptr_fun)' in namespace 'std'/,
    hint: () => 'this compiler reads C++ as C++17 or later, which has given up what this code uses: put -std=gnu++14 into CFLAGS',
  },
  {
    pattern: /(?:no type named ['"‘]\w+['"’] in|['"‘]\w+['"’] in) ['"‘]class std::allocator</,
    hint: () => 'this compiler reads C++ as C++20, which has given up what this code uses: put -std=gnu++17 into CFLAGS',
  },
  {
    // A variable: of a function the line does not begin with the linker's name.
    pattern: /\bld(?:\.\w+)?: \S+\.o:.*multiple definition of [`'"‘](\w+)/,
    hint: ([, name = '']) =>
      `${name} is defined in several sources, which gcc 10 and clang 11 no longer put up with: put -fcommon into CFLAGS`,
  },
];

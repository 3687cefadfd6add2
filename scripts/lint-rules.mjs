/**
 * Rules of our own for oxlint: `pydistutils/hint-style`.
 *
 * A hint is shown behind `hint: `, and often ends with a command, a path or an option that is to be copied. So it begins with a
 * small letter, unless with a name, and has no full stop at its end. Looked at are texts that become hints: what is assigned to
 * something, or handed to a parameter, whose name ends in `hint`, and what functions named so give back.
 */

/** Names that begin a hint as they are written everywhere. Words of capitals alone, as `CC` and `SWIG`, are names too. */
const NAMES = /^(?:Python|Apple|GitHub|Windows|Visual Studio)\b/;
const CAPITAL = /^[A-Z](?![A-Z])/;
const NEXT_SENTENCE = /[.!?] [A-Z](?![A-Z])/;

/**
 * A node of the syntax tree. Only what is looked at here is told of it.
 * @typedef {{ type: string, parent?: Node } & Record<string, any>} Node
 */

/** @param {unknown} name */
function isHint(name) {
  return typeof name === 'string' && /(?:^h|H|_H)(?:int|INT)s?$/.test(name);
}

/**
 * The texts that an expression may come to, each as its first and last part; undefined where that is not known.
 * @param {Node | null | undefined} node
 * @returns {{ node: Node, start: string | undefined, end: string | undefined, parts: string[] }[]}
 */
function textsOf(node) {
  if (node === null || node === undefined) return [];
  switch (node.type) {
    case 'Literal':
      return typeof node.value === 'string' ? [{ node, start: node.value, end: node.value, parts: [node.value] }] : [];
    case 'TemplateLiteral': {
      /** @type {string[]} */
      const parts = node.quasis.map((/** @type {Node} */ quasi) => quasi.value.cooked);
      return [{ node, start: parts[0] || undefined, end: parts.at(-1) || undefined, parts }];
    }
    case 'ConditionalExpression':
      return [...textsOf(node.consequent), ...textsOf(node.alternate)];
    case 'LogicalExpression':
      return [...textsOf(node.left), ...textsOf(node.right)];
    case 'ArrayExpression':
      return node.elements.flatMap(textsOf);
    case 'ArrowFunctionExpression':
      return node.body.type === 'BlockStatement' ? [] : textsOf(node.body);
    default:
      return [];
  }
}

/**
 * The function that a node is in, by its name.
 * @param {Node} node
 * @returns {string | undefined}
 */
function functionAround(node) {
  for (let each = node.parent; each !== undefined && each !== null; each = each.parent) {
    if (each.type === 'FunctionDeclaration') return each.id?.name;
    if (each.type === 'MethodDefinition') return each.key.name;
    if (each.type === 'ArrowFunctionExpression' || each.type === 'FunctionExpression') {
      const { parent } = each;
      if (parent?.type === 'VariableDeclarator') return parent.id.name;
      if (parent?.type === 'Property') return parent.key.name;
      if (parent?.type !== 'MethodDefinition') return undefined;
    }
  }
  return undefined;
}

const hintStyle = {
  create(/** @type {any} */ context) {
    /** @type {Map<string, number>} position of the parameter `hint` */
    const takers = new Map();
    /** @type {Node[]} */
    const calls = [];
    const check = (/** @type {Node | null | undefined} */ expression) => {
      for (const { node, start, end, parts } of textsOf(expression)) {
        if (start !== undefined && CAPITAL.test(start) && !NAMES.test(start))
          context.report({ node, message: 'A hint begins with a small letter.' });
        if (end?.endsWith('.')) context.report({ node, message: 'A hint has no full stop at its end.' });
        if (parts.some((part) => NEXT_SENTENCE.test(part)))
          context.report({ node, message: 'A hint is one sentence: its parts are joined by colons and semicolons.' });
      }
    };
    return {
      Property(/** @type {Node} */ node) {
        if (isHint(node.key.name)) check(node.value);
      },
      VariableDeclarator(/** @type {Node} */ node) {
        if (isHint(node.id.name)) check(node.init);
      },
      AssignmentExpression(/** @type {Node} */ node) {
        if (isHint(node.left.name ?? node.left.property?.name)) check(node.right);
      },
      ReturnStatement(/** @type {Node} */ node) {
        if (isHint(functionAround(node)?.replace(/For$/, ''))) check(node.argument);
      },
      FunctionDeclaration(/** @type {Node} */ node) {
        const at = node.params.findIndex((/** @type {Node} */ each) => isHint(each.name));
        if (node.id !== null && at !== -1) takers.set(node.id.name, at);
      },
      CallExpression(/** @type {Node} */ node) {
        if (node.callee.type === 'Identifier') calls.push(node);
      },
      'Program:exit'() {
        for (const call of calls) {
          const at = takers.get(call.callee.name);
          if (at !== undefined) check(call.arguments[at]);
        }
      },
    };
  },
};

/** oxlint wants it so. */
// oxlint-disable-next-line import/no-default-export
export default { meta: { name: 'pydistutils' }, rules: { 'hint-style': hintStyle } };

/** A formula as a tree of MathML elements: their name, and text or children. */
export type MathNode = { tag: string; text?: string; children?: readonly MathNode[] }

/** Names that stand clear of what they are of. */
const FUNCTIONS = ['ln', 'exp', 'min']

const TOKEN = /\s*(\d[\d,.]*%?|[A-Za-z]+|[\u0391-\u03C9]|"[^"]*"|\u2212|[^\s])/gy

/**
 * Reads a line such as `cap_{2026} = a \u00D7 g^2` into MathML: `_` sets below, `^` above, braces
 * group, words in quotes stay words. One letter is a variable, several are a name.
 */
export function mathTree(line: string): MathNode {
  const tokens = [...line.matchAll(new RegExp(TOKEN))].map((match) => match[1] ?? '')
  let at = 0

  function row(until: string | null): MathNode {
    const children: MathNode[] = []
    while (at < tokens.length && tokens[at] !== until) children.push(scripted())
    at += 1
    return { tag: 'mrow', children }
  }

  function scripted(): MathNode {
    let node = atom()
    let below: MathNode | null = null
    let above: MathNode | null = null
    while (tokens[at] === '_' || tokens[at] === '^') {
      const isBelow = tokens[at] === '_'
      at += 1
      if (isBelow) below = atom()
      else above = atom()
    }
    if (below && above) node = { tag: 'msubsup', children: [node, below, above] }
    else if (below) node = { tag: 'msub', children: [node, below] }
    else if (above) node = { tag: 'msup', children: [node, above] }
    return node
  }

  function atom(): MathNode {
    const token = tokens[at] ?? ''
    at += 1
    if (token === '{') return row('}')
    if (token.startsWith('"')) return { tag: 'mtext', text: token.slice(1, -1) }
    if (/^\d/.test(token)) return { tag: 'mn', text: token }
    if (FUNCTIONS.includes(token))
      return { tag: 'mrow', children: [{ tag: 'mi', text: token }, { tag: 'mspace' }] }
    if (/^[A-Za-z\u0391-\u03C9]/.test(token)) return { tag: 'mi', text: token }
    return { tag: 'mo', text: token }
  }

  return row(null)
}

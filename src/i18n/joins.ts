/** Marks between parts of one statement, as each language sets them. */
const en = {
  comma: (...parts: string[]) => parts.join(', '),
  semicolon: (...parts: string[]) => parts.join('; '),
  colon: (name: string, what: string) => `${name}: ${what}`,
  brackets: (what: string, more: string) => `${what} (${more})`,
}

const zh: typeof en = {
  comma: (...parts) => parts.join('，'),
  semicolon: (...parts) => parts.join('；'),
  colon: (name, what) => `${name}：${what}`,
  brackets: (what, more) => `${what}（${more}）`,
}

export const JOINS = { en, zh }

/** A name before a Chinese character: set apart from it where it ends in a letter or a digit. */
export const zhBefore = (name: string): string => (/[A-Za-z0-9]$/.test(name) ? `${name} ` : name)

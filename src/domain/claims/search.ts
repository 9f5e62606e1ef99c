/** Whether each of the reader's words stands somewhere in the texts, whatever the case. */
export function holdsAll(words: string, texts: readonly string[]): boolean {
  const all = texts.join('\n').toLowerCase()
  return words
    .toLowerCase()
    .split(/\s+/)
    .every((word) => all.includes(word))
}

const plural = new Intl.PluralRules('en')

/** "1 source", "1,200 sources": English counts; Chinese needs no such thing. */
export const counted = (count: number, one: string, many: string): string =>
  `${count.toLocaleString('en')} ${plural.select(count) === 'one' ? one : many}`

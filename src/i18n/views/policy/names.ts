/** One word for each of a list of ids. */
export type Names<Id extends string> = Record<Id, string>

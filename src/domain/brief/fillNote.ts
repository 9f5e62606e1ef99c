/** "{F011}", "{F004*10}": a fact of the dataset, where a unit wants it times a factor. */
const PLACE = /\{(F\d{3})(?:\*(\d+))?\}/g

/**
 * Puts the dataset's numbers into a speaker's note, so that no note can say another number than the
 * data. A fact that the data lacks is left as it stands, in sight.
 *
 * @param print the fact times the factor, in words; null where there is none
 */
export const fillNote = (
  note: string,
  print: (factId: string, factor: number) => string | null,
): string =>
  note.replace(PLACE, (whole: string, id: string, factor: string | undefined) => {
    return print(id, factor === undefined ? 1 : Number(factor)) ?? whole
  })

/** The facts that a note quotes. */
export const factsIn = (note: string): readonly string[] =>
  [...note.matchAll(PLACE)].map(([, id = '']) => id)

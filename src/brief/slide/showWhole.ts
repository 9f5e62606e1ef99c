/** A line that says how much is left out, of the figure's own px. */
const LINE = 22

/** Rows of tables and items of lists; those inside of another one go with it. */
const ROWS = 'tbody > tr, ul > li, ol > li'

/**
 * Takes the last rows of a table or a list out of sight until the rest stands in the room.
 *
 * @returns how many are out of sight; 0 where all fit, or where there are no rows to leave out
 */
export function showWhole(box: HTMLElement, room: number): number {
  const rows = [...box.querySelectorAll<HTMLElement>(ROWS)].filter(
    (row) => row.parentElement?.closest(ROWS) == null,
  )
  for (const row of rows) row.style.display = ''
  if (rows.length < 2 || box.scrollHeight <= room + 1) return 0
  let left = 0
  for (const row of rows.slice(1).toReversed()) {
    row.style.display = 'none'
    left += 1
    if (box.scrollHeight <= room - LINE) break
  }
  return left
}

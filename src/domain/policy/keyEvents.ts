/** The turns of the story, by id of the event, the most telling first: named first where room is short. */
const KEY_EVENTS: readonly string[] = [
  'E002',
  'E007',
  'E049',
  'E016',
  'E023',
  'E071',
  'E034',
  'E024',
  'E051',
  'E011',
  'E006',
  'E065',
  'E012',
  'E043',
]

/** Place among the turns of the story, from 0; the same for all that are none, after them. */
export function keyRank(id: string): number {
  const at = KEY_EVENTS.indexOf(id)
  return at < 0 ? KEY_EVENTS.length : at
}

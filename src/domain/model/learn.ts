import { byGroup, isDomestic, type Group } from './groups'

/**
 * The ecosystems a year later: domestic ones close a part of their gap to 1 as far as domestic
 * chips were used, eco + learning·(1 − eco)·localShare; the others stand still. A blockade feeds the
 * domestic stack. (design/model.md, step 10)
 *
 * @param learning part of the gap closed per year at a local share of 1
 */
export const learn = (
  ecosystem: Record<Group, number>,
  learning: number,
  localShare: number,
): Record<Group, number> =>
  byGroup((group) => {
    const now = ecosystem[group]
    return isDomestic(group) ? now + learning * (1 - now) * localShare : now
  })

/** A chip as the texts of the rules speak of it; every number known. */
export type PlainChip = {
  id: string
  tpp: number
  pd: number
  dram: number
  io: number
  dataCentre: boolean
  usAvailable: boolean
}

/**
 * The rules restated from their legal texts (`criteriaText` in the data), in plain comparisons and
 * without looking at the trees, so that tree and text are held against each other.
 */
export const LEGAL_TEXTS: Record<string, (chip: PlainChip) => boolean> = {
  'US-2022-08-LETTER': ({ id }) => /^(a100-(40|80)gb-sxm|h100-sxm)$/.test(id),
  'US-2022-3A090': ({ io, tpp }) => !(io < 600 || tpp < 4800),
  'US-2023-3A090a': (chip) => is3A090a(chip),
  'US-2023-3A090b': (chip) => is3A090b(chip),
  // 740.8: .a not for data centres at 4,800 or more, or .b for data centres (.b has no others).
  'US-NAC-ACA': (chip) =>
    (is3A090a(chip) && !chip.dataCentre && chip.tpp >= 4800) || is3A090b(chip),
  'US-2023-IMMEDIATE': ({ tpp, dataCentre }) => dataCentre && !(tpp < 4800),
  'US-2025-H20-LETTER': ({ dram, io }) => !(dram < 1400 && io < 1100 && dram + io < 1700),
  'US-2026-CBC': (chip) =>
    is3A090a(chip) &&
    chip.dataCentre &&
    chip.usAvailable &&
    !(chip.tpp >= 21_000) &&
    !(chip.dram >= 6500),
  'US-2026-S232': ({ tpp, dram }) =>
    (inside(tpp, 14_000, 17_500) && inside(dram, 4500, 5000)) ||
    (inside(tpp, 20_800, 21_100) && inside(dram, 5800, 6200)),
  'PROP-SAFE-CHIPS': ({ tpp, pd, dram, io, dataCentre }) =>
    dataCentre &&
    !(
      tpp < 4800 &&
      (tpp < 2400 || pd < 1.6) &&
      (tpp < 1600 || pd < 3.2) &&
      dram < 4100 &&
      io < 1100 &&
      dram + io < 5000
    ),
}

/** Chips not for data centres are in .a from TPP 4,800 only (Note 2 to 3A090). */
function is3A090a({ tpp, pd, dataCentre }: PlainChip): boolean {
  if (!dataCentre) return !(tpp < 4800)
  return !(tpp < 4800) || !(tpp < 1600 || pd < 5.92)
}

function is3A090b(chip: PlainChip): boolean {
  const { tpp, pd, dataCentre } = chip
  if (!dataCentre || is3A090a(chip)) return false
  const b1 = tpp >= 2400 && tpp < 4800 && pd >= 1.6 && pd < 5.92
  const b2 = tpp >= 1600 && pd >= 3.2 && pd < 5.92
  return b1 || b2
}

/** Strictly between: both ends are outside. */
const inside = (value: number, low: number, high: number) => value > low && value < high

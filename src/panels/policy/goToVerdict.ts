import { choose } from '@/state/store'

/** Frames that a row may take to appear: the view may have to be loaded first. */
const PATIENCE = 180

/** Opens a chip's verdict and brings it into sight, from wherever it is asked for. */
export function goToVerdict(chipId: string): void {
  choose('openVerdict', { view: 'policy', openVerdicts: [chipId] })
  showWhenThere(`tr[data-chip="${CSS.escape(chipId)}"][data-open]`, PATIENCE)
}

function showWhenThere(selector: string, frames: number): void {
  const row = document.querySelector(selector)
  if (row) row.scrollIntoView({ block: 'center' })
  else if (frames > 0) requestAnimationFrame(() => showWhenThere(selector, frames - 1))
}

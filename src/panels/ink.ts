import type { Ink, Shape } from '@/charts/types'

/**
 * Colour and shape of a vendor, fixed whatever else is shown: taking one chip out never
 * recolours another. Vendors without a colour of their own share the grey and its shape.
 */
const OWN: Record<string, { ink: Ink; shape: Shape }> = {
  nvidia: { ink: inkOf('nvidia'), shape: 'circle' },
  huawei: { ink: inkOf('huawei'), shape: 'square' },
  amd: { ink: inkOf('amd'), shape: 'triangle' },
  cambricon: { ink: inkOf('cambricon'), shape: 'diamond' },
}
/** Sums over vendors stand in ink: no vendor's colour may speak for them. */
const TOTALS: Record<string, { ink: Ink; shape: Shape }> = {
  domesticTotal: { ink: { mark: 'var(--text)', text: 'var(--text)' }, shape: 'square' },
  foreignTotal: { ink: { mark: 'var(--muted)', text: 'var(--muted)' }, shape: 'circle' },
}
const OTHERS = { ink: inkOf('others'), shape: 'triangleDown' as const }

export const COLOURED_VENDORS = Object.keys(OWN)

export const lookOf = (vendorId: string): { ink: Ink; shape: Shape } =>
  OWN[vendorId] ?? TOTALS[vendorId] ?? OTHERS

/** Told apart by colour and shape alone; the others share one look and need their name. */
export const hasOwnLook = (subjectId: string): boolean => subjectId in OWN || subjectId in TOTALS

function inkOf(name: string): Ink {
  return { mark: `var(--${name})`, text: `var(--${name}-text)` }
}

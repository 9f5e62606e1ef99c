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
const OTHERS = { ink: inkOf('others'), shape: 'triangleDown' as const }

export const COLOURED_VENDORS = Object.keys(OWN)

export const lookOf = (vendorId: string): { ink: Ink; shape: Shape } => OWN[vendorId] ?? OTHERS

function inkOf(name: string): Ink {
  return { mark: `var(--${name})`, text: `var(--${name}-text)` }
}

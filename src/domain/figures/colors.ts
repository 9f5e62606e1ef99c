/** Ink of the light theme: what leaves the page is read on white. */
export const INK = '#14181F'

/** Lines of rules: second ink of the light theme, behind what they are about. */
export const LINE = '#4A515C'

/** Vendors keep their colour wherever they are drawn, by the name that either language gives them. */
const VENDORS: readonly { names: readonly string[]; color: string }[] = [
  { names: ['NVIDIA', '英伟达'], color: '#4D9C76' },
  { names: ['Huawei', '华为'], color: '#981C0F' },
  { names: ['AMD'], color: '#B36F0A' },
  { names: ['Cambricon', '寒武纪'], color: '#323EA3' },
]

/** For series that are no vendor's, in their order. */
const OTHERS = ['#3B9A8F', '#1F5F8B', '#B7791F', '#7A3B69', '#6A6F78', INK, '#A65E2E']

/** Vendors without a colour of their own share this one. */
export const OTHER_VENDORS = '#6A6F78'

/** Colour of a vendor, by the name that either language gives it; null without one of its own. */
export const vendorColor = (name: string): string | null =>
  VENDORS.find(({ names }) => names.some((one) => name.includes(one)))?.color ?? null

/**
 * Colour of a series.
 *
 * @param name as printed; a vendor's name in it decides
 * @param order of the series in its chart, from 0
 */
export const colorOf = (name: string, order: number): string =>
  vendorColor(name) ?? OTHERS[order % OTHERS.length] ?? INK

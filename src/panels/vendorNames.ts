import type { Meta } from '@/contract/meta'
import type { Locale } from '@/i18n/locale'

/** Vendors by name in the reader's language; an id without an entry stands for itself. */
export function vendorNames(meta: Meta, f: Locale['f']): (id: string) => string {
  const byId = new Map(meta.vendors.map((vendor) => [vendor.id, f.text(vendor.name)]))
  return (id) => byId.get(id) ?? id
}

/** A new id. `crypto.randomUUID` is missing on plain http, where the page must work as well. */
export function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(9))
  return [...bytes].map((byte) => byte.toString(36).padStart(2, '0')).join('')
}

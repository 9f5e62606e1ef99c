/** Copies a text; false where the place does not allow it (plain http, a sandboxed frame). */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return false
  }
}

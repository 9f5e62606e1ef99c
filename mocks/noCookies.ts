/**
 * Stands in for `tough-cookie` in the browser bundle: MSW keeps a cookie jar there, the
 * built-in data sets no cookie, and the real jar carries the public-suffix list (125 kB).
 */
export class MemoryCookieStore {
  idx = {}
}
export class CookieJar {
  getCookiesSync(): never[] {
    return []
  }
  async setCookie(): Promise<void> {}
}
export const Cookie = { fromJSON: () => null, parse: () => null }

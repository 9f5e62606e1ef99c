import { expect, test } from 'vitest'

/** Which folder under src may import which. Whatever is not listed is forbidden. */
const MAY_IMPORT: Record<string, readonly string[]> = {
  contract: [],
  domain: ['contract'],
  data: ['contract'],
  state: ['contract', 'domain'],
  i18n: ['contract', 'domain'],
  charts: [],
  workers: ['contract', 'domain'],
  cli: ['contract', 'domain'],
  export: ['contract', 'domain', 'i18n'],
  brief: ['charts', 'contract', 'data', 'domain', 'export', 'i18n', 'panels', 'state'],
  panels: ['charts', 'contract', 'data', 'domain', 'i18n', 'state', 'workers'],
  app: ['brief', 'charts', 'contract', 'data', 'domain', 'export', 'i18n', 'panels', 'state'],
}
/** Libraries that would tie a layer to the page. */
const UI_LIBRARIES = /from '(react|react-dom|zustand|recharts|@tanstack\/)/

const sources = import.meta.glob<string>('../src/*/**/*.{ts,tsx}', {
  query: '?raw',
  import: 'default',
  eager: true,
})

test.each(Object.entries(sources))('%s imports only what its layer allows', (path, text) => {
  const layer = path.split('/')[2] ?? ''
  const imported = [...text.matchAll(/(?:from|import\()\s*'@\/(\w+)/g)].map(
    (match) => match[1] ?? '',
  )
  const allowed = new Set([layer, ...(MAY_IMPORT[layer] ?? [])])

  expect(imported.filter((other) => !allowed.has(other))).toEqual([])
  expect(text, 'cross a folder with @/, not ../').not.toMatch(/from '\.\.\//)
  if (['contract', 'domain', 'workers', 'cli'].includes(layer))
    expect(text).not.toMatch(UI_LIBRARIES)
})

test('the domain takes types and lists from the contract, never its schemas', () => {
  const offenders = Object.entries(sources)
    .filter(([path]) => path.includes('/domain/'))
    .filter(([, text]) => /\bSchema\b|from 'zod/.test(text))
    .map(([path]) => path)

  expect(offenders).toEqual([])
})

test('the domain knows neither clock, chance, browser nor language', () => {
  const forbidden =
    /\b(Date\.now|new Date\(\)|Math\.random|(window|document|navigator|localStorage)\.\w)/
  const offenders = Object.entries(sources)
    .filter(([path, text]) => path.includes('/domain/') && forbidden.test(text))
    .map(([path]) => path)

  expect(offenders).toEqual([])
})

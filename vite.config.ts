import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { viteSingleFile } from 'vite-plugin-singlefile'
import { loadEnv, type Plugin } from 'vite'
import { defineConfig } from 'vitest/config'
import { carrySingle } from './src/build/carrySingle.ts'
import { jsonText } from './src/build/jsonText.ts'
import { offline } from './src/build/offline.ts'
import { packSingle } from './src/build/packSingle.ts'
import { siteFiles } from './src/build/siteFiles.ts'
import { sourcesMark } from './src/build/sourcesMark.ts'
import { wholeChunks } from './src/build/wholeChunks.ts'

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))

/** What the first sentence needs beside the entry: its words, its data and their checks. */
const EARLY = [
  'src/main.tsx',
  'mocks/interceptor.ts',
  'src/i18n/en.ts',
  ...['meta', 'chips', 'market', 'facts'].flatMap((name) => [
    `src/contract/${name}.ts`,
    `mocks/data/${name}.json?raw`,
  ]),
].map(here)

/**
 * What comes together: the first text, the checks of data, the charts, the rest of the first view.
 * The libraries of text and charts are run ahead, so each is a chunk of its own.
 */
const CHUNKS = [
  { name: 'react', entries: ['node_modules/react-dom/client.js'] },
  // Both languages count and write numbers out in the same way; which of them comes is not known.
  { name: 'first', entries: ['src/main.tsx', 'src/i18n/counted.ts', 'src/i18n/inLetters.ts'] },
  {
    name: 'contract',
    entries: ['meta', 'chips', 'market', 'facts'].map((name) => `src/contract/${name}.ts`),
  },
  { name: 'recharts', entries: ['src/charts/library.ts'] },
  {
    name: 'charts',
    entries: ['Bar', 'Column', 'Map', 'Points', 'Rows', 'Span', 'Strip'].map(
      (kind) => `src/charts/${kind}Chart.tsx`,
    ),
  },
  {
    name: 'overview',
    entries: [
      'src/panels/LikeForLikePanel.tsx',
      'src/panels/EventsPanel.tsx',
      'src/panels/policy/GatesPanel.tsx',
      'src/panels/scenarios/LabRuns.tsx',
      'src/panels/scenarios/RailScenario.tsx',
      'src/panels/ProvenanceDialog.tsx',
      'src/app/Keeping.tsx',
    ],
  },
].map(({ name, entries }) => ({ name, entries: entries.map(here) }))

/** Views of which a reader opens one after the other. */
const VIEWS = ['Chips', 'Policy', 'Market', 'Scenarios', 'Evidence'].map((view) => ({
  name: view.toLowerCase(),
  entries: [here(`src/app/${view}.tsx`)],
}))

/**
 * Names the early chunks in the page, so that they come together and not one after another. In a
 * template they wait until the boot has seen the opening words on the screen.
 */
const preloadEarly: Plugin = {
  name: 'preload-early',
  transformIndexHtml: {
    order: 'post',
    handler: (_, { bundle = {} }) => {
      const chunks = Object.values(bundle).filter((file) => file.type === 'chunk')
      const early = chunks.filter(({ moduleIds }) => moduleIds.some((id) => EARLY.includes(id)))
      const scripts = new Set(early.flatMap(({ fileName, imports }) => [fileName, ...imports]))
      const styles = new Set(
        chunks
          .filter(({ fileName }) => scripts.has(fileName))
          .flatMap(({ viteMetadata }) => [...(viteMetadata?.importedCss ?? [])]),
      )
      const link = (file: string, attrs: Record<string, string>) => ({
        tag: 'link',
        attrs: { ...attrs, crossorigin: true, href: `./${file}` },
      })
      return [
        {
          tag: 'template',
          children: [
            ...[...styles].map((file) => link(file, { rel: 'preload', as: 'style' })),
            ...[...scripts].map((file) => link(file, { rel: 'modulepreload' })),
          ],
          injectTo: 'head' as const,
        },
      ]
    },
  },
}

/** The page as files for any static host: installable, kept offline, with the one file beside it. */
const asSite = (apiUrl: string, mark: string) => [
  wholeChunks(CHUNKS, VIEWS),
  preloadEarly,
  // The site alone, where only that is tested.
  ...(process.env['WITHOUT_ONE_FILE'] ? [] : [carrySingle(here('dist-single/index.html'), mark)]),
  siteFiles(here('src/build/icons/'), apiUrl),
  offline(),
]

/** The page as one file. */
const asOneFile = (mark: string) => [
  viteSingleFile({ removeViteModuleLoader: true }),
  packSingle(here('src/build/openSingle.ts'), mark),
]

/** Tests of what needs neither a page nor a server, and of what needs a server alone. */
const PURE_TESTS = testsIn('build', 'charts', 'domain', 'i18n')
const DATA_TESTS = [...testsIn('contract', 'data'), 'tests/layers.test.ts']

function testsIn(...folders: string[]): string[] {
  return folders.map((folder) => `tests/${folder}/**/*.test.ts`)
}

export default defineConfig(({ mode }) => {
  /** Of the server that the page reads; empty for the built-in data. */
  const apiUrl = loadEnv(mode, here('.'), 'VITE_')['VITE_API_BASE_URL'] ?? ''
  const mark = sourcesMark(here('.'), [apiUrl])
  return {
    // Relative, so that one build works at any sub-path of any static host.
    base: './',
    publicDir: 'mocks/public',
    resolve: {
      alias: {
        '@': here('./src'),
        '#mocks': here('./mocks'),
        '#tests': here('./tests'),
        // MSW's cookie jar carries the public-suffix list (125 kB); built-in data sets no cookies.
        ...(process.env['VITEST'] ? {} : { 'tough-cookie': here('./mocks/noCookies.ts') }),
      },
    },
    plugins: [
      react(),
      jsonText(mode === 'single'),
      ...(mode === 'single' ? asOneFile(mark) : asSite(apiUrl, mark)),
    ],
    build: {
      outDir: mode === 'single' ? 'dist-single' : 'dist',
      target: 'es2022',
      // What loads what, for the size budget (tests/bundle.ts).
      manifest: mode !== 'single',
      chunkSizeWarningLimit: 700,
      // The development service worker is of no use in the built page.
      copyPublicDir: false,
    },
    test: {
      restoreMocks: true,
      testTimeout: 20_000,
      // One for each core; by default one core is left idle.
      maxWorkers: '100%',
      // Libraries and page are loaded once for all files; tests/setup.ts puts back what the page keeps.
      isolate: false,
      projects: [
        {
          extends: true,
          test: {
            name: 'pure',
            include: PURE_TESTS,
            environment: 'node',
            setupFiles: ['tests/complaints.ts', 'tests/noRequests.ts'],
          },
        },
        {
          extends: true,
          test: {
            name: 'data',
            include: DATA_TESTS,
            environment: 'node',
            setupFiles: ['tests/complaints.ts', 'tests/serving.ts'],
          },
        },
        {
          extends: true,
          test: {
            name: 'page',
            include: ['tests/**/*.test.{ts,tsx}'],
            exclude: [...PURE_TESTS, ...DATA_TESTS],
            environment: 'jsdom',
            setupFiles: ['tests/complaints.ts', 'tests/serving.ts', 'tests/setup.ts'],
          },
        },
      ],
    },
  }
})

import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { viteSingleFile } from 'vite-plugin-singlefile'
import type { Plugin } from 'vite'
import { defineConfig } from 'vitest/config'

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))

/** What the first sentence needs beside the entry: its words, its data and their checks. */
const EARLY = [
  'src/main.tsx',
  'mocks/start.ts',
  'mocks/interceptor.ts',
  'src/i18n/en.ts',
  ...['meta', 'chips', 'market', 'facts'].flatMap((name) => [
    `src/contract/${name}.ts`,
    `mocks/data/${name}.json`,
  ]),
].map(here)

/** Names the early chunks in the page, so that they come with the entry and not one after another. */
const preloadEarly: Plugin = {
  name: 'preload-early',
  transformIndexHtml: {
    order: 'post',
    handler: (_, { bundle = {} }) => {
      const chunks = Object.values(bundle).filter((file) => file.type === 'chunk')
      const early = chunks.filter(({ facadeModuleId }) => EARLY.includes(facadeModuleId ?? ''))
      const files = new Set(early.flatMap(({ fileName, imports }) => [fileName, ...imports]))
      return [...files].map((file) => ({
        tag: 'link',
        attrs: { rel: 'modulepreload', crossorigin: true, href: `./${file}` },
        injectTo: 'head' as const,
      }))
    },
  },
}

export default defineConfig(({ mode }) => ({
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
    mode === 'single' ? viteSingleFile({ removeViteModuleLoader: true }) : preloadEarly,
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
    environment: 'jsdom',
    setupFiles: ['tests/setup.ts'],
    include: ['tests/**/*.test.{ts,tsx}'],
    restoreMocks: true,
    testTimeout: 20_000,
  },
}))

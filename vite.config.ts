import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { viteSingleFile } from 'vite-plugin-singlefile'
import { defineConfig } from 'vitest/config'

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))

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
    ...(mode === 'single' ? [viteSingleFile({ removeViteModuleLoader: true })] : []),
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

import type { PluginOption } from 'vite'
import { VitePWA } from 'vite-plugin-pwa'

/** Makes the page installable and keeps the whole of it on the reader's device. */
export const offline = (): PluginOption =>
  VitePWA({
    // The reader says when a newer version takes over; src/app/offline.ts registers and asks.
    registerType: 'prompt',
    injectRegister: null,
    includeManifestIcons: false,
    manifest: {
      name: 'Threshold 算力阈值',
      short_name: 'Threshold',
      description: 'AI chips, US export policy and China’s compute market, every figure cited.',
      // Relative, so that one build works at any sub-path.
      start_url: './',
      scope: './',
      display: 'standalone',
      background_color: '#ffffff',
      theme_color: '#ffffff',
      icons: [
        { src: './icons/icon.svg', type: 'image/svg+xml', sizes: 'any' },
        { src: './icons/icon-192.png', type: 'image/png', sizes: '192x192' },
        { src: './icons/icon-512.png', type: 'image/png', sizes: '512x512' },
        {
          src: './icons/icon-maskable-512.png',
          type: 'image/png',
          sizes: '512x512',
          purpose: 'maskable',
        },
      ],
    },
    workbox: {
      globPatterns: ['index.html', 'assets/**', 'icons/**'],
      // What the reader chose is in the query; the page is the same.
      ignoreURLParametersMatching: [/./],
      // Another page below this one's path is none of its business.
      navigateFallback: null,
      clientsClaim: true,
      inlineWorkboxRuntime: true,
    },
  })

import type { Plugin } from 'vite'

/**
 * Keeps in one chunk all that a module needs at once. Left alone the bundler parts it into dozens,
 * by what else shares each piece; a reader loads them all anyway, and small ones compress badly.
 */
export function firstChunk(entry: string): Plugin {
  const needed = new Set<string>()
  return {
    name: 'first-chunk',
    apply: 'build',
    buildEnd() {
      const reach = (id: string) => {
        for (const imported of this.getModuleInfo(id)?.importedIds ?? []) {
          if (needed.has(imported)) continue
          needed.add(imported)
          reach(imported)
        }
      }
      reach(entry)
    },
    outputOptions: (options) => ({
      ...options,
      codeSplitting: {
        includeDependenciesRecursively: false,
        groups: [{ name: 'first', test: (id) => needed.has(id) }],
      },
    }),
  }
}

import type { Plugin } from 'vite'

/** Vite's own means to fetch a chunk: the boot needs it, and must not wait for the application. */
const FETCHES_CHUNKS = 'vite/preload-helper'

/** A chunk, and the modules that it is made of, each with all that it needs at once. */
export type ChunkPlan = { name: string; entries: readonly string[] }

/**
 * Keeps together what is needed together. Left alone the bundler parts a page into dozens of chunks,
 * by what else shares each piece; a reader loads them all anyway, each costs the browser a request,
 * and small ones compress badly.
 *
 * @param plans a module goes into the first chunk whose entries reach it by plain imports
 */
export function wholeChunks(plans: readonly ChunkPlan[]): Plugin {
  const chunkOf = new Map<string, string>()
  return {
    name: 'whole-chunks',
    apply: 'build',
    buildEnd() {
      const take = (id: string, name: string) => {
        if (chunkOf.has(id) || id.includes(FETCHES_CHUNKS)) return
        const info = this.getModuleInfo(id)
        if (info === null) return
        chunkOf.set(id, name)
        for (const imported of info.importedIds) take(imported, name)
      }
      for (const { name, entries } of plans) for (const entry of entries) take(entry, name)
    },
    outputOptions: (options) => ({
      ...options,
      codeSplitting: {
        includeDependenciesRecursively: false,
        groups: plans.map(({ name }) => ({ name, test: (id) => chunkOf.get(id) === name })),
      },
    }),
  }
}

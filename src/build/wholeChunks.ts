import type { Plugin } from 'vite'

/** Vite's own means to fetch a chunk: the boot needs it, and must not wait for the application. */
const FETCHES_CHUNKS = 'vite/preload-helper'

/** What several parts of the page have in common. */
const SHARED = 'shared'

/** A chunk, and the modules that it is made of, each with all that it needs at once. */
export type ChunkPlan = { name: string; entries: readonly string[] }

/**
 * Keeps together what is needed together. Left alone the bundler parts a page into dozens of chunks,
 * by what else shares each piece; a reader loads them all anyway, each costs the browser a request,
 * and small ones compress badly.
 *
 * @param plans a module goes into the first chunk whose entries reach it by plain imports
 * @param parts the same for parts of the page of which a reader sees one or the other: what several
 *   of them reach is a chunk of its own, so that none loads another's
 */
export function wholeChunks(plans: readonly ChunkPlan[], parts: readonly ChunkPlan[]): Plugin {
  const chunkOf = new Map<string, string>()
  return {
    name: 'whole-chunks',
    apply: 'build',
    buildEnd() {
      /** All that entries reach and no chunk has yet. */
      const reach = ({ entries }: ChunkPlan) => {
        const reached = new Set<string>()
        const take = (id: string) => {
          if (reached.has(id) || chunkOf.has(id) || id.includes(FETCHES_CHUNKS)) return
          const info = this.getModuleInfo(id)
          if (info === null) return
          reached.add(id)
          info.importedIds.forEach(take)
        }
        entries.forEach(take)
        return reached
      }
      for (const plan of plans) for (const id of reach(plan)) chunkOf.set(id, plan.name)
      const reached = parts.map((part) => ({ name: part.name, ids: reach(part) }))
      for (const { name, ids } of reached)
        for (const id of ids) chunkOf.set(id, chunkOf.has(id) ? SHARED : name)
    },
    outputOptions: (options) => ({
      ...options,
      codeSplitting: {
        includeDependenciesRecursively: false,
        groups: [...plans.map(({ name }) => name), SHARED, ...parts.map(({ name }) => name)].map(
          (name) => ({ name, test: (id: string) => chunkOf.get(id) === name }),
        ),
      },
    }),
  }
}

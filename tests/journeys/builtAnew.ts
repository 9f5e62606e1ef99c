import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/**
 * The site built once more, otherwise than the one that the other journeys run on, and without the
 * one file beside it.
 *
 * @param options of `vite build`
 * @param env what the build is told by its environment
 * @returns the folder, and what clears it away
 */
export function builtAnew(
  options: readonly string[],
  env: Record<string, string> = {},
): { folder: string; clear: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'threshold-site-'))
  const vite = join('node_modules', 'vite', 'bin', 'vite.js')
  const command = [vite, 'build', `--outDir=${folder}`, '--logLevel=error', ...options]
  execFileSync(process.execPath, command, {
    env: { ...process.env, WITHOUT_ONE_FILE: 'true', ...env },
  })
  return { folder, clear: () => rmSync(folder, { recursive: true, force: true }) }
}

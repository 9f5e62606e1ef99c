import { spawn } from 'node:child_process'
import { text } from 'node:stream/consumers'
import type { Command, Printed } from '@/cli/command'
import { scripts } from '../package.json'

/** A command with its input, in this process: a process of its own takes a second to begin. */
export const asCommand =
  (command: Command) =>
  (input: string, ...args: readonly string[]): Promise<Printed> =>
    command(args, () => Promise.resolve(input))

/** What `npm run -s <script>` starts, as a shell sees it. */
export const inShell =
  (script: keyof typeof scripts) =>
  async (input: string, ...args: readonly string[]): Promise<Printed> => {
    const file = scripts[script].replace(/^tsx /, '')
    const child = spawn(process.execPath, ['--import', 'tsx', file, ...args])
    child.stdin.end(input)
    const [out, err, code] = await Promise.all([
      text(child.stdout),
      text(child.stderr),
      new Promise<number | null>((resolve) => child.on('close', resolve)),
    ])
    return { code: code ?? -1, out, err }
  }

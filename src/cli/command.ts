import { text } from 'node:stream/consumers'

/** What a command prints on its two outputs, and its exit code. */
export type Printed = { code: number; out: string; err: string }

/** A command apart from the process that it runs in. Input is read only when it is needed. */
export type Command = (
  args: readonly string[],
  readInput: () => Promise<string>,
) => Promise<Printed>

/** Runs a command on this process's arguments and standard input. */
export async function runCommand(command: Command): Promise<void> {
  const { code, out, err } = await command(process.argv.slice(2), () => text(process.stdin))
  process.stdout.write(out)
  process.stderr.write(err)
  process.exitCode = code
}

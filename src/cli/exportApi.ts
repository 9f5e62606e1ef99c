import { runCommand } from './command'
import { exportApiCommand } from './exportApiCommand'

await runCommand(exportApiCommand)

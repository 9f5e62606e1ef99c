import { runCommand } from './command'
import { contractCheckCommand } from './contractCheckCommand'

await runCommand(contractCheckCommand)

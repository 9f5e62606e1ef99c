import { classifyCommand } from './classifyCommand'
import { runCommand } from './command'

await runCommand(classifyCommand)

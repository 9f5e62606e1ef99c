import { runCommand } from './command'
import { modelCommand } from './modelCommand'

await runCommand(modelCommand)

/** Prints the path of a browser that starts, installing one where there is none. */
import { register } from 'tsx/esm/api'

register()
const { findBrowser, installBrowser, installChineseFont } = await import('./browser.ts')

const say = (line) => console.error(line)
try {
  const path = findBrowser() ?? installBrowser(say)
  installChineseFont(say)
  console.log(path)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}

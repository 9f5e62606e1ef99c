/*
 * Lets the browser show the opening words of index.html before it is busy with the application.
 * The timer is for tabs in the background, where no frame comes.
 */
const LATEST_MS = 200
let begun = false

function begin(): void {
  if (begun) return
  begun = true
  void import('./main')
}

// A frame begins before it is shown: the second one comes when the first can be seen.
requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(begin)))
setTimeout(begin, LATEST_MS)

/*
 * Lets the browser show the opening words of index.html before it is busy with the application.
 * The timer is for tabs in the background, where no frame comes.
 */
const LATEST_MS = 200
let begun = false

function begin(): void {
  if (begun) return
  begun = true
  // The words for it stand in index.html: whatever else the page has did not come.
  import('./main').catch(() => document.getElementById('not-loaded')?.removeAttribute('hidden'))
}

// A frame begins before it is shown: the second one comes when the first can be seen.
requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(begin)))
setTimeout(begin, LATEST_MS)

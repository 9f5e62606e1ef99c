/*
 * Lets the browser show the opening words of index.html before it fetches and runs the application:
 * on a slow line nothing else then shares it with the words. The timer is for tabs in the
 * background, where nothing is shown.
 */
const LATEST_MS = 200
let begun = false

function begin(): void {
  if (begun) return
  begun = true
  // What the first sentence needs, named by the build (vite.config.ts), is asked for at once.
  const early = document.querySelector('template')
  if (early) document.head.append(early.content)
  // The application's library runs ahead of it, so that the browser may answer in between.
  void import('react-dom/client').then(() => import('./main'))
}

if (PerformanceObserver.supportedEntryTypes.includes('paint'))
  new PerformanceObserver(begin).observe({ type: 'paint', buffered: true })
setTimeout(begin, LATEST_MS)

/**
 * Says, in both languages, that a part of the page did not come without which nothing can be shown:
 * there is no dictionary then to take the words from.
 */
export function tellFailure(root: Element): void {
  const told = document.createElement('div')
  told.className = 'opening'
  told.setAttribute('role', 'alert')
  const say = (text: string, lang: string) => {
    const paragraph = document.createElement('p')
    paragraph.lang = lang
    paragraph.textContent = text
    return paragraph
  }
  const again = document.createElement('button')
  again.textContent = 'Reload · 重新载入'
  again.addEventListener('click', () => window.location.reload())
  const last = document.createElement('p')
  last.append(again)
  told.append(
    say('The page could not be loaded in full. Check the connection, then reload.', 'en'),
    say('页面未能完整载入。请检查网络连接后重新载入。', 'zh'),
    last,
  )
  root.replaceChildren(told)
}

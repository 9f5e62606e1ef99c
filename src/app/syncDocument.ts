import { pageStore } from '@/state/pageStore'

const LANG = { en: 'en', zh: 'zh' } as const

/** Language and theme as attributes of the root, where style sheets and screen readers look. */
export function syncDocument(): () => void {
  const dark = window.matchMedia('(prefers-color-scheme: dark)')
  const apply = () => {
    const { language, theme } = pageStore.getState().choice
    const shown = theme === 'system' ? (dark.matches ? 'dark' : 'light') : theme
    const { dataset, lang } = document.documentElement
    // Written only when it changes: the browser styles the whole page anew for either.
    if (lang !== LANG[language]) document.documentElement.lang = LANG[language]
    if (dataset['theme'] !== shown) dataset['theme'] = shown
  }
  apply()
  dark.addEventListener('change', apply)
  const stop = pageStore.subscribe(apply)
  return () => {
    stop()
    dark.removeEventListener('change', apply)
  }
}

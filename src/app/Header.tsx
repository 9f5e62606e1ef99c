import { VIEW_IDS, type Theme, type ViewId } from '@/domain/choices'
import { useLocale } from '@/i18n/locale'
import { Select } from '@/panels/Select'
import { openBrief } from '@/state/briefDoor'
import { choose, redo, undo, useChoice, useStore } from '@/state/store'
import styles from './Header.module.css'
import { Icon } from './Icon'
import { ShareButton } from './ShareButton'

/** Brand, views, and what concerns the page as a whole. */
export function Header() {
  const { m } = useLocale()
  return (
    <header className={styles['header']}>
      <a className={styles['skip']} href="#main">
        {m.header.skip}
      </a>
      <p className={styles['brand']}>
        <Icon name="brand" size={22} />
        <b>{m.brand}</b>
        <span lang={m.brandOther === 'Threshold' ? 'en' : 'zh'}>{m.brandOther}</span>
      </p>
      <Nav />
      <div className={styles['tools']} role="group" aria-label={m.header.tools}>
        <HistoryButtons />
        <span className={styles['separator']} />
        <LanguageButton />
        <ThemeButton />
        <ShareButton />
        <button
          type="button"
          className={styles['brief']}
          onClick={() => openBrief({ kind: 'editor' })}
        >
          <Icon name="slides" />
          <span className={styles['word']}>{m.header.brief}</span>
        </button>
      </div>
    </header>
  )
}

function Nav() {
  const { m } = useLocale()
  const view = useChoice((choice) => choice.view)
  const go = (id: ViewId) => choose('changeView', { view: id, openChipId: null, openClaimId: null })
  return (
    <nav className={styles['nav']} aria-label={m.header.views}>
      <div className={styles['tabs']}>
        {VIEW_IDS.map((id) => (
          <button
            key={id}
            type="button"
            aria-current={id === view ? 'page' : undefined}
            onClick={() => go(id)}
          >
            {m.views[id]}
          </button>
        ))}
      </div>
      {/* On a phone six names do not fit side by side. */}
      <div className={styles['menu']}>
        <Select
          quiet
          label={m.header.views}
          value={view}
          onChange={go}
          groups={[
            { label: null, options: VIEW_IDS.map((id) => ({ value: id, label: m.views[id] })) },
          ]}
        />
      </div>
    </nav>
  )
}

function HistoryButtons() {
  const { m } = useLocale()
  const last = useStore((store) => store.past.at(-1)?.action)
  const next = useStore((store) => store.future.at(-1)?.action)
  const undoName = last ? m.header.undo(last) : m.header.nothingToUndo
  const redoName = next ? m.header.redo(next) : m.header.nothingToRedo
  return (
    <>
      <button type="button" aria-label={undoName} title={undoName} disabled={!last} onClick={undo}>
        <Icon name="undo" />
      </button>
      <button type="button" aria-label={redoName} title={redoName} disabled={!next} onClick={redo}>
        <Icon name="redo" />
      </button>
    </>
  )
}

function LanguageButton() {
  const { m, f } = useLocale()
  const other = f.language === 'en' ? 'zh' : 'en'
  return (
    <button
      type="button"
      lang={other}
      title={m.header.toOtherLanguageName}
      onClick={() => choose('changeLanguage', { language: other })}
    >
      {m.header.toOtherLanguage}
    </button>
  )
}

const NEXT_THEME: Record<Theme, Theme> = { system: 'dark', dark: 'light', light: 'system' }
const THEME_ICON = { system: 'auto', dark: 'moon', light: 'sun' } as const

function ThemeButton() {
  const { m } = useLocale()
  const theme = useChoice((choice) => choice.theme)
  const name = m.header.theme[theme]
  return (
    <button
      type="button"
      aria-label={name}
      title={name}
      onClick={() => choose('changeTheme', { theme: NEXT_THEME[theme] })}
    >
      <Icon name={THEME_ICON[theme]} />
    </button>
  )
}

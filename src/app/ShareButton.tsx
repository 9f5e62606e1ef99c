import { useLocale } from '@/i18n/locale'
import { CopyLink } from '@/panels/CopyLink'
import { linkToPage } from '@/panels/links'
import styles from './Header.module.css'
import { Icon } from './Icon'

/** Copies the link to this very view. */
export function ShareButton() {
  const { m } = useLocale()
  return (
    <CopyLink
      link={linkToPage}
      word={m.header.share}
      doneWord={m.header.copied}
      wordClassName={styles['word']}
    >
      <Icon name="link" />
    </CopyLink>
  )
}

import { useState } from 'react'
import { useWords } from '@/i18n/views'
import { briefWords } from '@/i18n/views/brief'
import { currentChoice } from '@/state/store'
import { slideQuery } from '@/brief/slide/slideChoice'

/** Draws the slide for the state that the page behind stands in. */
export function TakeState({ onTake }: { onTake: (query: string) => void }) {
  const words = useWords(briefWords).fields
  const [taken, setTaken] = useState(false)
  return (
    <p>
      {words.state}{' '}
      <button
        type="button"
        onClick={() => {
          onTake(slideQuery(currentChoice()))
          setTaken(true)
        }}
      >
        {taken ? words.tookState : words.takeState}
      </button>
    </p>
  )
}

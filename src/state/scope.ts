import { createContext } from 'react'
import type { StoreApi } from 'zustand'
import { pageStore, type Store } from './pageStore'

/**
 * Where a part of the page reads its choice. The page has one store; a slide's picture or a figure
 * on its way into a file reads a choice of its own, beside the page's and untouched by it.
 */
export const ChoiceContext = createContext<StoreApi<Store>>(pageStore)

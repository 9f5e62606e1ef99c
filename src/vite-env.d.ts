/// <reference types="vite/client" />

/** Set at build time to read a real server instead of the built-in data. */
type ImportMetaEnv = {
  readonly VITE_API_BASE_URL?: string
}

/** The document of the single file as it came, before anything was changed: src/build/openSingle.ts. */
declare var thresholdPage: Element | undefined

import { words } from '../words.ts'
import type { SignpostView } from './signpost.ts'

/** What a page says that could not be made; it asks nothing of the content. */
export const failure: SignpostView = {
  isNotFound: false,
  title: words.errorTitle,
  text: words.errorText,
  newest: [],
}

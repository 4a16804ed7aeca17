import { Signpost } from '../../../components/signpost.tsx'
import { clock, hubAt } from '../../../lib/runtime.ts'
import { searchPath } from '../../../lib/urls.ts'
import { newestOf } from '../../../lib/views/newest.ts'
import { words } from '../../../lib/words.ts'

export const metadata = { title: words.goneTitle, robots: { index: false, follow: true } }

// Reached only by the proxy's rewrite, which sets the status 410.
export default function Gone() {
  const now = clock()
  return (
    <Signpost
      title={words.goneTitle}
      text={words.goneText}
      searchPath={searchPath}
      newest={newestOf(hubAt(now), now)}
    />
  )
}

import { Signpost } from '../components/signpost.tsx'
import { clock, hubAt } from '../lib/runtime.ts'
import { searchPath } from '../lib/urls.ts'
import { newestOf } from '../lib/views/newest.ts'
import { words } from '../lib/words.ts'

export const metadata = { title: words.notFoundTitle, robots: { index: false, follow: true } }

export default function NotFound() {
  const now = clock()
  return (
    <Signpost
      code="404"
      title={words.notFoundTitle}
      text={words.notFoundText}
      searchPath={searchPath}
      newest={newestOf(hubAt(now), now)}
    />
  )
}

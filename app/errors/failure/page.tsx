import { Signpost } from '../../../components/signpost.tsx'
import { searchPath } from '../../../lib/urls.ts'
import { words } from '../../../lib/words.ts'

export const metadata = { title: words.errorTitle, robots: { index: false, follow: true } }

// Reached only by the proxy's rewrite, which sets the status 500. It asks as little of the content as it can.
export default function Failure() {
  return <Signpost title={words.errorTitle} text={words.errorText} searchPath={searchPath} newest={[]} />
}

import { Signpost } from '../components/signpost.tsx'
import { clock, hubAt } from '../lib/runtime.ts'
import { searchPath } from '../lib/urls.ts'
import { signpostOf } from '../lib/views/signpost.ts'

// For what Next itself finds missing below its own paths; every other address is decided in the proxy.
export default function NotFound() {
  const now = clock()
  return <Signpost view={signpostOf('404', hubAt(now), now)} searchPath={searchPath} />
}

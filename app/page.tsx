import { HomePage } from '../components/home/home-page.tsx'
import { clock, hubAt } from '../lib/runtime.ts'
import { homeOf } from '../lib/views/home.ts'
import { homeMetadata } from '../lib/views/metadata.ts'

export function generateMetadata() {
  return homeMetadata(hubAt(clock()))
}

export default function Page() {
  const now = clock()
  return <HomePage view={homeOf(hubAt(now), now)} />
}

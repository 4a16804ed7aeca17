import { Signpost } from '../../../components/signpost.tsx'
import { clock, hubAt } from '../../../lib/runtime.ts'
import { searchPath } from '../../../lib/urls.ts'
import { signpostOf } from '../../../lib/views/signpost.ts'
import type { PageProps } from '../../props.ts'

type Props = PageProps<{ status: string }>

// Reached only by the proxy's rewrite, which sets the status itself: asked for directly, this is a 404 too.
export async function generateMetadata({ params }: Props) {
  const { status } = await params
  return { title: signpostOf(status).title, robots: { index: false, follow: true } }
}

export default async function ErrorPage({ params }: Props) {
  const { status } = await params
  const now = clock()
  return <Signpost view={signpostOf(status, hubAt(now), now)} searchPath={searchPath} />
}

import { notFound } from 'next/navigation'
import { ListPage } from '../../../components/list/list-page.tsx'
import { toParams } from '../../../lib/http/params.ts'
import { clock, hubAt } from '../../../lib/runtime.ts'
import { listOf } from '../../../lib/views/list.ts'
import { listMetadata } from '../../../lib/views/metadata.ts'
import type { ListProps } from '../../props.ts'

type Props = ListProps<{ slug: string }>

async function find({ params, searchParams }: Props) {
  const [{ slug }, given, now] = [await params, await searchParams, clock()]
  const hub = hubAt(now)
  const tag = hub.tag(slug)
  if (!tag) return notFound()
  const { html } = await hub.body('tags', slug)
  return { tag, hub, html, list: listOf(hub, { tag: slug }, toParams(given), now) }
}

export async function generateMetadata(props: Props) {
  const { tag, hub, list } = await find(props)
  return listMetadata(list, tag.summary ?? hub.site.description)
}

export default async function Page(props: Props) {
  const { tag, html, list } = await find(props)
  return <ListPage view={list} intro={{ summary: tag.summary, html }} />
}

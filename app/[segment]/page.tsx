import { notFound } from 'next/navigation'
import { ListPage } from '../../components/list/list-page.tsx'
import { OwnPage } from '../../components/own-page.tsx'
import { isItemType } from '../../lib/content/registry.ts'
import { toParams } from '../../lib/http/params.ts'
import { clock, hubAt } from '../../lib/runtime.ts'
import { listOf } from '../../lib/views/list.ts'
import { listMetadata, plainMetadata } from '../../lib/views/metadata.ts'
import { ownPageOf } from '../../lib/views/page.ts'
import type { ListProps } from '../props.ts'

type Props = ListProps<{ segment: string }>

// One path segment is a collection's list, or one of the site's own pages.
async function viewOf({ params, searchParams }: Props) {
  const [{ segment }, given, now] = [await params, await searchParams, clock()]
  const hub = hubAt(now)
  if (isItemType(segment)) return { hub, list: listOf(hub, { type: segment }, toParams(given), now) }
  const page = hub.page(segment)
  return page ? { hub, page: await ownPageOf(page, hub) } : notFound()
}

export async function generateMetadata(props: Props) {
  const { hub, list, page } = await viewOf(props)
  return list ? listMetadata(list, hub.site.description) : plainMetadata(page.title, page.summary, page.path)
}

export default async function Page(props: Props) {
  const { list, page } = await viewOf(props)
  return list ? <ListPage view={list} /> : <OwnPage view={page} />
}

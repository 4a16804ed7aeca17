import { ListPage } from '../../components/list/list-page.tsx'
import { toParams } from '../../lib/http/params.ts'
import { clock, hubAt } from '../../lib/runtime.ts'
import { listOf } from '../../lib/views/list.ts'
import { listMetadata } from '../../lib/views/metadata.ts'
import type { ListProps } from '../props.ts'

async function viewOf({ searchParams }: ListProps) {
  const now = clock()
  return listOf(hubAt(now), {}, toParams(await searchParams), now)
}

export async function generateMetadata(props: ListProps) {
  return listMetadata(await viewOf(props), hubAt(clock()).site.description)
}

export default async function Page(props: ListProps) {
  return <ListPage view={await viewOf(props)} />
}

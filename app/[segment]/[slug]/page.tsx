import { notFound } from 'next/navigation'
import { ItemPage } from '../../../components/item/item-page.tsx'
import { isItemType } from '../../../lib/content/registry.ts'
import { clock, hubAt } from '../../../lib/runtime.ts'
import { itemOf } from '../../../lib/views/item.ts'
import { itemMetadata } from '../../../lib/views/metadata.ts'
import type { PageProps } from '../../props.ts'

type Props = PageProps<{ segment: string; slug: string }>

async function find({ params }: Props) {
  const { segment, slug } = await params
  const now = clock()
  const hub = hubAt(now)
  const item = isItemType(segment) ? hub.item(segment, slug) : undefined
  return item ? { item, hub, now } : notFound()
}

export async function generateMetadata(props: Props) {
  return itemMetadata((await find(props)).item)
}

export default async function Page(props: Props) {
  const { item, hub, now } = await find(props)
  return <ItemPage view={await itemOf(item, hub, now)} />
}

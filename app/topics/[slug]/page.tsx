import { notFound } from 'next/navigation'
import { TopicPage } from '../../../components/topic/topic-page.tsx'
import { toParams } from '../../../lib/http/params.ts'
import { clock, hubAt } from '../../../lib/runtime.ts'
import { listOf } from '../../../lib/views/list.ts'
import { topicMetadata } from '../../../lib/views/metadata.ts'
import { topicOf } from '../../../lib/views/topic.ts'
import type { ListProps } from '../../props.ts'

type Props = ListProps<{ slug: string }>

async function find({ params, searchParams }: Props) {
  const [{ slug }, given, now] = [await params, await searchParams, clock()]
  const hub = hubAt(now)
  const topic = hub.topic(slug)
  return topic ? { topic, hub, now, list: listOf(hub, { topic: slug }, toParams(given), now) } : notFound()
}

export async function generateMetadata(props: Props) {
  const { topic, list } = await find(props)
  return topicMetadata(topic, list)
}

export default async function Page(props: Props) {
  const { topic, list, hub, now } = await find(props)
  return <TopicPage topic={await topicOf(topic, hub, now)} list={list} />
}

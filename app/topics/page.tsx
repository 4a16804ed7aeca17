import { TopicIndex } from '../../components/topic/topic-index.tsx'
import { clock, hubAt } from '../../lib/runtime.ts'
import { collectionPath } from '../../lib/urls.ts'
import { plainMetadata } from '../../lib/views/metadata.ts'
import { topicIndex } from '../../lib/views/topic.ts'
import { words } from '../../lib/words.ts'

export function generateMetadata() {
  return plainMetadata(words.topics, hubAt(clock()).site.description, collectionPath('topics'))
}

export default function Page() {
  return <TopicIndex topics={topicIndex(hubAt(clock()))} />
}

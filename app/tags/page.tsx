import { TagIndex } from '../../components/tag-index.tsx'
import { clock, hubAt } from '../../lib/runtime.ts'
import { collectionPath } from '../../lib/urls.ts'
import { plainMetadata } from '../../lib/views/metadata.ts'
import { tagIndex } from '../../lib/views/tag.ts'
import { words } from '../../lib/words.ts'

export function generateMetadata() {
  return plainMetadata(words.tags, hubAt(clock()).site.description, collectionPath('tags'))
}

export default function Page() {
  return <TagIndex tags={tagIndex(hubAt(clock()))} />
}

import type { TagBlockView } from '../lib/views/tag.ts'
import { words } from '../lib/words.ts'

/** Every tag, with what it is about and how much carries it. */
export function TagIndex({ tags }: { tags: readonly TagBlockView[] }) {
  return (
    <div className="page">
      <h1 className="type-h1 mt-10 lg:mt-18">{words.tags}</h1>
      <ul className="mt-8 grid gap-x-gutter border-t-2 border-ink lg:mt-12 lg:grid-cols-2">
        {tags.map((tag, i) => (
          <TagEntry key={tag.href} tag={tag} top={tops[i % tops.length] ?? ''} />
        ))}
      </ul>
    </div>
  )
}

const tops = [
  'rounded-t-[9999px]',
  '',
  'rounded-tr-[9999px]',
  '',
  'rounded-t-[9999px]',
  'rounded-tr-[9999px]',
]

function TagEntry({ tag: { href, label, summary, hue, count }, top }: { tag: TagBlockView; top: string }) {
  return (
    <li className="relative flex gap-x-4 border-line py-6 not-first:border-t sm:gap-x-gutter lg:nth-2:border-t-0">
      <div
        className={`relative isolate flex size-20 shrink-0 flex-col justify-end overflow-hidden border-b-6 border-ink text-on-coral sm:size-28 forced-colors:border ${top}`}
      >
        <svg aria-hidden="true" focusable="false" className="absolute inset-0 -z-10 size-full">
          <rect width="100%" height="100%" fill={`light-dark(var(--m${hue}),var(--s${hue}))`} />
        </svg>
        <p className="type-count px-3 pb-2">{count}</p>
      </div>
      <div>
        <h2 className="type-row-title">
          <a href={href} className="link-title link-stretched">
            {label}
          </a>
        </h2>
        {summary && <p className="type-teaser mt-1.5">{summary}</p>}
      </div>
    </li>
  )
}

import type { TagBlockView } from '../../lib/views/tag.ts'

const tops = ['skyline-arch', '', 'skyline-quarter', '', 'skyline-arch', 'skyline-quarter']

/** Tags as blocks on their street, as large as their counts; each block is a link. */
export function Skyline({ blocks }: { blocks: readonly TagBlockView[] }) {
  const largest = Math.max(1, ...blocks.map(({ count }) => count))
  return (
    <ul className="skyline">
      {blocks.map((block, i) => (
        <SkylineBlock
          key={block.href}
          block={block}
          top={tops[i % tops.length] ?? ''}
          share={Math.round((block.count / largest) * 24)}
        />
      ))}
    </ul>
  )
}

function SkylineBlock({ block, top, share }: { block: TagBlockView; top: string; share: number }) {
  const { href, label, hue, count } = block
  return (
    <li>
      <a href={href} className={`skyline-block focus-block ${top} share-${share}`}>
        <svg aria-hidden="true" focusable="false" className="absolute inset-0 -z-10 size-full">
          <rect width="100%" height="100%" fill={`light-dark(var(--m${hue}),var(--s${hue}))`} />
        </svg>
        <span className="skyline-name">{label}</span> <span className="type-count">{count}</span>
      </a>
    </li>
  )
}

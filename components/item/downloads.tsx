import type { FileView } from '../../lib/views/files.ts'
import { words } from '../../lib/words.ts'
import { DownloadIcon } from '../icons.tsx'

/** Files to download: the whole line is the link, the button at its head shows it. */
export function Downloads({
  files,
  isMain = false,
}: {
  files: readonly FileView[]
  /** Whether the first is what one comes to the page for. */
  isMain?: boolean
}) {
  if (files.length === 0) return null
  return (
    <ul className="grid justify-items-start gap-3">
      {files.map(({ label, href, format }, index) => (
        <li key={href}>
          <a href={href} className="download type-interface">
            <span
              className={`action ${isMain ? 'action-tall' : ''} ${isMain && index === 0 ? 'action-first' : 'action-second'}`}
            >
              <DownloadIcon />
              {words.download}
            </span>{' '}
            <span className="download-name">
              {label}
              {format !== undefined && <span>, {format}</span>}
            </span>
          </a>
        </li>
      ))}
    </ul>
  )
}

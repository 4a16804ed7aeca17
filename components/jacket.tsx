import { drawCover } from '../lib/cover/cover.ts'
import type { CoverSource } from '../lib/cover/cover.ts'
import { CoverDrawing } from './cover.tsx'

/** The drawn part of an upright jacket, 3:4: its ground, empty above for the title, and the block at its foot. */
export function JacketBlock({ className, ...source }: CoverSource & { className?: string | undefined }) {
  return <CoverDrawing cover={drawCover(source)} height={8} className={className} />
}

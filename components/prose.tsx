import { inLanguage } from './in-language.ts'

/** The one place that writes HTML as it is: what the compile made of Markdown, sanitised there. */
export function Prose({
  html,
  lang,
  className = '',
}: {
  html: string
  lang?: string | undefined
  className?: string
}) {
  return (
    <div {...inLanguage(lang)} className={`prose ${className}`} dangerouslySetInnerHTML={{ __html: html }} />
  )
}

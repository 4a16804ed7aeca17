/** A link: its words and where it leads. */
export interface LinkView {
  label: string
  href: string
}

/** The attributes of an element whose words are in another language than the site's, and so may run the other way. */
export function inLanguage(lang: string | undefined): { lang?: string; dir?: 'auto' } {
  return lang === undefined ? {} : { lang, dir: 'auto' }
}

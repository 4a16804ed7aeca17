// The letters of Europe's scripts in ASCII. Libraries for this give Bulgarian a Russian spelling and drop its ъ,
// so the tables are our own: national rules where a country has some, the base letter for Latin ones.

const table = (pairs: string): Readonly<Record<string, string>> =>
  Object.fromEntries(pairs.split(' ').map((pair) => [pair.charAt(0), pair.slice(1)]))

const latin = table('ßss æae œoe øo đd ðd þth łl ħh ıi ŋng ŧt ĸk əe ƒf')

const greek = table('αa βv γg δd εe ζz ηi θth ιi κk λl μm νn ξx οo πp ρr σs ςs τt υy φf χch ψps ωo')

const georgian = table(
  'აa ბb გg დd ეe ვv ზz თt იi კk ლl მm ნn ოo პp ჟzh რr სs ტt უu ფp ქk ღgh ყq შsh ჩch ცts ძdz წts ჭch ხkh ჯj ჰh',
)

const armenian = table(
  'աa բb գg դd եe զz էe ըy թt ժzh իi լl խkh ծts կk հh ձdz ղgh ճch մm յy նn շsh ոo չch պp ջj ռr սs վv տt րr ցts ւv փp քk օo ֆf',
)

// Bulgarian (its law of 2009), which is also right for most letters of the others.
const cyrillic = table(
  'аa бb вv гg дd еe жzh зz иi йy кk лl мm нn оo пp рr сs тt уu фf хh цts чch шsh щsht ъa ьy юyu яya ' +
    'ђdj јj љlj њnj ћc џdz ѓgj ќkj ѕdz ѐe ѝi ыy эe ёyo іi їyi єye ґg ўu',
)

/** What a language spells differently, and letters or endings that show that a text is in it; the first counts. */
const languages: readonly { sign: RegExp; letters: Readonly<Record<string, string>> }[] = [
  { sign: /[ђјљњћџѓќѕ]/, letters: table('жz чc шs цc') },
  { sign: /[іїєґў]/, letters: table("гh иy їi йi хkh щshch єie юiu яia ь ъ '") },
  { sign: /[ыэё]|ь(?!о)|ъ[еюя]/, letters: table('хkh щshch ь ъ') },
]

/** The text in lower-case ASCII where its letters are known; what is no letter stays as it is. */
export function toAscii(text: string): string {
  const rest = greekSounds(fromCyrillic(text.normalize('NFC').toLowerCase()).normalize('NFKD').toLowerCase())
  return rest
    .replace(/ու/g, 'u')
    .replace(/\p{M}/gu, '')
    .replace(
      /\p{L}/gu,
      (letter) => latin[letter] ?? greek[letter] ?? georgian[letter] ?? armenian[letter] ?? letter,
    )
}

function fromCyrillic(text: string): string {
  if (!/\p{Script=Cyrillic}/u.test(text)) return text
  const letters = { ...cyrillic, ...languages.find(({ sign }) => sign.test(text))?.letters }
  const isUkrainian = letters.г === 'h'
  return (
    text
      // An apostrophe between two letters parts sounds, not words.
      .replace(/(?<=\p{Script=Cyrillic})['’ʼ](?=\p{Script=Cyrillic})/gu, '')
      .replace(/ия(?!\p{L})/gu, letters.щ === 'sht' ? 'ia' : '$&')
      .replace(/(?<!\p{L})[йїєюя]/gu, (letter) => (isUkrainian ? (cyrillic[letter] ?? letter) : letter))
      .replace(/зг/g, isUkrainian ? 'zgh' : '$&')
      .replace(/\p{Script=Cyrillic}/gu, (letter) => letters[letter] ?? letter)
  )
}

// Greek writes some sounds with two letters (ELOT 743); a diaeresis keeps them apart.
function greekSounds(text: string): string {
  return text
    .replace(/ου(?!\u0308)/g, 'ou')
    .replace(/([αεη])υ(?!\u0308)\u0301?(?=[αεηιοωβγδζλμνρ])/g, '$1v')
    .replace(/([αεη])υ(?!\u0308)/g, '$1f')
    .replace(/γ(?=[γξχ])/g, 'n')
    .replace(/(?<!\p{L})μπ/gu, 'b')
}

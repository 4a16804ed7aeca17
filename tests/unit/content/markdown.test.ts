import { unified } from 'unified'
import { expect, it } from 'vitest'
import { markdown } from '../../../lib/content/markdown.ts'

// The checker refuses all of this; what it might miss is still harmless on the page.

const processor = unified()
markdown(processor)
processor.freeze()

const html = (text: string) => String(processor.processSync(text)).trim()

it.each([
  ['a script', '<script>alert(1)</script>', ''],
  ['a style sheet', '<style>body { display: none }</style>', ''],
  ['a frame', '<iframe src="https://example.org/frame"></iframe>', ''],
  ['a block with a handler', '<div onclick="alert(1)">Raw block</div>', ''],
  [
    'raw tags in a sentence',
    'Inline <b onmouseover="alert(1)">raw</b>, <img src="x" onerror="alert(1)"> too.',
    '<p>Inline raw,  too.</p>',
  ],
  ['a comment', '<!-- A comment that nobody may read -->', ''],
  ['a script as a link', '[A](javascript:alert(1))', '<p><a>A</a></p>'],
  ['a script in another spelling', '[A](JaVaScRiPt:alert(1))', '<p><a>A</a></p>'],
  ['a script by reference', '[A]\n\n[A]: javascript:alert(1)', '<p><a>A</a></p>'],
  ['a script in angle brackets', '<javascript:alert(1)>', '<p><a>javascript:alert(1)</a></p>'],
  ['a page as data', '[A](data:text/html,x)', '<p><a>A</a></p>'],
  ['a script as a picture', '![A](javascript:alert(1))', '<p><img alt="A"></p>'],
])('drops %s', (_, text, wanted) => {
  expect(html(text)).toBe(wanted)
})

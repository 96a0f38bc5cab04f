const markup = /[<&[*`~\\#_]/
/** Control characters below the blank; the others, and what only steers the display, in the second. */
const control = /[^ -\uffff]/
const invisible = /[\u007f-\u009f\u00ad\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff]/
const htmlTag =
  /^\/?(?:abbr|a|big|blockquote|br|b|code|del|div|em|font|h[1-6]|hr|img|ins|i|kbd|li|mark|ol|p|small|span|strong|sub|sup|s|table|tbody|td|th|thead|tr|tt|ul|u)(?=[\s/>])/i
const longestTagName = 12
/** Words of Latin letters with single blanks between them, and nothing that could be markup. */
const cleanAtSight = /^[!"$-%'-)+-;=?-Z\]^a-z{|}\u00c0-\u024f]+(?: [!"$-%'-)+-;=?-Z\]^a-z{|}\u00c0-\u024f]+)*$/
/** Patterns take longer texts in steps that cost more than they spare. */
const longestAtSight = 200
/** `[[target]]`, `[[target|label]]`. */
const wikiLink = /\[\[([^[\]|]+)(?:\|([^[\]]+))?\]\]/g
/** A terminal's escape sequence, written without the control character itself. */
const escapeSequence = new RegExp(`${String.fromCharCode(27)}\\[[\\d;?]*[A-Za-z]`, 'g')

/**
 * A title or name as people mean it: Markdown links and emphasis, HTML tags and entities, control characters and
 * doubled blanks taken out. Takes linear time on any text.
 */
export function cleanText(text: string): string {
  if (text.length <= longestAtSight && cleanAtSight.test(text)) return text
  if (!markup.test(text) && !control.test(text) && !invisible.test(text)) return collapse(text)
  let clean = text.replace(escapeSequence, '')
  if (clean.includes('<')) clean = dropTags(clean)
  if (clean.includes('[')) clean = unlink(clean.replace(wikiLink, (_, target, label) => label ?? target))
  clean = dropEmphasis(clean)
  if (clean.includes('&')) clean = decodeEntities(clean)
  return collapse(dropInvisible(clean))
}

/** Zero-width joiners stay: some scripts need them inside names. */
function dropInvisible(text: string): string {
  return text
    .replace(/[\p{Cc}\u2028\u2029]/gu, ' ')
    .replace(/[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, '')
}

function collapse(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

/** Only known tags go: `<3` and `<ana@example.org>` are text. */
function dropTags(text: string): string {
  let kept = ''
  let from = 0
  let open = text.indexOf('<')
  while (open !== -1) {
    const isComment = text.startsWith('<!--', open)
    if (isComment || htmlTag.test(text.slice(open + 1, open + 1 + longestTagName))) {
      const close = text.indexOf(isComment ? '-->' : '>', open)
      if (close === -1) break
      kept += `${text.slice(from, open)}${/^<\/?(?:br|p|div|li|td|th|tr)\b/i.test(text.slice(open, open + 6)) ? ' ' : ''}`
      from = close + (isComment ? 3 : 1)
      open = text.indexOf('<', from)
    } else {
      open = text.indexOf('<', open + 1)
    }
  }
  return kept + text.slice(from)
}

/** `[label](target)` and `![label](target)` become their label; other brackets stay. */
function unlink(text: string): string {
  const pieces: string[] = []
  const openings: number[] = []
  let from = 0
  let nextClose = 0
  for (const bracket of text.matchAll(/[[\]]/g)) {
    const at = bracket.index
    if (at < from) continue
    pieces.push(text.slice(from, at))
    from = at + 1
    if (bracket[0] === '[') {
      openings.push(pieces.length)
      pieces.push('[')
      continue
    }
    const opening = openings.pop()
    if (opening !== undefined && text[from] === '(') {
      if (nextClose !== -1 && nextClose < from) nextClose = text.indexOf(')', from)
      if (nextClose !== -1) {
        const before = pieces[opening - 1] ?? ''
        if (before.endsWith('!')) pieces[opening - 1] = before.slice(0, -1)
        pieces[opening] = ''
        from = nextClose + 1
        continue
      }
    }
    pieces.push(']')
  }
  pieces.push(text.slice(from))
  return pieces.join('')
}

/** A star between letters stays, and one without a partner: `Leiter*in`, `Fee Earner 2*`. */
function dropEmphasis(text: string): string {
  const plain = text.replace(/`+|~~|\*{2,}/g, '').replace(/^\s*\*\s+/, '')
  const isPaired = plain.indexOf('*') !== plain.lastIndexOf('*')
  return (isPaired ? plain.replace(/(?<![\p{L}\p{N}])\*|\*(?![\p{L}\p{N}])/gu, '') : plain)
    .replace(/(?<![\p{L}\p{N}_])_([^_]+)_(?![\p{L}\p{N}_])/gu, '$1')
    .replace(/^\s*#{1,6}\s+/, '')
    .replace(/\\([!-/:-@[-`{-~])/g, '$1')
}

const namedEntities: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['nbsp', ' '],
  ['ndash', '–'],
  ['mdash', '—'],
  ['middot', '·'],
  ['bull', '•'],
  ['rsquo', '’'],
  ['lsquo', '‘'],
  ['szlig', 'ß'],
  ['aelig', 'æ'],
  ['oslash', 'ø'],
  ['oelig', 'œ'],
])

const accents: ReadonlyMap<string, string> = new Map([
  ['grave', '\u0300'],
  ['acute', '\u0301'],
  ['circ', '\u0302'],
  ['tilde', '\u0303'],
  ['uml', '\u0308'],
  ['ring', '\u030a'],
  ['cedil', '\u0327'],
])

function decodeEntities(text: string): string {
  return text.replace(/&(#x[\da-f]{1,6}|#\d{1,7}|[a-z]{2,8});/gi, (entity, name: string) => {
    if (name.startsWith('#')) {
      const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1))
      return code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : entity
    }
    const known = namedEntities.get(name) ?? namedEntities.get(name.toLowerCase())
    if (known !== undefined) return known
    const accent = accents.get(name.slice(1))
    return accent === undefined ? entity : `${name[0]}${accent}`.normalize('NFC')
  })
}

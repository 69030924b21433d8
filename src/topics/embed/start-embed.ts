import { pinLine } from './pin-line.ts'

/** The script of a framed figure: a pinned one says whether its figures changed. All else stands in the page. */
const now = new URLSearchParams(document.querySelector<HTMLAnchorElement>('a.fid')?.search).get('id') ?? ''
const line = pinLine(location.search, now, document.documentElement.lang === 'en' ? 'en' : 'id')
if (line) document.querySelector('main')?.prepend(line)

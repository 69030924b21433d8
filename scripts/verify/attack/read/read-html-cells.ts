import type { HtmlTag } from '../../../../src/html/html-tag.ts'
import { elementsIn } from '../../../ground/html/elements.ts'
import { type HtmlCell, type HtmlTable, tablesIn } from '../../../ground/html/tables.ts'
import { textOf } from '../../../ground/html/text.ts'
import { type CellPlace, type FileReading, groupOf, type PrintedCell, type SourceKind } from './printed-cell.ts'
import { readPrintedNumber } from './printed-number.ts'

/** Attributes that say what the numbers inside an element are about. */
const placeAttributes: Readonly<Record<string, keyof CellPlace>> = {
	'data-wilayah': 'area',
	'data-program': 'programme',
	'data-periode': 'period',
	'data-rincian': 'breakdown',
	'data-kategori': 'category',
	'data-ukuran': 'measure',
}

type Context = Partial<CellPlace>
type Reader = { file: string; html: string; kind: SourceKind; reading: FileReading }

const hiddenWords = /disamarkan|disembunyikan|suppressed|withheld|hidden/i

/**
 * Reads the recipient tables of a page: those whose tag carries `data-program`. What a number is about stands in
 * attributes of the table, its column heading, its row and its own cell, the nearer one winning. A number in such
 * a table that no attribute of its column or cell explains counts as unread: nothing may pass unseen.
 */
export function readHtmlCells(file: string, html: string): FileReading {
	const reading: FileReading = { cells: [], unread: [], read: [] }
	if (!html.includes('data-program=') && !html.includes('data-recipients')) return reading
	const kind: SourceKind = file.startsWith('en/') ? 'html-en' : 'html-id'
	const holds = (tag: HtmlTag) => tag.has('data-program') || tag.has('data-recipients')
	const holders = elementsIn(html, (tag) => tag.has('data-nilai') || holds(tag)).map(({ tag }) => tag)
	const reader = { file, html, kind, reading }
	for (const table of tablesIn(html)) {
		if (holders.some((tag) => tag.start >= table.tag.start && tag.end <= table.end && holds(tag)))
			readTable(reader, table)
	}
	for (const tag of holders) if (tag.has('data-nilai')) readElement(reader, tag)
	return reading
}

function readTable(reader: Reader, { tag, rows }: HtmlTable): void {
	const table = contextOf(tag)
	let columns: Context[] = []
	for (const row of rows) {
		const around = { ...table, ...contextOf(row.tag) }
		if (!row.cells.some((cell) => cell.tag.name === 'td')) columns = headingsOf(row.cells) ?? columns
		else for (const [at, cell] of row.cells.entries()) readCell(reader, around, columns[at] ?? {}, cell)
	}
}

/** What the columns are about; `null` for a heading between rows, which says nothing of columns. */
function headingsOf(cells: readonly HtmlCell[]): Context[] | null {
	const headings = cells.map(({ tag }) => contextOf(tag))
	return headings.some((heading) => Object.keys(heading).length > 0) ? headings : null
}

function readCell(reader: Reader, around: Context, column: Context, cell: HtmlCell): void {
	const { tag, bodyEnd } = cell
	const near = { ...column, ...contextOf(tag) }
	const named = Object.keys(near).length > 0
	const text = textOf(reader.html.slice(tag.end, bodyEnd), '', isForListeners)
	const number = readPrintedNumber(text, reader.kind === 'html-en' ? 'en' : 'id')
	if (!named) {
		if (tag.name === 'td' && number !== undefined) reader.reading.unread.push(unread(reader, around))
		return
	}
	const { area, programme, period, ...rest } = { ...around, ...near }
	if (area === undefined || programme === undefined || period === undefined) return
	const place = { breakdown: 'total', category: 'total', measure: '', ...rest, area, programme, period }
	if (place.category === 'total') place.breakdown = 'total'
	const hidden = hiddenWords.test(text) || tag.is('q')
	if (number === undefined && !hidden && /\d/.test(text)) reader.reading.unread.push(unread(reader, place))
	else {
		reader.reading.cells.push(cellOf(reader, place, number, hidden, cell))
		reader.reading.read?.push([tag.end, bodyEnd])
	}
}

/** Signs and words for listeners, which explain a number and are none. */
export function isForListeners(tag: HtmlTag): boolean {
	return tag.name === 'sup' || (tag.name === 'span' && tag.is('vh'))
}

function unread({ file }: Reader, { area, programme, period }: Context): FileReading['unread'][number] {
	const where = [area, programme, period].filter((part) => part !== undefined).join(', ')
	return { file, line: null, where }
}

function cellOf(
	{ file, kind, html }: Reader,
	place: CellPlace,
	number: number | undefined,
	hidden: boolean,
	cell: HtmlCell | null,
): PrintedCell {
	return {
		...place,
		kind,
		file,
		line: null,
		state: number !== undefined ? 'shown' : hidden ? 'hidden' : 'missing',
		value: number ?? null,
		mark: number === undefined && cell ? markOf(html, cell) : '',
		others: [],
	}
}

/** An element of a chart that carries its number: `data-nilai="12"`, empty where hidden. */
function readElement(reader: Reader, tag: HtmlTag): void {
	const { area, programme, period, ...rest } = contextOf(tag)
	if (area === undefined || programme === undefined || period === undefined) return
	const text = tag.get('data-nilai') ?? ''
	const place = { breakdown: 'total', category: 'total', measure: '', ...rest, area, programme, period }
	const number = text === '' ? undefined : Number(text)
	reader.reading.cells.push(cellOf(reader, place, number, text === '', null))
}

function contextOf(tag: HtmlTag): Context {
	const context: Context = {}
	for (const [name, value] of tag.attributes()) {
		const key = placeAttributes[name]
		if (key) context[key] = value
		else if (name === 'data-kecamatan') context.area = groupOf(value)
	}
	return context
}

/** How a cell without a number looks: its tags and words, apart from what it is about. */
function markOf(html: string, { tag, bodyEnd }: HtmlCell): string {
	let own = ''
	tag.eachAttribute((name, value) => {
		if (!(name in placeAttributes)) own += value === '' ? ` ${name}` : ` ${name}="${value}"`
	})
	return `<${tag.name}${own}>${html.slice(tag.end, bodyEnd)}`.replace(/\s+/g, ' ').trim()
}

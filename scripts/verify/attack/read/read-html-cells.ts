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
type Reader = { file: string; kind: SourceKind; reading: FileReading }

const hiddenWords = /disamarkan|disembunyikan|suppressed|withheld|hidden/i

/**
 * Reads the recipient tables of a page: those whose tag carries `data-program`. What a number is about stands in
 * attributes of the table, its column heading, its row and its own cell, the nearer one winning. A number in such
 * a table that no attribute of its column or cell explains counts as unread: nothing may pass unseen.
 */
export function readHtmlCells(file: string, html: string): FileReading {
	const reading: FileReading = { cells: [], unread: [] }
	if (!html.includes('data-program=') && !html.includes('data-recipients')) return reading
	const kind: SourceKind = file.startsWith('en/') ? 'html-en' : 'html-id'
	for (const [, attributes = '', body = ''] of html.matchAll(/<table((?:\s[^>]*)?)>(.*?)<\/table>/gs)) {
		if (/\sdata-(?:program|recipients)\b/.test(body) || /\sdata-(?:program|recipients)\b/.test(attributes)) {
			readTable({ file, kind, reading }, attributes, body)
		}
	}
	for (const [tag] of html.matchAll(/<[a-z][^>]*\sdata-nilai="[^>]*>/g)) readElement({ file, kind, reading }, tag)
	return reading
}

function readTable(reader: Reader, attributes: string, body: string): void {
	const table = contextOf(attributes)
	let columns: Context[] = []
	for (const row of body.split(/(?=<tr[\s>])/).filter((part) => part.startsWith('<tr'))) {
		const [tag = ''] = row.match(/^<tr[^>]*>/) ?? []
		const cells = row.split(/(?=<t[dh][\s>])/).slice(1)
		const own = contextOf(tag)
		if (!cells.some((cell) => cell.startsWith('<td'))) columns = headingsOf(cells) ?? columns
		else for (const [at, cell] of cells.entries()) readCell(reader, { ...table, ...own }, columns[at] ?? {}, cell)
	}
}

/** What the columns are about; `null` for a heading between rows, which says nothing of columns. */
function headingsOf(cells: readonly string[]): Context[] | null {
	const headings = cells.map((cell) => contextOf(tagOf(cell)))
	return headings.some((heading) => Object.keys(heading).length > 0) ? headings : null
}

function readCell(reader: Reader, around: Context, column: Context, cell: string): void {
	const tag = tagOf(cell)
	const near = { ...column, ...contextOf(tag) }
	const named = Object.keys(near).length > 0
	const text = textOf(cell)
	const number = readPrintedNumber(text, reader.kind === 'html-en' ? 'en' : 'id')
	if (!named) {
		if (tag.startsWith('<td') && number !== undefined) reader.reading.unread.push(unread(reader, around))
		return
	}
	const { area, programme, period, ...rest } = { ...around, ...near }
	if (area === undefined || programme === undefined || period === undefined) return
	const place = { breakdown: 'total', category: 'total', measure: '', ...rest, area, programme, period }
	if (place.category === 'total') place.breakdown = 'total'
	const hidden = hiddenWords.test(text) || /\sclass="(?:[^"]*\s)?q(?:\s[^"]*)?"/.test(tag)
	if (number === undefined && !hidden && /\d/.test(text)) reader.reading.unread.push(unread(reader, place))
	else reader.reading.cells.push(cellOf(reader, place, number, hidden, cell))
}

function unread({ file }: Reader, { area, programme, period }: Context): FileReading['unread'][number] {
	const where = [area, programme, period].filter((part) => part !== undefined).join(', ')
	return { file, line: null, where }
}

function cellOf(
	{ file, kind }: Reader,
	place: CellPlace,
	number: number | undefined,
	hidden: boolean,
	cell: string,
): PrintedCell {
	return {
		...place,
		kind,
		file,
		line: null,
		state: number !== undefined ? 'shown' : hidden ? 'hidden' : 'missing',
		value: number ?? null,
		mark: number === undefined ? markOf(cell) : '',
		others: [],
	}
}

/** An element of a chart that carries its number: `data-nilai="12"`, empty where hidden. */
function readElement({ file, kind, reading }: Reader, tag: string): void {
	const { area, programme, period, ...rest } = contextOf(tag)
	if (area === undefined || programme === undefined || period === undefined) return
	const text = /\sdata-nilai="([^"]*)"/.exec(tag)?.[1] ?? ''
	const place = { breakdown: 'total', category: 'total', measure: '', ...rest, area, programme, period }
	const number = text === '' ? undefined : Number(text)
	reading.cells.push(cellOf({ file, kind, reading }, place, number, text === '', ''))
}

function contextOf(attributes: string): Context {
	const context: Context = {}
	for (const [, name = '', value = ''] of attributes.matchAll(/\s(data-[a-z]+)="([^"]*)"/g)) {
		const key = placeAttributes[name]
		if (key) context[key] = value
		else if (name === 'data-kecamatan') context.area = groupOf(value)
	}
	return context
}

function tagOf(cell: string): string {
	return /^<[^>]*>/.exec(cell)?.[0] ?? ''
}

/** Text of a cell without signs and words for listeners, which explain a number and are none. */
function textOf(cell: string): string {
	const shown = cell.replace(/<sup\b.*?<\/sup>/gs, '').replace(/<span[^>]*\bclass="vh"[^>]*>.*?<\/span>/gs, '')
	return shown
		.replace(/<[^>]*>/g, '')
		.replace(/&nbsp;|\u00a0/g, ' ')
		.trim()
}

/** How a cell without a number looks: its tags and words, apart from what it is about. */
function markOf(cell: string): string {
	return cell
		.replace(/<\/(?:td|th|tr|tbody|table)>.*$/s, '')
		.replace(/\sdata-(?:wilayah|program|periode|rincian|kategori|ukuran)="[^"]*"/g, '')
		.replace(/\s+/g, ' ')
		.trim()
}

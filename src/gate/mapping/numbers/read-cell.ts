import type { SourceCell } from '../workbook/source-file.ts'
import { plainDigits } from './shift-decimal.ts'

/** What a cell says where a figure is expected. */
export type CellValue =
	| {
			kind: 'number'
			/** Digits with the marks of the file, nothing else: "1.234,5"; with a decimal point alone where `settled`. */
			digits: string
			/** A number of the workbook: its notation is no question. */
			settled: boolean
			/** Shown or written in percent: `cell` where the workbook holds the hundredth part. */
			percent: 'no' | 'text' | 'cell'
			/** "*", "r", "1" beside the number, without brackets. */
			mark: string
	  }
	| AskedNumber
	/** A sign for "no figure": "-", "…", "n/a". */
	| { kind: 'missing'; sign: string }
	| { kind: 'text'; text: string }

/** A number whose cell says more than the number: what it says is asked once for all of a column. */
export type AskedNumber = {
	kind: 'asked'
	text: string
	digits: string
	/** Places that a word behind it says, 3 for "ribu"; `null` where it stands in brackets. */
	places: number | null
}

const scales = { ribu: 3, rb: 3, juta: 6, jt: 6, miliar: 9, milyar: 9, triliun: 12, trilyun: 12 } as const
const scaled =
	/^(?:rp\.?|idr)?\s*([-−–]?\s*\d[\d.,]*)\s*(ribu|rb|juta|jt|mil[iy]ar|tril[iy]un)\b\.?(?:\s*(?:rupiah|jiwa|orang|kk|kpm|keluarga))?$/i
/** With decimals or thousands: "(1)" and "(2023)" number columns and name years. */
const inBrackets = /^\(\s*(\d+[.,]\d[\d.,]*)\s*\)$/

/** A number in its shortest form with so few digits that none of them is the rest of a computation. */
const short = /^-?\d[\d.]{0,13}$/
const missing: ReadonlySet<string> = new Set(
	(
		'- -- --- – — .. ... …  n/a na n.a n.a. nan null none #n/a #na tad t.a.d t.a.d. td t.d. tb ta x xx - ) *) (-) ? . 0* ' +
		'#ref! #div/0! #value! #name? #num! #null!'
	).split(' '),
)
const missingWords =
	/^(?:data\s+)?(?:tidak ada|tidak tersedia|belum ada|belum tersedia|belum rilis|tdk ada|tidak ada data|no data|not available|kosong|nihil|missing)(?:\s+data)?$/
const number =
	/^(?:rp\.?|idr)?\s*([-−–]?\s*\d[\d.,\u00a0\u202f ']*)\s*(%|persen\b|)\s*(?:,-|(?:jiwa|orang|kk|kpm|keluarga)\b)?\s*([*]{1,3}\)?|[rep]\)?|\(?[rep]\)|[¹²³⁴-⁹]\)?|\d\))?\s*(%?)$/i
/** Spaces part groups of three digits and nothing else. */
const oddlyParted = /\d\s+(?!\d{3}(?!\d))\d/
const leadingMark = /^([*]{1,2})\s*(?=[\d-])/

/** Reads a cell for a figure. Which mark parts the decimals is not decided here. */
export function readCell(cell: SourceCell): CellValue {
	if (cell.number !== null) {
		return {
			kind: 'number',
			digits: short.test(cell.text) ? cell.text : plainDigits(cell.number),
			settled: true,
			percent: cell.percent ? 'cell' : 'no',
			mark: '',
		}
	}
	const { text } = cell
	if (cell.date !== null) return { kind: 'text', text }
	const first = text.charCodeAt(0)
	// Most cells are plain digits: they need no expression with eight parts.
	if (first >= 48 && first <= 57 && plain.test(text)) {
		return { kind: 'number', digits: text, settled: false, percent: 'no', mark: '' }
	}
	if (isMissing(text)) return { kind: 'missing', sign: text }
	return readAsked(text) ?? readMarked(text)
}

function readAsked(text: string): AskedNumber | null {
	const [, inside] = inBrackets.exec(text) ?? []
	if (inside) return { kind: 'asked', text, digits: inside, places: null }
	const [, digits, word = ''] = scaled.exec(text) ?? []
	const places = scales[word.toLowerCase() as keyof typeof scales]
	return digits ? { kind: 'asked', text, digits: plainSigns(digits), places } : null
}

/** Without spaces, with a plain minus, and without a mark that nothing follows. */
function plainSigns(digits: string): string {
	return digits
		.replace(/[\s\u00a0\u202f']/g, '')
		.replace(/^[−–]/, '-')
		.replace(/[.,]$/, '')
}

const plain = /^\d+(?:[.,]\d+)*$/

export function isMissing(text: string): boolean {
	const small = text.toLowerCase()
	return missing.has(small) || missingWords.test(small)
}

function readMarked(text: string): CellValue {
	const [, before = ''] = leadingMark.exec(text) ?? []
	const match = number.exec(text.replace(leadingMark, ''))
	if (!match || oddlyParted.test(match[1] ?? '')) return { kind: 'text', text }
	const [, digits = '', percent = '', mark = '', after = ''] = match
	return {
		kind: 'number',
		digits: plainSigns(digits),
		settled: false,
		percent: percent + after === '' ? 'no' : 'text',
		mark: before + mark.replace(/[()]/g, '').toLowerCase(),
	}
}

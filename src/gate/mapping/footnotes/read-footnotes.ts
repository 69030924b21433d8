import { holdsPersonalData } from '../../../personal-data/find-personal-data.ts'
import { monthPattern } from '../periods/period-words.ts'
import { plainSign } from './plain-sign.ts'

/** A remark below a table: where its figures are from, or what has to be known of them. */
export type Footnote = {
	kind: 'source' | 'note'
	/** The sign it explains, as `plainSign` writes it; empty for a remark on the whole table. */
	sign: string
	text: string
}

/** The remarks below a table, and how many lines there are none: signatures, days of printing, what belongs to a person. */
export type Footnotes = { footnotes: Footnote[]; others: number }

const source = /^(?:sumber(?:\s*(?:data)?\s*(?:\/\s*source)?)|source)\s*[:.]\s*/i
const label = /^(?:catatan|keterangan|ket|penjelasan|notes?)(?:\s*\/\s*notes?)?\s*[:.]\s*/i
const printed = /^(?:dicetak|diunduh|cetak|update|tanggal|diperbarui)\b/i
/** From here on somebody signs. */
const signature = new RegExp(
	`\\b(?:mengetahui|menyetujui|kepala\\s+(?:dinas|bidang|seksi|bagian|kantor|desa)|plt|a\\.?n|nip|penanggung|pembina|penata|sekretaris|camat|lurah|operator)\\b|^[\\p{L} .]+,\\s*(?:\\d{1,2}|\\.+)?\\s*(?:${monthPattern})\\s+(?:19|20)\\d\\d\\s*$`,
	'iu',
)
const bracketed = /^\(?(\*{1,3}|[a-z]|\d{1,2}|[¹²³⁴-⁹])\s*\)\s*[:=]?\s*(?=\S)/i
const equated = /^(\*{1,3}|[rep]|[-–—]|\.{2,3}|…|n\/?a|0)\s*[:=]\s*(?=\S)/i
const bare = /^(\*{1,3}|[¹²³⁴-⁹])\s*(?=\p{L})/u
/** Several signs in a line: "*) sementara; r) diperbaiki", "- : tidak ada, ... : belum tersedia". */
const between =
	/[;,.]\s+(?=(?:\*{1,3}|[a-z]|\d{1,2}|[¹²³⁴-⁹])\s*\)\s*\S|(?:\*{1,3}|[rep]|[-–—]|\.{2,3}|…|n\/?a)\s*[:=]\s*\S)/i

/** Reads the lines below a table; a line without a mark of its own goes on with the one before. */
export function readFootnotes(lines: readonly string[]): Footnotes {
	const read: Footnotes = { footnotes: [], others: 0 }
	let last: Footnote['kind'] | null = null
	for (const [at, line] of lines.entries()) {
		const text = line.replace(/\s+/g, ' ').trim()
		if (signature.test(text) && !source.test(text) && !label.test(text)) {
			read.others += lines.length - at
			break
		}
		if (!/\p{L}{2}/u.test(text) || printed.test(text) || holdsPersonalData(text, { prose: true })) {
			read.others++
			continue
		}
		const kind: Footnote['kind'] = source.test(text)
			? 'source'
			: label.test(text) || signed(text)
				? 'note'
				: (last ?? 'note')
		const rest = text.replace(source, '').replace(label, '').trim()
		last = kind
		if (rest === '') continue
		if (kind === 'source') read.footnotes.push({ kind, sign: '', text: rest })
		else for (const part of rest.split(between)) read.footnotes.push(noteOf(part))
	}
	return read
}

const signed = (text: string) => [bracketed, equated, bare].some((form) => form.test(text))

function noteOf(part: string): Footnote {
	const form = [bracketed, equated, bare].find((one) => one.test(part))
	const sign = form?.exec(part)?.[1] ?? ''
	return { kind: 'note', sign: plainSign(sign), text: form ? part.replace(form, '').trim() : part.trim() }
}

import { isScalar, isSeq, parseDocument, type YAMLSeq } from 'yaml'
import { appendLines, cutLines } from './text-lines.ts'

/** A list of `portal.yaml` and the area of the sample that belongs into it. */
type ListedArea = readonly [list: 'provinces' | 'regencies', code: string]

/**
 * Adds areas to lists of `portal.yaml`. The document tells where its lists stand and the text is changed there alone:
 * comments, quotes, blank lines and line ends stay as the office wrote them.
 * @throws {RangeError} naming a list that the file lacks
 */
export function withListed(text: string, areas: readonly ListedArea[]): string {
	return areas.reduce((before, [list, code]) => addTo(before, list, code), text)
}

/** Takes areas out of lists again; the text that `withListed` was given comes back, byte for byte. */
export function withoutListed(text: string, areas: readonly ListedArea[]): string {
	return areas.toReversed().reduce((before, [list, code]) => takeFrom(before, list, code), text)
}

/** The home area that `portal.yaml` names. */
export function homeAreaOf(text: string): string {
	return String(parseDocument(text).get('home_area'))
}

function addTo(text: string, list: string, code: string): string {
	const seq = listIn(text, list)
	const spans = spansOf(seq)
	if (spans.some(({ value }) => value === code)) return text
	const item = `"${code}"`
	const last = spans.at(-1)
	const start = seq.range?.[0] ?? 0
	if (!last) return splice(text, start + 1, start + 1, item)
	if (seq.flow) return splice(text, last.end, last.end, `, ${item}`)
	const { from, to } = lineAround(text, last.start)
	const indent = /^\s*/.exec(text.slice(from, to))?.[0] ?? ''
	return splice(text, to, to, `${cutLines(text).eol}${indent}- ${item}`)
}

function takeFrom(text: string, list: string, code: string): string {
	const seq = listIn(text, list)
	const spans = spansOf(seq)
	const at = spans.findIndex(({ value }) => value === code)
	const span = spans[at]
	if (!span) return text
	if (!seq.flow) {
		// A list without items would be no list any more.
		if (spans.length === 1) return splice(text, text.lastIndexOf('-', span.start), span.end, '[]')
		const { from, to } = lineAround(text, span.start)
		return splice(text, from - cutLines(text).eol.length, to, '')
	}
	const before = spans[at - 1]
	const after = spans[at + 1]
	if (before) return splice(text, before.end, span.end, '')
	return splice(text, span.start, after?.start ?? span.end, '')
}

function listIn(text: string, list: string): YAMLSeq {
	const node = parseDocument(text).get(list, true)
	if (!isSeq(node)) throw new RangeError(list)
	return node
}

/** Where each item of a list stands in the text. */
function spansOf(seq: YAMLSeq): { value: string; start: number; end: number }[] {
	return seq.items.flatMap((item) =>
		isScalar(item) && item.range ? [{ value: String(item.value), start: item.range[0], end: item.range[1] }] : [],
	)
}

/** The line that a place stands on, without its end. */
function lineAround(text: string, place: number): { from: number; to: number } {
	const { eol } = cutLines(text)
	const to = text.indexOf(eol, place)
	return { from: text.lastIndexOf('\n', place) + 1, to: to === -1 ? text.length : to }
}

function splice(text: string, from: number, to: number, put: string): string {
	return text.slice(0, from) + put + text.slice(to)
}

const NOTE = '# npm run sample: tetap berkas kantor walau kosong · stays though empty: '

/** Registers that the office had before the sample, but without a row: they stay when the sample goes. */
export function keptEmpty(text: string): string[] {
	const note = cutLines(text).lines.find((line) => line.startsWith(NOTE))
	return note ? note.slice(NOTE.length).split(', ') : []
}

/** Notes in `portal.yaml` which registers stay, as a comment after its last line. */
export function withKeptEmpty(text: string, files: readonly string[]): string {
	return files.length === 0 ? text : appendLines(cutLines(text), [NOTE + files.join(', ')])
}

export function withoutKeptEmpty(text: string): string {
	const { lines, eol } = cutLines(text)
	return lines.filter((line) => !line.startsWith(NOTE)).join(eol)
}

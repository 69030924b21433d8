import { areaQuestionText as text } from '../questions/area-questions-text.ts'
import type { TableContext } from '../table-context.ts'
import type { Question } from '../understanding.ts'
import type { CodeColumn, NameColumn } from './gather-rows.ts'
import { looksLikeBoth, readCode } from './read-code.ts'

/**
 * Short codes without dots are the ministry's or those of the statistics office, and the two name different areas.
 * Beside names they are compared; alone they are asked, unless a table of the other codes says the same areas.
 */
export function codesInDoubt(
	{ scan, index, dataRows, answers, frame }: TableContext,
	codes: readonly CodeColumn[],
	names: readonly NameColumn[],
): { codes: CodeColumn[]; question: Question | null } {
	const answer = answers.codes
	if (answer === 'bps') return { codes: codes.map(({ column }) => ({ column, bps: true })), question: null }
	const readable = index.hasBps ? [...codes] : codes.filter(({ bps }) => !bps)
	if (answer === 'ministry') return { codes: codes.map(({ column }) => ({ column, bps: false })), question: null }
	if (names.length > 0) return { codes: readable, question: null }
	const doubtful = codes.find(({ column, bps }) => bps || holdsDoubt(column))
	if (!doubtful || (doubtful.bps && index.hasBps)) return { codes: readable, question: null }
	return {
		codes: [...codes],
		question: {
			id: 'codes',
			kind: 'codes',
			text: text.codes,
			reason: text.codesWhy,
			sample: dataRows.slice(0, 3).map((row) => scan.cell(row, doubtful.column)?.text ?? ''),
			source: { sheet: scan.at, row: dataRows[0] ?? frame.headingRows[0] ?? 0, column: doubtful.column },
			options: [
				{ value: 'ministry', label: text.ministry },
				...(index.hasBps ? [{ value: 'bps', label: text.statistics }] : []),
			],
			open: false,
		},
	}

	function holdsDoubt(column: number): boolean {
		return dataRows.some((row) => {
			const cell = scan.cell(row, column)
			if (!cell) return false
			const { codes: read, dotted } = readCode(cell, index)
			const [only] = read
			if (dotted || only === undefined || !looksLikeBoth(only) || only.length < 5) return false
			return index.ofBps(cell.text)?.code !== only
		})
	}
}

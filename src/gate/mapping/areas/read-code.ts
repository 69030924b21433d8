import { levelOfCode } from '../../../schemas/area-level.ts'
import { codeCandidates } from '../../rules/finding/code-candidates.ts'
import type { SourceCell } from '../workbook/source-file.ts'
import type { AreaIndex } from './area-index.ts'

/** What a cell says as a code of an area. */
export type CodeReading = {
	/** Registered codes it may stand for; several where a spreadsheet has eaten a zero. */
	codes: readonly string[]
	/** Written with its dots, so that it is a code of the ministry and nothing else. */
	dotted: boolean
}

const shape = /^\d{2}(?:[.\-/ ]?\d{1,2}(?:[.\-/ ]?\d{1,2}(?:[.\-/ ]?\d{1,4})?)?)?(?:[.,]0)?$/
const digitsAlone = /^\d+$/
const nothing: CodeReading = { codes: [], dotted: false }

/** Reads a cell as a code of the ministry: with dots, without, or with a last zero lost. */
export function readCode(cell: SourceCell, index: Pick<AreaIndex, 'get' | 'undotted'>): CodeReading {
	const text = cell.text.replace(/^'/, '')
	if (index.get(text)) return { codes: [text], dotted: text.includes('.') }
	if (digitsAlone.test(text)) {
		const code = index.undotted(text)
		return code === undefined ? nothing : { codes: [code], dotted: false }
	}
	if (!shape.test(text) || cell.date !== null) return nothing
	const whole = text.replace(/[.,]0$/, '')
	const codes = codeCandidates(whole).filter((code) => index.get(code) !== undefined)
	return { codes, dotted: /\D/.test(whole) }
}

/** Seven digits, and ten that are none of the ministry's, are codes of the statistics office. */
export function isBpsShape(text: string): boolean {
	return /^(?:\d{2}|\d{4}|\d{7}|\d{10})$/.test(text)
}

/** Levels where the two systems of codes look alike without dots: province, and kabupaten or kota. */
export function looksLikeBoth(code: string): boolean {
	const level = levelOfCode(code)
	return level === 'kabupaten-kota' || level === 'provinsi'
}

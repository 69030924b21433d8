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

/** Codes a cell may stand for in either system, that of the statistics office only by the table that the office gave. */
export function codesIn(cell: SourceCell, index: Pick<AreaIndex, 'get' | 'undotted' | 'ofBps'>): string[] {
	const area = index.ofBps(cell.text)
	return [...readCode(cell, index).codes, ...(area ? [area.code] : [])]
}

/** Digits as many as a code of either system has, without dots. */
export function isCodeShape(text: string): boolean {
	return /^(?:\d{2}|\d{4}|\d{6}|\d{7}|\d{10})$/.test(text)
}

/** Levels where the two systems of codes look alike without dots: province, and kabupaten or kota. */
export function looksLikeBoth(code: string): boolean {
	const level = levelOfCode(code)
	return level === 'kabupaten-kota' || level === 'provinsi'
}

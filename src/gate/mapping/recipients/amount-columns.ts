import { plainWords } from '../../../search/plain-words.ts'
import type { AssignedColumn } from '../columns/assign-roles.ts'
import { answeredRole } from '../columns/role-text.ts'
import { matchMeasure } from '../measures/match-measure.ts'
import { measureWords } from '../measures/measure-words.ts'
import { unitSaid } from '../measures/unit-words.ts'
import { findPeriods } from '../periods/find-periods.ts'
import type { TableContext } from '../table-context.ts'
import type { MappingProgramme } from '../understanding.ts'
import { programmesIn } from './recipient-words.ts'

/** A column of rupiah paid to the recipients that another column counts. */
export type AmountColumn = {
	column: number
	programme: MappingProgramme
	/** What its heading says of a period, to be held against the column that counts. */
	said: string
	/** Ends the id of the question on its scale. */
	key: string
	label: string
	/** Places of the decimal point that the heading says; `null` where it says none. */
	exponent: number | null
}

/** What a heading says of a period, as one text. */
export const periodSaid = (heading: string) => JSON.stringify(findPeriods(heading).said)

/** True where a heading says money by its unit: "Jumlah Bantuan (Rp)". */
export function saysRupiah(heading: string): boolean {
	return /\b(?:rupiah|rp|idr|nominal)\b|\b(?:nilai|besaran) bantuan\b/i.test(heading.replaceAll('_', ' '))
}

/** True where a heading may speak of money, and may not: "Nilai", "Bantuan", "Realisasi". */
export function maySayRupiah(heading: string): boolean {
	const words = plainWords(heading.replaceAll('_', ' '))
	return words.some((word) => /^(?:nilai|bantuan|besaran|realisasi|anggaran|salur|penyaluran|dana|uang)$/.test(word))
}

/** The columns of a table that say rupiah, by their heading or by an answer. */
export function amountColumns(
	columns: readonly AssignedColumn[],
	{ answers, registers, isPlace }: TableContext,
	ofTable: MappingProgramme | null,
): AmountColumn[] {
	const { programmes } = registers
	/** Rupiah of an indicator: a poverty line is paid to nobody. */
	const namesMeasure = (title: string) => matchMeasure(findPeriods(title).rest, registers, isPlace).sure
	return columns.flatMap(({ facts, key, role }): AmountColumn[] => {
		const holdsNumbers = role.kind === 'figures' || (role.kind === 'text' && facts.numbers > 0)
		if (!holdsNumbers) return []
		const answer = answeredRole(answers[`column:${key}`])
		const isAnswered = answer?.kind === 'amount'
		if (!isAnswered && (answer !== null || !saysRupiah(facts.title) || namesMeasure(facts.title))) return []
		const [only, ...more] = programmesIn(facts.title, programmes)
		const said = only && more.length === 0 ? only : ofTable
		const programme = isAnswered ? (programmes.find(({ id }) => id === answer.programme) ?? said) : said
		if (!programme) return []
		const { exponent } = unitSaid(measureWords(facts.title))
		const label = facts.title
		return [{ column: facts.column, programme, said: periodSaid(facts.title), key, label, exponent }]
	})
}

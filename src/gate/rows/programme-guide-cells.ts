import { type GuideQuestion, guideQuestions, type ProgrammeGuide } from '../../schemas/programme-guide.ts'

/** The column of each answer to a citizen; the one in English has `_en` at its end. */
const columnOf: Readonly<Record<GuideQuestion | 'source', string>> = {
	eligible: 'siapa_berhak',
	decided: 'cara_penetapan',
	ask: 'tempat_bertanya',
	complain: 'tempat_mengadu',
	source: 'sumber_panduan',
}

const both = (column: string) => [column, `${column}_en`]

/** Columns that answer a citizen; a register may do without. */
export const guideHeadings: readonly string[] = Object.values(columnOf).flatMap(both)

type Cells = Readonly<Record<string, unknown>>

/** What is wrong with the answers of a row: one in a single language, or an answer without its source. */
export function guideFaults(cells: Cells): { path: string; message: string }[] {
	const halves = Object.values(columnOf).flatMap((column) => {
		const [id, en] = both(column).map((heading) => cells[heading] === '')
		return id === en
			? []
			: [
					{
						path: id ? column : `${column}_en`,
						message: 'jawaban dalam kedua bahasa, atau tidak sama sekali / an answer in both languages, or in none',
					},
				]
	})
	const answered = guideQuestions.some((question) => cells[columnOf[question]] !== '')
	const hasSource = cells[columnOf.source] !== ''
	if (answered && !hasSource)
		halves.push({
			path: columnOf.source,
			message:
				'sumber jawabannya: peraturan, kantor, atau terbitan / the source of the answers: a rule, an office, a publication',
		})
	return halves
}

/** The answers of a row. */
export function readGuide(cells: Cells): ProgrammeGuide {
	const answer = (key: keyof typeof columnOf) => {
		const [id, en] = both(columnOf[key]).map((heading) => String(cells[heading]))
		return id && en ? { id, en } : null
	}
	return {
		eligible: answer('eligible'),
		decided: answer('decided'),
		ask: answer('ask'),
		complain: answer('complain'),
		source: answer('source'),
	}
}

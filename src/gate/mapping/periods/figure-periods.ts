import type { AssignedColumn } from '../columns/assign-roles.ts'
import { figureQuestionText as text } from '../questions/figure-questions-text.ts'
import type { Doubt } from '../questions/shared-answers.ts'
import type { TableContext } from '../table-context.ts'
import type { Question, SourceAddress } from '../understanding.ts'
import { findPeriods, type PeriodSaid } from './find-periods.ts'
import { joinPeriods, periodText } from './join-period.ts'
import { shortYear } from './short-year.ts'
import { answeredPeriod, oneSaid, rowPeriods, semesterMonths, tablePeriod } from './table-periods.ts'

/** The period of every figure, from the cells, the headings, the title, the sheet and the file, in that order. */
export class FigurePeriods {
	readonly #context: TableContext
	readonly #rows: Map<number, PeriodSaid | null>
	readonly #headings = new Map<number, { said: PeriodSaid | null; mark: string; many: boolean; short: number | null }>()
	readonly #table: ReturnType<typeof tablePeriod>
	/** Whether a figure takes its period from an answer, or waits for one. */
	#relies = false
	#asked: SourceAddress | null = null
	#semester: SourceAddress | null = null
	#short: SourceAddress | null = null
	/** What was found last, for cells that follow in the same column. */
	#last: { column: number; group: { id: string }; period: string | null } | null = null

	constructor(context: TableContext, columns: readonly AssignedColumn[]) {
		this.#context = context
		const own = columns.flatMap(({ facts, role }) =>
			role.kind === 'period' ? [{ column: facts.column, part: role.part, heading: facts.title }] : [],
		)
		this.#rows = rowPeriods(context, own)
		this.#table = tablePeriod(context)
		for (const { facts } of columns) {
			const { said, rest } = findPeriods(facts.title)
			const mark = said.length === 0 ? '' : (/[*]+|(?:(?<=\d)|^|\s)[re](?=\)|$)/.exec(rest)?.[0].trim() ?? '')
			const one = said.length === 0 ? null : oneSaid(said)
			this.#headings.set(facts.column, {
				said: one,
				mark: mark.replace(')', ''),
				many: said.length > 0 && one === null,
				short: shortYear(facts.title)?.year ?? null,
			})
		}
	}

	/** The mark of a heading: "2025*". */
	statusOf(column: number): string {
		return this.#headings.get(column)?.mark ?? ''
	}

	/** The period of a cell; `null` while it has to be asked. */
	of(row: number, column: number, group: { id: string }): string | null {
		if (this.#rows.has(row)) return this.#find(row, column, group)
		// Nothing but its column says it then, as for the cell before.
		const last = this.#last
		if (last?.column === column && last.group === group) return last.period
		const period = this.#find(row, column, group)
		this.#last = { column, group, period }
		return period
	}

	#find(row: number, column: number, group: { id: string }): string | null {
		const { answers, scan, tableKey } = this.#context
		const heading = this.#headings.get(column)
		const ofTable = answers[`period:${tableKey}`] ?? answers.period
		const answer = answeredPeriod(answers[`period:${group.id}`] ?? ofTable)
		const places = [this.#rows.get(row) ?? null, heading?.said ?? null, this.#table.said]
		if (!this.#relies && ofTable !== undefined) this.#relies = joinPeriods(places).year === undefined
		const said = joinPeriods([...places, answer])
		const short = this.#shortYear(column, said)
		if (short === 'ask') {
			this.#short ??= { sheet: scan.at, row, column }
			return null
		}
		if (short !== null) said.year = short
		const written = heading?.many && answer === null ? null : periodText(said, semesterMonths(answers.semester))
		const place = { sheet: scan.at, row, column }
		if (written === null) {
			this.#asked ??= place
			this.#relies = true
		}
		if (written === 'semester') this.#semester ??= place
		return written === 'semester' ? null : written
	}

	/** The year of two digits in a heading, where nothing else says one: only once it was said to be so. */
	#shortYear(column: number, { year }: PeriodSaid): number | 'ask' | null {
		const short = this.#headings.get(column)?.short ?? null
		if (year !== undefined || short === null) return null
		const answer = this.#context.answers['short-years']
		return answer === 'yes' ? short : answer === undefined ? 'ask' : null
	}

	/** Where the table does not say its period by itself: each table has an answer of its own. */
	doubt(): Doubt | null {
		if (!this.#relies) return null
		const { titles, sheetName, fileName, tableKey } = this.#context
		const { seen } = this.#table
		const question: Question | null = this.#asked && {
			id: 'period',
			kind: 'period',
			text: text.period,
			reason: seen.length > 1 ? text.periodMany : text.periodWhy,
			sample: [...titles, sheetName, fileName].filter((line) => line !== '').slice(0, 3),
			source: this.#asked,
			options: seen.map((value) => ({ value, label: { id: value, en: value } })),
			open: true,
		}
		return { end: tableKey, question, several: text.periodOf(titles[0] ?? tableKey, tableKey) }
	}

	questions(): Question[] {
		const questions: Question[] = []
		if (this.#short) {
			const heading = this.#context.scan.cell(this.#context.frame.headingRows.at(-1) ?? 0, this.#short.column)
			questions.push({
				id: 'short-years',
				kind: 'period',
				text: text.shortYears(heading?.text ?? ''),
				reason: text.shortYearsWhy,
				sample: [heading?.text ?? ''],
				source: this.#short,
				options: [
					{ value: 'yes', label: text.shortYearsYes },
					{ value: 'no', label: text.shortYearsNo },
				],
				open: false,
			})
		}
		if (this.#semester) {
			questions.push({
				id: 'semester',
				kind: 'period',
				text: text.semester,
				reason: text.semesterWhy,
				sample: [],
				source: this.#semester,
				options: [
					{ value: 'end', label: text.semesterEnd },
					{ value: 'rounds', label: text.semesterRounds },
				],
				open: false,
			})
		}
		return questions
	}
}

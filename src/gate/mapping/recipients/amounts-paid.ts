import type { CellBook } from '../accounting/cell-book.ts'
import type { Signs } from '../draft/signs.ts'
import { inPlainDigits } from '../numbers/number-shape.ts'
import { readCell } from '../numbers/read-cell.ts'
import { shiftDecimal } from '../numbers/shift-decimal.ts'
import { figureQuestionText } from '../questions/figure-questions-text.ts'
import { recipientText as text } from '../questions/recipient-text.ts'
import type { TableContext } from '../table-context.ts'
import type { Question } from '../understanding.ts'
import type { AmountColumn } from './amount-columns.ts'
import type { RecipientColumn } from './recipient-columns.ts'

/** Less than this for a recipient and no scale written: the amounts may be in thousands or millions. */
const LITTLE = 10_000

type Room = { context: TableContext; book: CellBook; signs: Signs }

/** Rupiah of the rows of a recap. A village's whole amount stands with the first of its counts; the others have none. */
export class AmountsPaid {
	readonly #columns: readonly AmountColumn[]
	readonly #room: Room
	readonly #scaled = new Map<AmountColumn, number | null>()

	constructor(columns: readonly AmountColumn[], counted: readonly RecipientColumn[], room: Room) {
		this.#columns = columns
		this.#room = room
		for (const column of columns) this.#scaled.set(column, this.#exponentOf(column, counted))
	}

	/**
	 * What is paid with a count, once all scales are known: `null` where the table says no amount of it.
	 * @param isFirst whether it is the first count of this programme and period in the row
	 */
	of(row: number, { programme, said }: RecipientColumn, isFirst: boolean): number | null {
		const own = this.#columns.find((one) => one.programme === programme && one.said === said)
		if (!own) return null
		if (!isFirst) return 0
		const { context, book, signs } = this.#room
		const read = this.#read(row, own, this.#scaled.get(own) ?? 0)
		const cell = context.scan.cell(row, own.column)
		const source = { sheet: context.scan.at, row, column: own.column }
		if (read !== null) {
			book.mark(context.scan, row, own.column, 'used')
			return read
		}
		book.mark(context.scan, row, own.column, 'open')
		const value = cell ? readCell(cell) : null
		if (value && value.kind !== 'missing') {
			signs.unread(cell?.text ?? '', source)
			return null
		}
		const meaning = signs.missing(value?.sign ?? '', source)
		if (meaning !== null) book.mark(context.scan, row, own.column, 'used')
		return meaning === 'zero' ? 0 : null
	}

	questions(): Question[] {
		return [...this.#scaled].flatMap(([column, exponent]) => (exponent === null ? [this.#ask(column)] : []))
	}

	#read(row: number, { column }: AmountColumn, exponent: number): number | null {
		const digits = digitsAt(this.#room.context, row, column)
		const paid = digits === null ? Number.NaN : Number(shiftDecimal(digits, exponent))
		return Number.isSafeInteger(paid) && paid >= 0 ? paid : null
	}

	/** The scale that is written or answered; as written where the amounts are those of a benefit; else to be asked. */
	#exponentOf(column: AmountColumn, counted: readonly RecipientColumn[]): number | null {
		const answer = Number(this.#room.context.answers[`scale:${column.key}`])
		if (answer > 0) return Math.round(Math.log10(answer))
		if (column.exponent !== null) return column.exponent
		const each = counted.find(({ programme, said }) => programme === column.programme && said === column.said)
		const { context } = this.#room
		const perHead = context.dataRows.flatMap((row) => {
			const [paid, count] = [column.column, each?.column ?? -1].map((at) => Number(digitsAt(context, row, at) ?? 0))
			return paid && count ? [paid / count] : []
		})
		const middle = perHead.sort((a, b) => a - b)[Math.floor(perHead.length / 2)]
		return middle !== undefined && middle < LITTLE ? null : 0
	}

	#ask({ key, label, column }: AmountColumn): Question {
		const { context } = this.#room
		const rows = context.dataRows.filter((row) => context.scan.cell(row, column) !== null)
		const factors = ['1000', '1000000']
		return {
			id: `scale:${key}`,
			kind: 'scale',
			text: figureQuestionText.scale(label),
			reason: text.littlePaid,
			sample: rows.slice(0, 3).map((row) => context.scan.cell(row, column)?.text ?? ''),
			source: { sheet: context.scan.at, row: rows[0] ?? 0, column },
			options: [
				...factors.map((value) => ({ value, label: figureQuestionText.times(value) })),
				{ value: '1', label: figureQuestionText.asWritten },
			],
			open: true,
		}
	}
}

/** Rupiah are whole: one mark before three digits parts thousands. */
function digitsAt({ scan }: TableContext, row: number, column: number): string | null {
	const cell = column < 0 ? null : scan.cell(row, column)
	const value = cell ? readCell(cell) : null
	if (value?.kind !== 'number') return null
	if (value.settled) return value.digits
	return inPlainDigits(value.digits, value.digits.includes('.') ? 'comma' : 'point')
}

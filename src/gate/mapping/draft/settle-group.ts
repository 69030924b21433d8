import { decideNotation, shownBy } from '../numbers/decide-notation.ts'
import { inPlainDigits, numberShape } from '../numbers/number-shape.ts'
import { type CellValue, readCell } from '../numbers/read-cell.ts'
import { scaleDoubt } from '../numbers/settle-scale.ts'
import { shiftDecimal } from '../numbers/shift-decimal.ts'
import { figureQuestionText as text } from '../questions/figure-questions-text.ts'
import type { TableContext } from '../table-context.ts'
import type { MappingIndicator, Notation, Question, SourceAddress } from '../understanding.ts'
import type { FigureGroup } from './figure-groups.ts'

/** How the numbers of a group are read, or what has to be asked first. */
export type SettledGroup = {
	notation: Notation
	exponent: number
	values: Map<number, CellValue>
	questions: Question[]
}

type Asked = Pick<TableContext, 'scan' | 'answers' | 'shown' | 'frame'>

/** Key of a cell in a group: rows and columns in one number. */
export function cellKey({ row, column }: { row: number; column: number }): number {
	return row * 16384 + column
}

/** Decides notation and scale of the numbers of a group, by themselves, by their indicator, by the file. */
export function settleGroup(
	group: FigureGroup,
	indicator: MappingIndicator,
	context: Asked,
	large: boolean,
): SettledGroup {
	const { scan, answers } = context
	const values = new Map<number, CellValue>()
	for (const place of group.cells) {
		const cell = scan.cell(place.row, place.column)
		if (cell) values.set(cellKey(place), readCell(cell))
	}
	const numbers = [...values.values()].filter((value) => value.kind === 'number')
	const exponent = exponentOf(group, answers)
	const questions: Question[] = []
	const source = sourceOf(group, context)
	const notation = notationOf(group, indicator, numbers, exponent, context, questions, source)
	const read = notation === 'cells' ? 'comma' : notation
	const digits = numbers.flatMap((value) => {
		const plain = value.settled ? value.digits : inPlainDigits(value.digits, read)
		if (plain === null) return []
		return [value.percent === 'cell' ? shiftDecimal(plain, 2) : plain]
	})
	if (questions.length === 0 && answers[`scale:${group.id}`] === undefined) {
		const said = group.decision
		const doubt = scaleDoubt({ digits, indicator, exponent: said.exponent, unitSaid: said.unitSaid, large })
		if (doubt) questions.push(scaleQuestion(group, doubt.reason, doubt.exponents, digits, source))
	}
	return { notation, exponent, values, questions }
}

function exponentOf({ id, decision }: FigureGroup, answers: TableContext['answers']): number {
	const answer = Number(answers[`scale:${id}`])
	if (answers[`scale:${id}`] !== undefined && answer > 0) return Math.round(Math.log10(answer))
	return decision.exponent ?? 0
}

function sourceOf({ cells: [first] }: FigureGroup, { scan }: Asked): SourceAddress | null {
	return first ? { sheet: scan.at, row: first.row, column: first.column } : null
}

type NumberValue = Extract<CellValue, { kind: 'number' }>

function notationOf(
	group: FigureGroup,
	indicator: MappingIndicator,
	numbers: readonly NumberValue[],
	exponent: number,
	{ answers, shown }: Asked,
	questions: Question[],
	source: SourceAddress | null,
): Notation {
	const answer = answers[`notation:${group.id}`]
	if (answer === 'comma' || answer === 'point') return answer
	const own = shownBy(numbers.flatMap(({ digits, settled }) => (settled ? [] : [digits])))
	const decided = decideNotation(own, shown, {
		minimum: indicator.minimum,
		maximum: indicator.maximum,
		whole: indicator.measure === 'count',
		exponent,
	})
	if (decided === 'cells' || decided === 'comma' || decided === 'point') return decided
	const sample = own.either[0] ?? ''
	const asThousands = numberShape(sample) === 'either' && sample.includes('.') ? 'comma' : 'point'
	const asDecimals = asThousands === 'comma' ? 'point' : 'comma'
	questions.push({
		id: `notation:${group.id}`,
		kind: 'notation',
		text: text.notation(group.label, sample),
		reason: text.notationWhy,
		sample: own.either.slice(0, 3),
		source,
		options: [
			{ value: asThousands, label: text.thousands(sample.replace(/[.,]/, '')) },
			{ value: asDecimals, label: text.decimals(sample.replace('.', ',')) },
		],
		open: false,
	})
	return 'cells'
}

const reasons = {
	outside: text.scaleOutside,
	decimals: text.scaleDecimals,
	small: text.scaleSmall,
	ratio: text.scaleRatio,
} as const

function scaleQuestion(
	{ id, label }: FigureGroup,
	reason: keyof typeof reasons,
	exponents: readonly number[],
	digits: readonly string[],
	source: SourceAddress | null,
): Question {
	const options = (exponents.length > 0 ? exponents : [0]).map((exponent) => {
		const factor = shiftDecimal('1', exponent)
		return { value: factor, label: exponent === 0 ? text.asWritten : text.times(factor) }
	})
	return {
		id: `scale:${id}`,
		kind: 'scale',
		text: text.scale(label),
		reason: reasons[reason],
		sample: digits.slice(0, 3),
		source,
		options,
		open: true,
	}
}

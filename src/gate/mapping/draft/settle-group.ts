import { decideNotation, shownBy } from '../numbers/decide-notation.ts'
import { areThousandsEaten } from '../numbers/eaten-thousands.ts'
import { inPlainDigits, numberShape } from '../numbers/number-shape.ts'
import { type AskedNumber, type CellValue, readCell } from '../numbers/read-cell.ts'
import { scaleDoubt } from '../numbers/settle-scale.ts'
import { shiftDecimal } from '../numbers/shift-decimal.ts'
import { figureQuestionText as text } from '../questions/figure-questions-text.ts'
import type { TableContext } from '../table-context.ts'
import type { MappingIndicator, Notation, Question, SourceAddress } from '../understanding.ts'
import { type AskedAnswers, askedAnswers, askedQuestions } from './asked-cells.ts'
import { type FigureGroup, firstCells } from './figure-groups.ts'

/** How the numbers of a group are read, or what has to be asked first. */
export type SettledGroup = {
	notation: Notation
	exponent: number
	/** Its numbers with decimals are thousands that a spreadsheet took for decimals. */
	eaten: boolean
	/** What was answered of cells that say more than a number. */
	asked: AskedAnswers
	questions: Question[]
}

type Asked = Pick<TableContext, 'scan' | 'answers' | 'shown' | 'frame'>

/** Numbers of a group that its scale is judged by, evenly over its cells. */
const LOOKED_AT = 5000

/** Decides notation and scale of the numbers of a group, by themselves, by their indicator, by the file. */
export function settleGroup(
	group: FigureGroup,
	indicator: MappingIndicator,
	context: Asked,
	isLarge: (row: number) => boolean,
): SettledGroup {
	const { scan, answers } = context
	const { numbers, either, asked } = look(group, scan)
	const large: string[] = []
	const exponent = exponentOf(group, answers)
	const questions: Question[] = []
	const source = sourceOf(group, context)
	const notation = notationOf(group, indicator, either, exponent, context, questions, source)
	const read = notation === 'cells' ? 'comma' : notation
	const digits = numbers.flatMap(({ value, row }) => {
		const plain = value.settled ? value.digits : inPlainDigits(value.digits, read)
		if (plain === null) return []
		const own = value.percent === 'cell' ? shiftDecimal(plain, 2) : plain
		if (isLarge(row)) large.push(own)
		return [own]
	})
	const eaten = indicator.measure === 'count' && group.decision.exponent === null && areThousandsEaten(digits)
	if (eaten && answers[`eaten:${group.id}`] === undefined) questions.push(eatenQuestion(group, digits, source))
	if (questions.length === 0 && !eaten && answers[`scale:${group.id}`] === undefined) {
		const said = group.decision
		const doubt = scaleDoubt({ digits, indicator, exponent: said.exponent, unitSaid: said.unitSaid, large })
		if (doubt) questions.push(scaleQuestion(group, doubt.reason, doubt.exponents, digits, source))
	}
	questions.push(...askedQuestions(group, asked, indicator, answers, source))
	return { notation, exponent, eaten, asked: askedAnswers(group, answers), questions }
}

type Looked = { numbers: NumberAt[]; either: string[]; asked: AskedNumber[] }

/** Some of the numbers, and all whose notation may be in doubt: those in text, each way of writing once. */
function look({ blocks }: FigureGroup, scan: Asked['scan']): Looked {
	const cells = blocks.reduce((sum, { rows }) => sum + rows.length, 0)
	const step = Math.max(1, Math.floor(cells / LOOKED_AT))
	const numbers: NumberAt[] = []
	const texts = new Set<string>()
	const asked: AskedNumber[] = []
	let at = 0
	for (const { column, rows } of blocks) {
		for (const row of rows) {
			const cell = scan.cell(row, column)
			const isLookedAt = at++ % step === 0
			if (!cell || (cell.number !== null && !isLookedAt)) continue
			const value = readCell(cell)
			if (value.kind === 'asked') {
				asked.push(value)
				// A word of scale is read with the number, whatever the rest of the column is written in.
				if (value.places === null) texts.add(value.digits)
			}
			if (value.kind !== 'number') continue
			if (!value.settled) texts.add(value.digits)
			if (isLookedAt) numbers.push({ value, row })
		}
	}
	return { numbers, either: [...texts], asked }
}

function exponentOf({ id, decision }: FigureGroup, answers: TableContext['answers']): number {
	const answer = Number(answers[`scale:${id}`])
	if (answers[`scale:${id}`] !== undefined && answer > 0) return Math.round(Math.log10(answer))
	return decision.exponent ?? 0
}

function sourceOf(group: FigureGroup, { scan }: Asked): SourceAddress | null {
	const [first] = firstCells(group, scan, 1)
	return first ? { sheet: scan.at, ...first } : null
}

type NumberAt = { value: Extract<CellValue, { kind: 'number' }>; row: number }

function notationOf(
	group: FigureGroup,
	indicator: MappingIndicator,
	texts: readonly string[],
	exponent: number,
	{ answers, shown }: Asked,
	questions: Question[],
	source: SourceAddress | null,
): Notation {
	const answer = answers[`notation:${group.id}`]
	if (answer === 'comma' || answer === 'point') return answer
	const own = shownBy(texts)
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

function eatenQuestion({ id, label }: FigureGroup, digits: readonly string[], source: SourceAddress | null): Question {
	const broken = digits.filter((own) => own.includes('.')).slice(0, 3)
	const [first = ''] = broken
	return {
		id: `eaten:${id}`,
		kind: 'notation',
		text: text.eaten(label, first.replace('.', ',')),
		reason: text.eatenWhy,
		sample: broken,
		source,
		options: [
			{ value: 'thousands', label: text.thousands(shiftDecimal(first, 3)) },
			{ value: 'omit', label: text.omit },
		],
		open: false,
	}
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

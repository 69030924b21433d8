import { inPlainDigits, numberShape } from '../numbers/number-shape.ts'
import type { AskedNumber } from '../numbers/read-cell.ts'
import { shiftDecimal } from '../numbers/shift-decimal.ts'
import { figureQuestionText as text } from '../questions/figure-questions-text.ts'
import type { Answers, MappingIndicator, Question, SourceAddress } from '../understanding.ts'
import type { FigureGroup } from './figure-groups.ts'

/** What was answered of the cells of a column that say more than a number. */
export type AskedAnswers = { scaled: string | undefined; brackets: string | undefined }

export function askedAnswers({ id }: FigureGroup, answers: Answers): AskedAnswers {
	return { scaled: answers[`scaled:${id}`], brackets: answers[`brackets:${id}`] }
}

/** One question for all cells of a column with a word of scale, and one for all in brackets. */
export function askedQuestions(
	group: FigureGroup,
	cells: readonly AskedNumber[],
	{ minimum }: MappingIndicator,
	answers: Answers,
	source: SourceAddress | null,
): Question[] {
	const { scaled, brackets } = askedAnswers(group, answers)
	const withWord = cells.filter((cell) => cell.places !== null)
	const inBrackets = cells.filter((cell) => cell.places === null)
	return [
		...(scaled === undefined ? scaledQuestion(group, withWord, source) : []),
		...(brackets === undefined ? bracketsQuestion(group, inBrackets, minimum, source) : []),
	]
}

function scaledQuestion({ id, label }: FigureGroup, cells: readonly AskedNumber[], source: SourceAddress | null) {
	const doubtful = cells.find(({ digits }) => numberShape(digits) === 'either')
	const first = doubtful ?? cells[0]
	if (!first) return []
	const notations = doubtful ? (['comma', 'point'] as const) : (['comma'] as const)
	const readings = notations.flatMap((notation) => {
		const digits = inPlainDigits(first.digits, notation)
		return digits === null
			? []
			: [{ value: notation, label: text.readAs(printed(shiftDecimal(digits, first.places ?? 0))) }]
	})
	return [asked(`scaled:${id}`, text.scaled(label, first.text), text.scaledWhy, cells, source, readings)]
}

/** In accounts brackets say less than nothing, in statistics that a figure is provisional or uncertain. */
function bracketsQuestion(
	{ id, label }: FigureGroup,
	cells: readonly AskedNumber[],
	minimum: number | null,
	source: SourceAddress | null,
) {
	const [first] = cells
	if (!first) return []
	const negative = { value: 'negative', label: text.negative(`-${first.digits}`) }
	const others = [
		{ value: 'P', label: text.provisional },
		{ value: 'U', label: text.unreliable },
		{ value: 'A', label: text.noMeaning },
	]
	const mayBeNegative = minimum === null || minimum < 0
	const readings = mayBeNegative ? [negative, ...others] : [...others, negative]
	return [asked(`brackets:${id}`, text.brackets(label, first.text), text.bracketsWhy, cells, source, readings)]
}

function asked(
	id: string,
	words: Question['text'],
	reason: Question['reason'],
	cells: readonly AskedNumber[],
	source: SourceAddress | null,
	readings: Question['options'],
): Question {
	const sample = cells.slice(0, 3).map((cell) => cell.text)
	const options = [...readings, { value: 'omit', label: text.omit }]
	return { id, kind: 'notation', text: words, reason, sample, source, options, open: false }
}

/** "25280.5" as people write it: 25.280,5. */
function printed(digits: string): string {
	const [whole = '', part] = digits.split('.')
	const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, '.')
	return part === undefined ? grouped : `${grouped},${part}`
}

import { figureQuestionText as text } from '../questions/figure-questions-text.ts'
import { recipientText } from '../questions/recipient-text.ts'
import { maySayRupiah } from '../recipients/amount-columns.ts'
import type { Answers, MappingIndicator, MappingRegisters, Question } from '../understanding.ts'
import type { TableDraft } from './draft-table.ts'
import { type FigureGroup, firstCells } from './figure-groups.ts'

/** As many columns that no register knows are asked one by one; more of them first all at once. */
const ONE_BY_ONE = 3

type Asked = { group: FigureGroup; draft: TableDraft }

/**
 * Asks what columns measure: those in doubt, and those of which nothing is known, beside whatever else the file holds.
 * A measure is never passed over without a word. Many unknown ones beside known ones are asked in one question first.
 */
export function askedMeasures(
	drafts: readonly TableDraft[],
	{ indicators }: MappingRegisters,
	answers: Answers,
): Question[] {
	const groups = drafts
		.flatMap((draft) => draft.groups.map((group) => ({ group, draft })))
		.filter(({ group, draft }) => firstCells(group, draft.context.scan, 1).length > 0)
	const isAnyKnown =
		drafts.some(({ recipients }) => recipients !== null) || groups.some(({ group }) => group.state !== 'unknown')
	const doubted = groups.filter(({ group }) => group.state === 'open')
	const unknown = groups.filter(({ group }) => group.state === 'unknown')
	const isBundled = isAnyKnown && labelsOf(unknown).length > ONE_BY_ONE && answers[UNKNOWN] !== 'each'
	const single = isBundled ? doubted : [...doubted, ...unknown]
	return [...single.map((one) => ask(one, indicators, answers)), ...(isBundled ? [askAll(unknown)] : [])]
}

/** Id of the question about all columns that no register knows. */
export const UNKNOWN = 'unknown'

const labelsOf = (asked: readonly Asked[]) => [...new Set(asked.map(({ group }) => group.label))]

function seenIn({ group, draft: { context } }: Asked): Pick<Question, 'sample' | 'source'> {
	const seen = firstCells(group, context.scan, 3)
	const [first] = seen
	const sample = seen.map(({ row, column }) => context.scan.cell(row, column)?.text ?? '')
	return {
		sample: sample.filter((one) => one !== ''),
		source: first ? { sheet: context.scan.at, ...first } : null,
	}
}

function ask(asked: Asked, indicators: readonly MappingIndicator[], answers: Answers): Question {
	const { group } = asked
	const id = `column:${group.id}`
	const likely = group.decision.indicators.filter(({ derived }) => !derived)
	const shown =
		likely.length > 0 ? likely : indicators.filter(({ derived, measure }) => !derived && measure !== 'category')
	const isNew = answers[id] === NEW
	const paid = amountOptions(asked)
	return {
		id,
		kind: 'measure',
		text: group.long ? text.rowMeasure(group.label) : text.measure(group.label),
		reason: isNew ? text.measureNew : likely.length > 0 ? text.measureDoubt : text.measureNone,
		...seenIn(asked),
		options: [
			...paid,
			...shown.map((indicator) => ({ value: `measure:${indicator.id}`, label: indicator.name })),
			...(isNew ? [] : [{ value: NEW, label: text.newIndicator }]),
			{ value: 'ignored', label: group.long ? text.leaveRows : text.leave },
		],
		open: true,
	}
}

/** Beside a count of recipients a column may be the rupiah that they were paid. */
function amountOptions({ group, draft: { recipientTable: table } }: Asked): Question['options'] {
	if (!table || group.long || !maySayRupiah(group.label)) return []
	const programmes = new Set(table.columns.flatMap(({ programme }) => programme ?? []))
	return [...programmes].map(({ id, name }) => ({ value: `amount:${id}`, label: recipientText.paidTo(name) }))
}

/** The answer of somebody who wants a measure that the registers do not have: it is entered there first. */
const NEW = 'new'

function askAll(unknown: readonly Asked[]): Question {
	const labels = labelsOf(unknown)
	const [first] = unknown
	return {
		id: UNKNOWN,
		kind: 'measure',
		text: text.unknownColumns(labels.length),
		reason: text.measureNone,
		sample: labels,
		source: first ? seenIn(first).source : null,
		options: [
			{ value: 'ignored', label: text.leaveAll },
			{ value: 'each', label: text.oneByOne },
		],
		open: false,
	}
}

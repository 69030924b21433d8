import { figureQuestionText as text } from '../questions/figure-questions-text.ts'
import type { MappingIndicator, MappingRegisters, Question } from '../understanding.ts'
import type { TableDraft } from './draft-table.ts'
import { type FigureGroup, firstCells } from './figure-groups.ts'

/**
 * Asks what columns measure: those in doubt, and those of which nothing is known where no other column of the file is
 * known either. Beside known ones they are left out, and that is said.
 */
export function askedMeasures(drafts: readonly TableDraft[], { indicators }: MappingRegisters): Question[] {
	const groups = drafts.flatMap((draft) => draft.groups.map((group) => ({ group, draft })))
	const isAnyKnown =
		drafts.some(({ recipients }) => recipients !== null) ||
		groups.some(({ group }) => group.state === 'taken' || group.state === 'derived')
	return groups.flatMap(({ group, draft }) => {
		if (group.state !== 'open' && (group.state !== 'unknown' || isAnyKnown)) return []
		if (firstCells(group, draft.context.scan, 1).length === 0) return []
		return [ask(group, draft, indicators)]
	})
}

function ask(group: FigureGroup, { context }: TableDraft, indicators: readonly MappingIndicator[]): Question {
	const seen = firstCells(group, context.scan, 3)
	const [first] = seen
	const likely = group.decision.indicators.filter(({ derived }) => !derived)
	const shown =
		likely.length > 0 ? likely : indicators.filter(({ derived, measure }) => !derived && measure !== 'category')
	const sample = seen.map(({ row, column }) => context.scan.cell(row, column)?.text ?? '')
	return {
		id: `column:${group.id}`,
		kind: 'measure',
		text: group.long ? text.rowMeasure(group.label) : text.measure(group.label),
		reason: likely.length > 0 ? text.measureDoubt : text.measureNone,
		sample: sample.filter((one) => one !== ''),
		source: first ? { sheet: context.scan.at, ...first } : null,
		options: [
			...shown.map(({ id, name }) => ({ value: `measure:${id}`, label: name })),
			{ value: 'ignored', label: group.long ? text.leaveRows : text.leave },
		],
		open: true,
	}
}

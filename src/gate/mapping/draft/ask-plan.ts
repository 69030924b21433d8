import { plainWords } from '../../../search/plain-words.ts'
import { figureQuestionText as text } from '../questions/figure-questions-text.ts'
import type { TableContext } from '../table-context.ts'
import type { Question } from '../understanding.ts'

/** Words of titles for what is to be, and for what came of it. */
const plans = new Set('target sasaran rencana usulan diusulkan calon kuota pagu prakiraan ramalan simulasi'.split(' '))
const outcomes = new Set('realisasi capaian penetapan ditetapkan hasil evaluasi'.split(' '))

/**
 * A title may say that its figures are a target, a quota or a proposal: such are none that were counted or measured. Asked,
 * unless it speaks of the outcome as well: then the headings tell them apart. `null` where the figures are what they seem.
 */
export function askPlan({
	titles,
	sheetName,
	answers,
	tableKey,
	scan,
	frame,
}: TableContext): Question | 'leave' | null {
	const lines = [...titles, sheetName].filter((line) => saysAnyOf(line, plans))
	const id = `plan:${tableKey}`
	if (lines.length === 0 || titles.some((line) => saysAnyOf(line, outcomes)) || answers[id] === 'real') return null
	if (answers[id] === 'leave') return 'leave'
	return {
		id,
		kind: 'plan',
		text: text.plan,
		reason: text.planWhy,
		sample: lines.slice(0, 2),
		source: { sheet: scan.at, row: frame.titleRows[0] ?? frame.headingRows[0] ?? 0, column: frame.left },
		options: [
			{ value: 'leave', label: text.planLeave },
			{ value: 'real', label: text.planReal },
		],
		open: false,
	}
}

const saysAnyOf = (line: string, words: ReadonlySet<string>) => plainWords(line).some((word) => words.has(word))

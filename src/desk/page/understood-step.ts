import { make } from '../../components/dom/make-element.ts'
import { formatPeriod } from '../../format/period.ts'
import type { Accounting } from '../../gate/mapping/understanding.ts'
import { columnTable } from './column-table.ts'
import type { Desk } from './desk-state.ts'
import { drawnStep, drawnTable } from './drawn.ts'
import { printedNumber, printedValue } from './printed-value.ts'
import { questionList } from './question-list.ts'
import { unmatchedList } from './unmatched-list.ts'

/** Step 2: what was understood of the file, what is in doubt, and what became of each of its cells. */
export function understoodStep(desk: Desk): HTMLElement | null {
	const { seen } = desk.state
	const { t, language } = desk
	if (!seen) return null
	const lines = [...seen.problems, ...seen.notices].map(({ text }) => text[language])
	const isBlocked = seen.problems.length > 0
	return drawnStep(
		t.understood,
		make('p', {}, seen.observations + seen.recipients > 0 ? t.figures(seen.observations, seen.recipients) : t.nothing),
		lines.length > 0
			? make('ul', { class: isBlocked ? 'note warn' : 'note' }, ...lines.map((line) => make('li', {}, line)))
			: null,
		questionList(desk, seen),
		unmatchedList(desk, seen),
		exampleTable(desk),
		columnTable(desk, seen),
		totalList(desk),
		make('p', { class: 'small' }, accountingWords(desk, seen.accounting)),
	)
}

function exampleTable(desk: Desk): HTMLElement | null {
	const { t, language } = desk
	const { seen } = desk.state
	if (!seen || seen.examples.length === 0) return null
	const rows = seen.examples.map(({ area, indicator, period, value, address }) => [
		area,
		indicator[language],
		formatPeriod(period, language),
		printedValue(desk, indicator, value),
		address,
	])
	const table = drawnTable(t.examples, [t.area, t.indicator, t.period, t.value, t.cell], rows, [3])
	return make('div', {}, make('h3', {}, t.examples), table)
}

function totalList({ t, language, registers, state: { seen } }: Desk): HTMLElement | null {
	if (!seen || seen.totals.length === 0) return null
	const lines = seen.totals.map(({ label, indicator, period, printed, added, agrees }) => {
		const known = registers.indicators.find(({ id }) => id === indicator)
		const say = (value: number) => (known ? printedNumber(value, known, language) : String(value))
		return make(
			'li',
			{ class: agrees ? '' : 'note warn' },
			`${[label, period].filter((part) => part !== '').join(', ')}: ${agrees ? t.agrees : t.differs(say(printed), say(added))}`,
		)
	})
	const open = seen.totals.some(({ agrees }) => !agrees)
	return make('details', { open }, make('summary', {}, t.totals), make('ul', {}, ...lines))
}

function accountingWords({ t }: Desk, { cells, used, heading, total, note, leftOut, open }: Accounting): string {
	const byProgram = Object.values(leftOut.program).reduce((sum, count) => sum + count, 0)
	const counts = { used, heading, total, note, left: byProgram + leftOut.steward, open }
	const parts = (['used', 'heading', 'total', 'note', 'left', 'open'] as const).filter((part) => counts[part] > 0)
	return t.accounting(
		cells,
		parts.map((part) => t.parts[part](counts[part])),
	)
}

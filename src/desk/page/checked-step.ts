import { make, makeButton } from '../../components/dom/make-element.ts'
import { alarmList } from './alarm-list.ts'
import { comparedTables } from './compared-tables.ts'
import type { Desk } from './desk-state.ts'
import { choice, drawnTable, labelled } from './drawn.ts'

/** Step 3: the gate's own rules, and what is published beside what is about to be. */
export function checkedStep(desk: Desk): HTMLElement | null {
	const { t, state } = desk
	if (!state.seen || state.seen.observations === 0) return null
	const name = make('input', { type: 'text', value: state.dataset, autocomplete: 'off', spellcheck: 'false' })
	name.addEventListener('change', () => {
		state.dataset = name.value.trim()
	})
	const options = [
		{ value: '', label: t.newDataset },
		...desk.registers.datasets.map(({ id, sidecar }) => ({ value: id, label: sidecar.title[desk.language] })),
	]
	const known = options.some(({ value }) => value === state.dataset) ? state.dataset : ''
	const list = choice(options, known, (value) => {
		state.dataset = value
		name.value = value
	})
	return make(
		'section',
		{ class: 'sec' },
		make('h2', {}, t.checked),
		make('div', { class: 'desk-row' }, labelled(t.into, list, 'meja-dataset'), labelled(t.name, name, 'meja-nama')),
		makeButton(t.check, 'btn', () => {
			check(desk).catch((fault: Error) => desk.say(t.failed(fault.message)))
		}),
		...saidOfCheck(desk),
	)
}

async function check(desk: Desk): Promise<void> {
	const { t, state, home } = desk
	desk.say(t.checking)
	const base = state.dataset === '' ? null : await home.sidecar(state.dataset)
	const form = await desk.ask<'source'>({ ask: 'source', dataset: state.dataset, base })
	const { dataset } = form
	state.dataset = dataset
	state.form = form
	state.recipients = null
	const published = await Promise.all(
		desk.registers.datasets.map(async ({ id }) => ({ id, csv: (await home.table(id)) ?? '' })),
	)
	const checked = [...state.confirmed.values()]
	state.questioned = await desk.ask<'check'>({ ask: 'check', dataset, published, checked })
	desk.say('')
	desk.show('checked')
}

function saidOfCheck(desk: Desk): (HTMLElement | null)[] {
	const { t, state } = desk
	const said = state.questioned
	if (!said) return []
	const { counts, issueCounts } = said
	return [
		make(
			'p',
			{ class: issueCounts.errors > 0 ? 'note warn' : 'note' },
			issueCounts.errors > 0 ? t.errors(issueCounts.errors) : t.clean(said.rows),
		),
		issueTable(desk),
		make('p', {}, t.compared(counts.added, counts.same, counts.changed, counts.missing)),
		comparedTables(desk, said),
		alarmList(desk, said),
	]
}

function issueTable({ t, state: { questioned }, language }: Desk): HTMLElement | null {
	if (!questioned || questioned.issues.length === 0) return null
	const rows = questioned.issues.map(({ address, row, received, hint, rule }) => [
		[address ?? '', row ?? ''].filter((part) => part !== '').join(': '),
		[rule, received].filter((part) => part).join(': '),
		inLanguage(hint, language),
	])
	return drawnTable([t.place, t.problem, t.todo], rows)
}

/** Hints are written in both languages, Indonesian first. */
function inLanguage(hint: string, language: 'id' | 'en'): string {
	const [id = hint, en = hint] = hint.split(' / ')
	return language === 'id' ? id : en
}

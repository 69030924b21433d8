import { make, makeButton } from '../../components/dom/make-element.ts'
import { slugOf } from '../engine/slug-of.ts'
import { withNewBase } from '../engine/with-new-base.ts'
import { alarmList } from './alarm-list.ts'
import { comparedTables } from './compared-tables.ts'
import { freeName } from './dataset-name.ts'
import type { Desk } from './desk-state.ts'
import { choice, drawnStep, drawnTable, labelled } from './drawn.ts'
import { periodList } from './period-list.ts'

/** Step 3: the gate's own rules, and what is published beside what is about to be. */
export function checkedStep(desk: Desk): HTMLElement | null {
	const { t, state } = desk
	if (!state.seen || state.seen.observations === 0) return null
	const name = make('input', { type: 'text', value: state.dataset, autocomplete: 'off', spellcheck: 'false' })
	name.addEventListener('change', () => saveInto(desk, slugOf(name.value)))
	const options = [
		{ value: '', label: t.newDataset },
		...desk.registers.datasets.map(({ id, sidecar }) => ({ value: id, label: sidecar.title[desk.language] })),
	]
	const known = options.some(({ value }) => value === state.dataset) ? state.dataset : ''
	const list = choice(options, known, (value) => saveInto(desk, value))
	const named = known === '' ? labelled(t.name, name, 'meja-nama') : null
	const taken = known === '' && state.questioned ? state.form?.base?.title[desk.language] : undefined
	return drawnStep(
		t.checked,
		make('div', { class: 'desk-row' }, labelled(t.into, list, 'meja-dataset'), named),
		taken ? make('p', { class: 'note' }, t.nameTaken(taken)) : null,
		state.seen.accounting.open > 0 ? make('p', { class: 'note warn' }, t.stillOpen(state.seen.accounting.open)) : null,
		checkButton(desk),
		...saidOfCheck(desk),
	)
}

/** Keeps its place for who works by keyboard when the step is drawn anew. */
function checkButton(desk: Desk): HTMLButtonElement {
	const button = makeButton(desk.t.check, 'btn', () => {
		check(desk).catch((fault: Error) => desk.say(desk.t.failed(fault.message)))
	})
	button.id = 'meja-periksa'
	return button
}

/** What was said of another dataset holds no longer. */
function saveInto(desk: Desk, dataset: string): void {
	Object.assign(desk.state, { dataset, questioned: null, confirmed: new Map() })
	desk.show('checked')
}

async function check(desk: Desk): Promise<void> {
	const { t, state, home } = desk
	desk.say(t.checking)
	const dataset = state.dataset || (await draftedName(desk))
	const published = await publishedTables(desk, dataset)
	const checked = [...state.confirmed.values()]
	const questioned = await desk.ask<'check'>({ ask: 'check', dataset, published, checked })
	// What is new is known by now, and the source is drafted by it.
	const base = await home.sidecar(dataset)
	const drafted = await desk.ask<'source'>({ ask: 'source', dataset, base })
	const form = state.form && state.drafted ? withNewBase(state.form, state.drafted, drafted) : drafted
	Object.assign(state, { dataset, questioned, form, drafted, recipients: null })
	desk.say('')
	desk.show('checked')
	document.getElementById('meja-hasil')?.focus()
}

/** A name that no dataset bears: what is called new is never put into another. */
async function draftedName({ ask, home }: Desk): Promise<string> {
	const { dataset } = await ask<'source'>({ ask: 'source', dataset: '', base: null })
	return freeName(home, dataset)
}

/** The office's tables, and the one that the figures go into: it may be younger than the list. */
function publishedTables({ home, registers }: Desk, dataset: string): Promise<{ id: string; csv: string }[]> {
	const ids = new Set([...registers.datasets.map(({ id }) => id), dataset])
	return Promise.all([...ids].map(async (id) => ({ id, csv: (await home.table(id)) ?? '' })))
}

function saidOfCheck(desk: Desk): (HTMLElement | null)[] {
	const { t, state } = desk
	const said = state.questioned
	if (!said) return []
	const { counts, issueCounts } = said
	return [
		make(
			'p',
			{ class: issueCounts.errors > 0 ? 'note warn' : 'note', id: 'meja-hasil', tabindex: '-1' },
			issueCounts.errors > 0 ? t.errors(issueCounts.errors) : t.clean(said.rows),
		),
		issueTable(desk),
		make('p', {}, t.compared(counts.added, counts.same, counts.changed, counts.missing)),
		periodList(desk, said.periods),
		comparedTables(desk, said),
		alarmList(desk, said),
	]
}

function issueTable({ t, state: { questioned }, language }: Desk): HTMLElement | null {
	if (!questioned || questioned.issues.length === 0) return null
	const rows = questioned.issues.map(({ address, row, expected, received, hint, rule }) => [
		[address ?? '', row ?? ''].filter((part) => part !== '').join(': '),
		received === null ? rule : t.wanted(inLanguage(expected, language), received),
		inLanguage(hint, language),
	])
	return drawnTable(t.problem, [t.place, t.problem, t.todo], rows)
}

/** Words of an issue are written in both languages, Indonesian first. */
function inLanguage(hint: string, language: 'id' | 'en'): string {
	const [id = hint, en = hint] = hint.split(' / ')
	return language === 'id' ? id : en
}

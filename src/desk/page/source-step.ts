import { make } from '../../components/dom/make-element.ts'
import { type SourceField, sourceFields } from '../../schemas/source-fields.ts'
import type { Desk } from './desk-state.ts'
import { drawnStep, labelled } from './drawn.ts'

/** Step 4: the ten fields of the source, filled in as far as they are known. */
export function sourceStep(desk: Desk): HTMLElement | null {
	const { t, state, registers } = desk
	const isPassed = state.questioned?.issueCounts.errors === 0
	if (!state.form || !(isPassed || state.recipients)) return null
	const fields = sourceFields.map((field) => fieldRow(desk, field))
	const publishers = [...new Set(registers.datasets.map(({ sidecar }) => sidecar.publisher[desk.language]))]
	const surveys = registers.datasets.map(({ sidecar: { register } }) =>
		typeof register === 'string' ? register : register[desk.language],
	)
	return drawnStep(
		t.source,
		make('p', { class: 'small' }, t.sourceHint),
		suggestions('meja-penerbit', publishers),
		suggestions('meja-survei', [...new Set(surveys)]),
		...fields,
	)
}

function suggestions(id: string, texts: readonly string[]): HTMLElement {
	return make('datalist', { id }, ...texts.map((text) => make('option', { value: text })))
}

const lists: Partial<Record<SourceField, string>> = { publisher: 'meja-penerbit', register: 'meja-survei' }

function fieldRow(desk: Desk, field: SourceField): HTMLElement {
	const { t, registers, state } = desk
	const own = labelled(t.fields[field], textField(desk, field, 'id'), `meja-${field}`)
	if (field === 'issued') {
		const before = state.form?.base?.issued
		return make('div', {}, own, before ? make('p', { class: 'small' }, t.issuedBefore(before)) : null)
	}
	if (!registers.languages.includes('en')) return own
	const english = labelled(t.english, textField(desk, field, 'en'), `meja-${field}-en`)
	// What has no English yet is asked for in sight.
	const { id, en } = state.form?.fields[field] ?? { id: '', en: '' }
	const open = id !== '' && en === ''
	return make('div', {}, own, make('details', { open }, make('summary', {}, t.english), english))
}

function textField(desk: Desk, field: SourceField, language: 'id' | 'en'): HTMLInputElement {
	const { state, registers } = desk
	const value = state.form?.fields[field][language] ?? ''
	const input = make('input', { type: 'text', value, list: lists[field] })
	input.addEventListener('change', () => {
		if (!state.form) return
		const said = { ...state.form.fields[field], [language]: input.value.trim() }
		// What the office's other tables are called in English is known; a day and a number need no translation.
		const known = language === 'id' ? translated(registers.datasets, field, input.value.trim()) : null
		const isAsked = field === 'cautions' && registers.languages.includes('en')
		if (language === 'id' && (known || (said.en === '' && !isAsked))) said.en = known ?? input.value.trim()
		state.form = { ...state.form, fields: { ...state.form.fields, [field]: said } }
	})
	return input
}

type KnownTexts = Desk['registers']['datasets']

/** The English of a text that stands in another dataset of the office. */
function translated(datasets: KnownTexts, field: SourceField, text: string): string | null {
	for (const { sidecar } of datasets) {
		const { publisher, register, table, licence } = sidecar
		const known = { publisher, register, table, licence }[field as 'publisher']
		if (typeof known === 'object' && known.id === text) return known.en
	}
	return null
}

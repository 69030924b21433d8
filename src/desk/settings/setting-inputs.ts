import { make } from '../../components/dom/make-element.ts'
import type { SettingField } from '../../schemas/settings-form.ts'
import type { Desk } from '../page/desk-state.ts'
import { choice, labelled } from '../page/drawn.ts'
import { hintOf, labelOf } from './setting-words.ts'
import type { SettingsText } from './settings-text.ts'

/** A setting with its label, and what its field says now. */
export type SettingInput = { field: SettingField; drawn: HTMLElement; text(): string }

/** The field that fits the kind of a setting. */
export function settingInput(desk: Desk, field: SettingField, t: SettingsText): SettingInput {
	const { path, kind, required } = field
	const id = `meja-atur-${path.join('-')}`
	const label =
		required || kind === 'switch' || kind === 'choices' ? labelOf(path, t) : `${labelOf(path, t)} ${t.optional}`
	if (kind === 'choices') return boxes(field, label, t)
	const input = kind === 'switch' || kind === 'choice' ? list(field, t) : line(desk, field)
	const hint = hintOf(path, t)
	const drawn = labelled(label, input, id)
	if (hint) {
		drawn.append(make('span', { class: 'small', id: `${id}-petunjuk` }, hint))
		input.setAttribute('aria-describedby', `${id}-petunjuk`)
	}
	return { field, drawn, text: () => input.value }
}

function list({ kind, choices, text }: SettingField, t: SettingsText): HTMLSelectElement {
	const words: Readonly<Record<string, string>> = kind === 'switch' ? { true: t.yes, false: t.no } : t.words
	const values = kind === 'switch' ? ['true', 'false'] : choices
	const options = values.map((value) => ({ value, label: words[value] ?? value }))
	// What is not in the list stays as it is until somebody chooses.
	const known = values.includes(text) ? [] : [{ value: text, label: text === '' ? t.pick : text }]
	return choice([...known, ...options], text, () => {})
}

/** A line to write on, with the areas or indicators that may stand there. */
function line({ registers, language }: Desk, { path, kind, text }: SettingField): HTMLElement & { value: string } {
	const last = path.at(-1) ?? ''
	const known =
		last === 'home_area'
			? registers.areas.filter(([code]) => code.length <= 5).map(([code, name]) => [code, name])
			: last === 'home_indicator' || last === 'headline'
				? registers.indicators.map(({ id, name }) => [id, name[language]])
				: []
	const id = `meja-atur-${path.join('-')}-daftar`
	const input = make('input', {
		type: 'text',
		value: text,
		inputmode: kind === 'number' ? 'numeric' : undefined,
		list: known.length > 0 ? id : undefined,
		spellcheck: 'false',
	})
	if (known.length === 0) return input
	const options = known.map(([value, label]) => make('option', { value, label }))
	input.addEventListener('focus', () => input.after(make('datalist', { id }, ...options)), { once: true })
	return input
}

function boxes(field: SettingField, label: string, t: SettingsText): SettingInput {
	const said = field.text.split(',').map((one) => one.trim())
	const words: Readonly<Record<string, string>> = t.words
	const all = field.choices.map((value) => ({
		value,
		box: make('input', { type: 'checkbox', checked: said.includes(value) }),
	}))
	const drawn = make(
		'fieldset',
		{},
		make('legend', {}, label),
		...all.map(({ value, box }) => make('p', {}, make('label', {}, box, ' ', words[value] ?? value))),
	)
	const text = () => all.flatMap(({ value, box }) => (box.checked ? [value] : [])).join(', ')
	return { field, drawn, text }
}

import { make, makeButton } from '../../components/dom/make-element.ts'
import { buildButton } from '../page/build-button.ts'
import type { Desk } from '../page/desk-state.ts'
import { type SettingInput, settingInput } from './setting-inputs.ts'
import { hintOf, labelOf } from './setting-words.ts'
import type { SettingsHome } from './settings-home.ts'
import { type SettingsText, settingsText } from './settings-text.ts'

/** The office's settings as a form made of the schema that the gate holds them to. */
export async function settingsRoom(desk: Desk, home: SettingsHome): Promise<HTMLElement> {
	const t = settingsText(desk.language)
	const form = make('div', { class: 'desk-form' })
	const said = make('div', { class: 'desk-said', role: 'status' })
	const tell = (...lines: (string | Node)[]) => said.replaceChildren(...lines.map((line) => make('p', {}, line)))
	const guarded = (work: () => Promise<void>) => () => {
		work().catch((fault: Error) => tell(t.failed(fault.message)))
	}
	let busy = false
	const open = async () => {
		const fields = await home.fields()
		if (!fields) return form.replaceChildren(...(home.take ? [] : [make('p', { class: 'note warn' }, t.unreadable)]))
		const inputs = fields.map((field) => settingInput(desk, field, t))
		const save = async () => {
			const changes = inputs.flatMap(({ field, text }) =>
				text() === field.text ? [] : [{ path: field.path.slice(), text: text() }],
			)
			if (changes.length === 0) return tell(t.unchanged)
			// A second press while the folder is being checked asks for the same.
			if (busy) return
			busy = true
			tell(t.saving)
			const outcome = await home.save(changes).finally(() => {
				busy = false
			})
			if (!outcome.saved) return tell(t.refused, ...outcome.said)
			await open()
			const next = buildButton(desk, tell)
			tell(home.take ? t.downloaded : t.saved(outcome.files.join(', ')), ...(next ? [next] : []))
		}
		form.replaceChildren(...grouped(inputs, 0, t), makeButton(home.take ? t.download : t.save, 'btn', guarded(save)))
	}
	await open()
	const put =
		home.take &&
		filePlace(t, async (text) => {
			tell()
			home.take?.(text)
			await open()
			if (form.childElementCount === 0) tell(t.unreadable)
		})
	return make(
		'section',
		{ class: 'sec' },
		make('h2', {}, t.title),
		make('p', { class: 'small' }, t.lead),
		put,
		form,
		said,
	)
}

function filePlace(t: SettingsText, take: (text: string) => Promise<void>): HTMLElement {
	const input = make('input', { type: 'file', id: 'meja-atur-berkas', accept: '.yaml,.yml' })
	input.addEventListener('change', () => {
		input.files?.[0]
			?.text()
			.then(take)
			.catch(() => {})
	})
	const label = make('label', { for: 'meja-atur-berkas' }, t.put, make('small', {}, t.putHint))
	return make('div', { class: 'desk-drop' }, label, input)
}

/** Settings that hang together below one heading; what most offices leave alone is folded. */
function grouped(inputs: readonly SettingInput[], depth: number, t: SettingsText): HTMLElement[] {
	const groups = Map.groupBy(inputs, ({ field }) => field.path.slice(0, depth + 1).join('/'))
	return [...groups.values()].flatMap((group) => {
		const [first] = group
		if (!first) return []
		const path = first.field.path.slice(0, depth + 1)
		if (first.field.path.length === depth + 1 || isSpoken(group, depth)) return group.map(({ drawn }) => drawn)
		const inner = grouped(group, depth + 1, t)
		const hint = hintOf(path, t)
		const parts = [...(hint ? [make('p', { class: 'small' }, hint)] : []), ...inner]
		const name = nameOf(path, group, t)
		if (!folded.has(path[0] ?? '')) return [make('fieldset', {}, make('legend', {}, name), ...parts)]
		return [make('details', {}, make('summary', {}, name), ...parts)]
	})
}

const folded: ReadonlySet<string> = new Set(['plan', 'comparisons', 'publish'])

/** One text in each language: they stand beside each other, without a heading of their own. */
function isSpoken(group: readonly SettingInput[], depth: number): boolean {
	return (
		group.every(({ field: { path } }) => path.length === depth + 2 && (path.at(-1) === 'id' || path.at(-1) === 'en')) &&
		group.length <= 2
	)
}

function nameOf(path: readonly string[], group: readonly SettingInput[], t: SettingsText): string {
	const number = Number(path.at(-1))
	if (!Number.isInteger(number)) return labelOf(path, t)
	return group.every(({ field }) => field.text === '') ? t.newEntry : t.entry(number + 1)
}

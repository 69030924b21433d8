import { make, makeButton } from '../../../components/dom/make-element.ts'
import { labelled } from '../../page/drawn.ts'
import type { NewsRoom } from './news-state.ts'

/** The areas of an item: found by name or code, in an order of which the first is the one that matters most. */
export function areaList(room: NewsRoom, onChange: () => void): HTMLElement {
	const { t, areas } = room
	const chosen = make('ul', { class: 'desk-chosen' })
	const found = make('div', { class: 'desk-options' })
	const query = make('input', { type: 'text', autocomplete: 'off' })
	const set = (codes: readonly string[]) => {
		room.form = { ...room.form, areas: codes }
		drawChosen()
		onChange()
	}
	const drawChosen = () => {
		const rows = room.form.areas.map((code) => {
			const name = areas.name(code)
			const remove = makeButton('×', 'btn line', () => set(room.form.areas.filter((one) => one !== code)))
			remove.setAttribute('aria-label', t.remove(name))
			return make('li', {}, `${name} `, make('small', { class: 'code' }, code), ' ', remove)
		})
		chosen.replaceChildren(...(rows.length > 0 ? rows : [make('li', { class: 'muted' }, t.noArea)]))
	}
	query.addEventListener('input', () => {
		const left = areas.find(query.value).filter(({ code }) => !room.form.areas.includes(code))
		found.replaceChildren(
			...left.map(({ code, label }) =>
				makeButton(t.add(`${label} (${code})`), 'btn line', () => {
					query.value = ''
					found.replaceChildren()
					set([...room.form.areas, code])
					query.focus()
				}),
			),
		)
	})
	drawChosen()
	const legend = make('legend', {}, t.areas)
	return make('fieldset', {}, legend, chosen, labelled(t.findArea, query, 'meja-berita-wilayah'), found)
}

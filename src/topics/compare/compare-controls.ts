import { make, makeButton } from '../../components/dom/make-element.ts'
import type { Language } from '../../schemas/bilingual.ts'
import { type CompareMeasure, type CompareState, type Form, MOST_AREAS } from './compare-state.ts'
import { compareText } from './compare-text.ts'

/** What the controls ask for: a part of the state to be changed. */
export type Change = Partial<CompareState>

/** Listens to the choices of measure, years, form and reading. */
export function listenToControls(form: HTMLFormElement, onChange: (change: Change) => void): void {
	form.addEventListener('submit', (event) => event.preventDefault())
	form.addEventListener('change', ({ target }) => {
		if (!(target instanceof HTMLSelectElement || target instanceof HTMLInputElement)) return
		// Another indicator has other years.
		if (target.name === 'indikator') onChange({ indicator: target.value, from: null, to: null })
		else if (target.name === 'bentuk') onChange({ form: target.value as Form })
		else if (target.name === 'ukuran') onChange({ measure: target.value as CompareMeasure })
		else onChange(yearsOf(form, target.name))
	})
}

/** Both years are asked for together; one that passes the other takes it along. */
function yearsOf(form: HTMLFormElement, changed: string): Change {
	const [from, to] = ['dari', 'sampai'].map((name) => Number(new FormData(form).get(name)))
	if (!from || !to) return {}
	return from <= to ? { from, to } : changed === 'dari' ? { from, to: from } : { from: to, to }
}

/** Sets the controls to a state. `years` are those that have a figure. */
export function showControls(form: HTMLFormElement, state: CompareState, years: readonly number[]): void {
	const indicator = form.querySelector<HTMLSelectElement>('select[name=indikator]')
	if (indicator) indicator.value = state.indicator
	fillYears(form.querySelector('select[name=dari]'), years, state.from ?? years[0])
	fillYears(form.querySelector('select[name=sampai]'), years, state.to ?? years.at(-1))
	for (const [name, value] of [
		['bentuk', state.form],
		['ukuran', state.measure],
	]) {
		const radio = form.querySelector<HTMLInputElement>(`input[name=${name}][value=${value}]`)
		if (radio) radio.checked = true
	}
}

function fillYears(select: HTMLSelectElement | null, years: readonly number[], chosen: number | undefined): void {
	if (!select) return
	const all = chosen !== undefined && !years.includes(chosen) ? [...years, chosen].toSorted((a, b) => a - b) : years
	const isSame =
		select.options.length === all.length && all.every((year, at) => select.options[at]?.value === String(year))
	if (isSame) {
		select.value = String(chosen)
		return
	}
	select.replaceChildren(...all.map((year) => new Option(String(year), String(year), false, year === chosen)))
	select.disabled = all.length < 2
}

/** The chosen areas, each with a button that takes it out. */
export function showChosen(
	list: HTMLUListElement,
	chosen: readonly { code: string; name: string }[],
	onRemove: (code: string) => void,
	language: Language,
): void {
	const t = compareText(language)
	list.replaceChildren(
		...chosen.map(({ code, name }) => {
			const button = makeButton('×', '', () => onRemove(code))
			button.setAttribute('aria-label', t.remove(name))
			return make('li', {}, name, button)
		}),
	)
}

/** Closes the field once ten areas are chosen, and says so. */
export function showRoom(form: HTMLFormElement, count: number, language: Language): void {
	const field = form.querySelector<HTMLInputElement>('input[type=search]')
	const status = form.querySelector<HTMLElement>('[role=status]')
	const isFull = count >= MOST_AREAS
	if (field) field.disabled = isFull
	if (status && (isFull || status.textContent === compareText(language).full)) {
		status.textContent = isFull ? compareText(language).full : ''
	}
}

import { make, makeButton } from '../../components/dom/make-element.ts'
import { titleOf } from '../../format/area-name.ts'
import type { Area } from '../../schemas/area.ts'
import type { Language } from '../../schemas/bilingual.ts'
import { findAreas, listedName } from './area-finder.ts'
import { compareText } from './compare-text.ts'
import { loadAreas } from './load-comparison.ts'

const SUGGESTIONS = 6
const PAUSE_MS = 80

/**
 * The field in which areas are found by typing. Enter takes the first one found, arrow keys walk, Escape goes back.
 * The list of areas is fetched when the field is first used.
 */
export function startAreaField(form: HTMLFormElement, language: Language, onChosen: (area: Area) => void): void {
	const field = form.querySelector<HTMLInputElement>('input[type=search]')
	const list = form.querySelector<HTMLUListElement>('.sug')
	const status = form.querySelector<HTMLElement>('[role=status]')
	if (!field || !list || !status) return
	const t = compareText(language)
	let timer: ReturnType<typeof setTimeout> | undefined
	const choose = (area: Area) => {
		field.value = ''
		show([], new Map())
		status.textContent = ''
		onChosen(area)
		field.focus()
	}
	const show = (found: readonly Area[], known: ReadonlyMap<string, Area>) => {
		list.replaceChildren(
			...found.map((area) =>
				make(
					'li',
					{},
					suggestion(area, known, language, () => choose(area)),
				),
			),
		)
		list.hidden = found.length === 0
	}
	const find = async (): Promise<Area[]> => {
		const typed = field.value.trim()
		if (typed.length < 2) {
			show([], new Map())
			return []
		}
		const known = await loadAreas()
		// A list that the reader walks through is not taken from under the fingers.
		if (typed !== field.value.trim() || list.contains(document.activeElement)) return []
		const found = findAreas(known.values(), typed, SUGGESTIONS)
		show(found, known)
		status.textContent = found.length > 0 ? t.found(String(found.length)) : t.notFound(typed)
		return found
	}
	const failed = () => {
		status.textContent = t.failedAreas
	}
	field.addEventListener('focus', () => void loadAreas().catch(() => {}), { once: true })
	field.addEventListener('input', () => {
		clearTimeout(timer)
		timer = setTimeout(() => void find().catch(failed), PAUSE_MS)
	})
	form.addEventListener('submit', (event) => {
		event.preventDefault()
		clearTimeout(timer)
		find().then(([first]) => first && choose(first), failed)
	})
	form.addEventListener('keydown', (event) => walk(event, field, list))
}

function suggestion(
	area: Area,
	known: ReadonlyMap<string, Area>,
	language: Language,
	choose: () => void,
): HTMLButtonElement {
	const button = makeButton('', '', choose)
	const full = listedName(known, area)
	const place = full.slice(full.indexOf(', ') + 2)
	button.append(
		make('b', {}, titleOf(area, language)),
		make('span', { class: 'muted code' }, ` ${area.code}`),
		full.includes(', ') ? make('small', {}, place) : '',
	)
	return button
}

function walk(event: KeyboardEvent, field: HTMLInputElement, list: HTMLUListElement): void {
	const buttons = [...list.querySelectorAll('button')]
	const at = buttons.indexOf(document.activeElement as HTMLButtonElement)
	if (event.key === 'Escape' && !list.hidden) {
		list.hidden = true
		field.focus()
	} else if (event.key === 'ArrowDown' && buttons.length > 0) buttons[Math.min(at + 1, buttons.length - 1)]?.focus()
	else if (event.key === 'ArrowUp' && at === 0) field.focus()
	else if (event.key === 'ArrowUp' && at > 0) buttons[at - 1]?.focus()
	else return
	event.preventDefault()
}

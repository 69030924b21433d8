import { decodePoints } from '../../charts/chart-points.ts'
import { matches, numberIn } from '../../components/charts/sortable-table.ts'
import { make } from '../../components/dom/make-element.ts'

/** Rows that are named below the field; more are only counted. */
const NAMED = 5

/** Finds the reader's area in the tables of the page while they write its name. */
export function startOwnArea(form: HTMLFormElement): void {
	const field = form.querySelector('input')
	const status = form.querySelector<HTMLElement>('[role=status]')
	const list = form.querySelector<HTMLUListElement>('ul')
	if (!field || !status || !list) return
	const tables = [...document.querySelectorAll<HTMLElement>('#semua [data-sortable]')]
	const update = () => {
		const asked = field.value.trim()
		for (const table of tables) filter(table, asked)
		const found = asked === '' ? [] : tables.flatMap((table) => rowsOf(table).filter((row) => isNamed(row, asked)))
		const named = found.length > NAMED ? found.filter((row) => isNamed(row, asked, true)).slice(0, NAMED) : found
		list.replaceChildren(...named.map(entryOf))
		list.hidden = named.length === 0
		const words = found.length === 0 ? form.dataset.none : form.dataset.in
		status.textContent = asked === '' ? '' : (words ?? '').replace('{n}', String(found.length))
		ring(named)
	}
	field.addEventListener('input', update)
	form.addEventListener('submit', (event) => {
		event.preventDefault()
		document.querySelector('#semua')?.scrollIntoView()
	})
	if (field.value !== '') update()
}

/** Writes the name into the table's own field, and opens the fold it lies in where a row has that name. */
function filter(table: HTMLElement, asked: string): void {
	const own = table.querySelector('input')
	if (own) {
		own.value = asked
		own.dispatchEvent(new Event('input'))
	}
	const fold = table.closest('details')
	if (fold && asked !== '') fold.open = rowsOf(table).some((row) => isNamed(row, asked))
}

function rowsOf(table: HTMLElement): HTMLTableRowElement[] {
	return [...(table.querySelector('tbody')?.rows ?? [])]
}

function nameOf(row: HTMLTableRowElement): string {
	return row.cells[0]?.textContent.trim() ?? ''
}

/** Whether an area is meant: by any part of its name, or (`whole`) by the name before the area around it. */
function isNamed(row: HTMLTableRowElement, asked: string, whole = false): boolean {
	const name = nameOf(row)
	const own = name.split(',')[0] ?? name
	return whole ? matches(own, asked) && own.length <= asked.length + WORD_OF_KIND : matches(name, asked)
}

/** Room for "Kabupaten " before a name that was written without it. */
const WORD_OF_KIND = 10

/** An area below the field: its name, which leads to its page, and its newest figure. */
function entryOf(row: HTMLTableRowElement): HTMLLIElement {
	const link = row.cells[0]?.querySelector('a')?.cloneNode(true)
	return make('li', {}, link ?? nameOf(row), ' ', make('b', {}, row.cells[1]?.textContent.trim() ?? ''))
}

const SVG = 'http://www.w3.org/2000/svg'

/** Marks areas among the bars of the histograms, where their values lie. */
function ring(rows: readonly HTMLTableRowElement[]): void {
	for (const mark of document.querySelectorAll('#keadaan .own-mark')) mark.remove()
	for (const row of rows) {
		const within = row.closest<HTMLElement>('[data-within]')?.dataset.within?.replaceAll('.', '') ?? ''
		const value = numberIn(row.cells[1]?.textContent ?? '', document.documentElement.lang)
		if (value === null || within === '') continue
		for (const size of ['w', 'n']) {
			const drawing = document.getElementById(`n-${within}${size}t`)?.closest('svg')
			const place = drawing && placeIn(drawing, value)
			if (place) drawing.append(markAt(place, rows.length === 1 ? nameOf(row).split(',')[0] : undefined, drawing))
		}
	}
}

/** Where a value lies in a histogram: in the bar of its range, as far along as the value is. */
function placeIn(drawing: SVGSVGElement, value: number): { x: number; y: number } | null {
	const language = document.documentElement.lang
	const ranges = [...document.querySelectorAll<HTMLTableRowElement>('#keadaan table tbody tr')]
	const from = ranges.map((row) => numberIn(row.cells[0]?.textContent ?? '', language) ?? 0)
	const { cells } = decodePoints(drawing.dataset.points ?? '')
	const at = from.findLastIndex((start) => start <= value)
	const [here, next] = [cells.find(({ row }) => row === at), cells.find(({ row }) => row === at + 1)]
	if (!here) return null
	const [step, wide] = [(from[at + 1] ?? value) - (from[at] ?? value), (next?.x ?? here.x) - here.x]
	const along = step > 0 ? (value - (from[at] ?? value)) / step - 0.5 : 0
	return { x: here.x + along * wide, y: here.y }
}

function markAt({ x, y }: { x: number; y: number }, name: string | undefined, drawing: SVGSVGElement): SVGGElement {
	const mark = document.createElementNS(SVG, 'g')
	mark.setAttribute('class', 'own-mark')
	for (const [className, r] of [
		['halo', 9],
		['f-paper', 6],
		['f-focus', 4],
	] as const) {
		const dot = document.createElementNS(SVG, 'circle')
		for (const [key, value] of Object.entries({ class: className, cx: x, cy: y, r }))
			dot.setAttribute(key, String(value))
		mark.append(dot)
	}
	if (name) mark.append(labelAt(x, y, name, drawing.viewBox.baseVal.width))
	return mark
}

/** The name beside the ring, on the side that has more room. */
function labelAt(x: number, y: number, name: string, width: number): SVGTextElement {
	const text = document.createElementNS(SVG, 'text')
	const left = x > width / 2
	text.setAttribute('class', 't t-b t-bg')
	text.setAttribute('x', String(left ? x - 13 : x + 13))
	text.setAttribute('y', String(y + 4))
	if (left) text.setAttribute('text-anchor', 'end')
	text.textContent = name
	return text
}

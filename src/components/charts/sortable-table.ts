/** Cells without a figure stand last in either direction; within them the printed order stays. */
type SortKey = number | string | null

const isFigures = (heading: Element) => heading.classList.contains('r')

/**
 * Makes a complete table sortable by each column, and searchable by the name that heads its rows where a field
 * stands above it. Totals keep their place. The words it speaks are in the `data-…` of the surrounding part.
 */
export function startSortableTable(part: HTMLElement): void {
	const table = part.querySelector('table')
	const body = table?.tBodies[0]
	if (!table || !body) return
	const status = part.querySelector<HTMLElement>('[role=status]')
	const headings = [...(table.tHead?.rows[0]?.cells ?? [])]
	const say = (text: string) => {
		if (status) status.textContent = text
	}
	headings.forEach((heading, column) => {
		// Small drawings have no order.
		if (!heading.querySelector('span')) return
		const label = heading.textContent.trim()
		onPress(heading, () => {
			const down = heading.ariaSort ? heading.ariaSort === 'ascending' : isFigures(heading)
			for (const other of headings) other.removeAttribute('aria-sort')
			heading.ariaSort = down ? 'descending' : 'ascending'
			body.append(...sortedRows([...body.rows], column, heading, down))
			say(filled(part.dataset[down ? 'down' : 'up'], { name: label }))
		})
	})
	const field = part.querySelector('input')
	field?.addEventListener('input', () => {
		const named = [...body.rows].filter((row) => !row.matches('.tot'))
		part.toggleAttribute('data-filtered', field.value.trim() !== '')
		for (const row of named) row.hidden = !matches(row.cells[0]?.textContent ?? '', field.value)
		const shown = named.filter((row) => !row.hidden).length
		say(filled(part.dataset[shown === 0 ? 'none' : 'count'], { n: String(shown), of: String(named.length) }))
	})
}

/** Turns the words of a heading into a button of the same size, so that nothing on the page moves. */
function onPress(heading: HTMLElement, press: () => void): void {
	const button = document.createElement('button')
	button.type = 'button'
	const words = heading.querySelector('span') ?? heading
	button.append(...words.childNodes)
	words.replaceWith(button)
	button.addEventListener('click', press)
}

/** Totals first, then the rest in the order of a column. */
function sortedRows(rows: HTMLTableRowElement[], column: number, heading: HTMLElement, down: boolean) {
	const order = heading.dataset.order?.split('|')
	const language = document.documentElement.lang
	const key = (row: HTMLTableRowElement): SortKey => {
		const cell = row.cells[column]
		if (!cell || cell.matches('.q, .na')) return null
		const text = cell.textContent.trim()
		if (order) return order.includes(text) ? order.indexOf(text) : null
		return isFigures(heading) ? numberIn(cell.dataset.value ?? text, language) : fold(text) || null
	}
	const [totals, others] = [rows.filter((row) => row.matches('.tot')), rows.filter((row) => !row.matches('.tot'))]
	const keyed = others.map((row) => ({ row, key: key(row) }))
	return [...totals, ...keyed.sort((a, b) => compareKeys(a.key, b.key, down)).map(({ row }) => row)]
}

/** Numbers by value, folded texts by the alphabet, what has no figure last whichever way the order runs. */
export function compareKeys(a: SortKey, b: SortKey, down: boolean): number {
	if (a === null || b === null) return Number(a === null) - Number(b === null)
	const ahead = a < b ? -1 : Number(a > b)
	return down ? 0 - ahead : ahead
}

/** The first number of a text as its language writes it: "Rp521.366" and "17,02 (2024)" in Indonesian. */
export function numberIn(text: string, language: string): number | null {
	const [group, decimal] = language === 'en' ? [',', '.'] : ['.', ',']
	const found = /[-−]?\d[\d.,]*/.exec(text)?.[0]
	if (found === undefined) return null
	const value = Number(found.replaceAll(group, '').replace(decimal, '.').replace('−', '-').replace(/\.$/, ''))
	return Number.isNaN(value) ? null : value
}

/** True for a name that holds every word asked for; accents, apostrophes, hyphens and capitals do not count. */
export function matches(name: string, asked: string): boolean {
	const folded = fold(name)
	return fold(asked)
		.split(' ')
		.every((word) => folded.includes(word) || folded.replaceAll(' ', '').includes(word))
}

function fold(text: string): string {
	const plain = text.normalize('NFD').replace(/[\p{M}'’‘ʼ`]/gu, '')
	return plain
		.toLowerCase()
		.replace(/[^\p{L}\d]+/gu, ' ')
		.trim()
}

function filled(words: string | undefined, parts: Readonly<Record<string, string>>): string {
	return (words ?? '').replace(/\{(\w+)\}/g, (whole, name: string) => parts[name] ?? whole)
}

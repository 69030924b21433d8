import { type Direction, nearestInDirection } from '../../charts/nearest-in-direction.ts'

const arrows: Readonly<Record<string, Direction>> = {
	ArrowLeft: 'left',
	ArrowRight: 'right',
	ArrowUp: 'up',
	ArrowDown: 'down',
}

const MARKED = 'on'

/** Links a map with its list: what is marked in one is marked in the other, and arrow keys walk the map. */
class MapBlock extends HTMLElement {
	private hint: readonly Node[] = []
	private tapped: Element | null = null

	connectedCallback(): void {
		this.hint = [...(this.querySelector('.map-say')?.childNodes ?? [])]
		for (const drawing of this.querySelectorAll('svg[role="group"]')) makeOneStop(areasOf(drawing))
		this.addEventListener('pointerover', (event) => {
			if (event.pointerType === 'mouse') this.mark(codeAt(event.target))
		})
		this.addEventListener('focusin', (event) => this.mark(codeAt(event.target)))
		this.addEventListener('pointerleave', () => this.mark(codeAt(document.activeElement)))
		this.addEventListener('keydown', (event) => this.walk(event))
		this.addEventListener('click', (event) => this.tap(event as PointerEvent))
	}

	/** Marks an area in the drawing and in the list, and says its value below the map. */
	mark(code: string | null): void {
		for (const element of this.querySelectorAll('[data-kode]')) {
			element.classList.toggle(MARKED, element.getAttribute('data-kode') === code)
		}
		const line = this.querySelector<HTMLElement>('.map-say')
		if (!line) return
		const area = code ? this.querySelector(`svg [data-kode="${code}"]`) : null
		const href = area?.getAttribute('href')
		if (!area) line.replaceChildren(...this.hint)
		else line.replaceChildren(area.querySelector('title')?.textContent ?? '')
		line.classList.toggle(MARKED, area !== null)
		if (href) line.append('. ', linkTo(href, line.dataset.buka ?? ''))
	}

	private walk(event: KeyboardEvent): void {
		const direction = arrows[event.key]
		const area = areaAt(event.target)
		if (!direction || !area) return
		event.preventDefault()
		const areas = areasOf(area.closest('svg'))
		const next = nearestInDirection(areas.map(centreOf), areas.indexOf(area), direction)
		const target = next === null ? undefined : areas[next]
		if (!target) return
		for (const one of areas) one.setAttribute('tabindex', one === target ? '0' : '-1')
		target.focus()
	}

	/** The first tap of a finger shows the value, the second one opens the page, as there is no pointing without a tap. */
	private tap(event: PointerEvent): void {
		const area = areaAt(event.target)
		if (!area || event.pointerType !== 'touch' || this.tapped === area) return
		event.preventDefault()
		this.tapped = area
		this.mark(codeAt(area))
	}
}

function areasOf(drawing: Element | null): SVGGraphicsElement[] {
	return [...(drawing?.querySelectorAll<SVGGraphicsElement>(':scope > [data-kode]') ?? [])]
}

/** A map is one stop of the tabulator, not forty: the ringed area, or the first one. */
function makeOneStop(areas: readonly SVGGraphicsElement[]): void {
	for (const [index, area] of areas.entries()) area.setAttribute('tabindex', index === 0 ? '0' : '-1')
}

function areaAt(target: EventTarget | null): SVGGraphicsElement | null {
	return target instanceof Element ? target.closest<SVGGraphicsElement>('svg [data-kode]') : null
}

function codeAt(target: EventTarget | null): string | null {
	return target instanceof Element ? (target.closest('[data-kode]')?.getAttribute('data-kode') ?? null) : null
}

function centreOf(area: SVGGraphicsElement): readonly [number, number] {
	const { x, y, width, height } = area.getBBox()
	return [x + width / 2, y + height / 2]
}

function linkTo(href: string, text: string): HTMLAnchorElement {
	const link = document.createElement('a')
	link.href = href
	link.textContent = text
	return link
}

customElements.define('map-block', MapBlock)

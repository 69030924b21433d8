import { decodePoints, type PlacedCell, type PlacedCells } from '../../../charts/chart-points.ts'
import { chartReaderText } from '../../../i18n/chart-reader.ts'
import type { Language } from '../../../schemas/bilingual.ts'
import { cellWords, type TwinRows } from './cell-words.ts'
import { firstCell, nearestCell, nextCell } from './next-cell.ts'
import { readingOf } from './read-cell.ts'

/** How far from a figure a mouse and a finger may be, in pixels of the screen. */
const HOVER_REACH = 36
const TAP_REACH = 48

type Shown = { svg: SVGSVGElement; placed: PlacedCells }

/** What a reader needs of its figure. */
export type ReaderFrame = {
	rows: TwinRows
	language: Language
	/** Says a sentence to those who listen. */
	announce: (text: string) => void
	/** Moves on to the drawing before or after; false at the ends. */
	leave: (reader: ChartReader, step: number) => boolean
}

/**
 * Lets one drawing be read figure by figure, by mouse, finger and keyboard. The drawing stays an image with its
 * description; the reader is an element of its own over it. Values come from the table under the drawing.
 */
export class ChartReader {
	readonly element = document.createElement('div')
	private readonly tip = document.createElement('p')
	private readonly ring = document.createElement('span')
	private at: PlacedCell | undefined
	private shown: Shown | undefined
	private readonly places = new Map<SVGSVGElement, PlacedCells>()

	private readonly draw: HTMLElement
	private readonly frame: ReaderFrame

	constructor(draw: HTMLElement, frame: ReaderFrame, name: string) {
		this.draw = draw
		this.frame = frame
		const { element, tip, ring } = this
		element.className = 'reader'
		element.tabIndex = -1
		element.setAttribute('role', 'application')
		element.setAttribute('aria-label', chartReaderText(frame.language).reader(name))
		ring.className = 'reader-ring'
		tip.className = 'reader-tip'
		tip.setAttribute('aria-hidden', 'true')
		this.hide()
		element.append(ring, tip)
		draw.append(element)
		element.addEventListener('keydown', (event) => this.onKey(event))
		element.addEventListener('focus', () => this.onFocus())
		element.addEventListener('blur', () => this.hide())
		element.addEventListener('pointermove', (event) =>
			this.onPointer(event, event.pointerType === 'mouse' ? HOVER_REACH : 0),
		)
		element.addEventListener('pointerleave', () => this.onLeave())
		element.addEventListener('click', (event) => this.onPointer(event, TAP_REACH, true))
	}

	/** The drawing that the container's width shows, with its figures. */
	private look(): Shown | undefined {
		const svg = [...this.draw.querySelectorAll<SVGSVGElement>('svg[data-points]')].find(
			(one) => one.getClientRects().length > 0,
		)
		if (!svg) return undefined
		const placed = this.places.get(svg) ?? decodePoints(svg.dataset.points ?? '')
		this.places.set(svg, placed)
		if (this.shown?.svg !== svg) {
			this.shown = { svg, placed }
			// Another width, another drawing: the same figure lies elsewhere.
			const { at } = this
			this.at = at && placed.cells.find(({ row, column }) => row === at.row && column === at.column)
		}
		return this.shown
	}

	/** Shows the first or last figure, as one who comes from the drawing before or after expects. */
	enter(step: number): void {
		const shown = this.look()
		this.at = shown && step < 0 ? shown.placed.cells.at(-1) : undefined
		this.element.focus()
	}

	private onFocus(): void {
		const shown = this.look()
		const cell = this.at ?? (shown && firstCell(shown.placed))
		if (cell && this.element.matches(':focus-visible')) this.show(cell, true)
	}

	private onKey(event: KeyboardEvent): void {
		const shown = this.look()
		if (!shown || event.altKey || event.ctrlKey || event.metaKey) return
		if (event.key === 'Escape') {
			this.hide()
			this.at = undefined
			this.element.blur()
			return
		}
		if (!/^(Arrow|Home$|End$)/.test(event.key)) return
		event.preventDefault()
		const from = this.at ?? firstCell(shown.placed)
		const next = from && (this.at ? nextCell(shown.placed, from, event.key) : from)
		if (next) this.show(next, true)
		else this.frame.leave(this, event.key === 'ArrowLeft' || event.key === 'ArrowUp' ? -1 : 1)
	}

	private onPointer(event: MouseEvent, reach: number, tapped = false): void {
		const shown = reach > 0 ? this.look() : undefined
		if (!shown) return
		const box = shown.svg.getBoundingClientRect()
		const scale = box.width / shown.svg.viewBox.baseVal.width
		const cell = nearestCell(
			shown.placed,
			(event.clientX - box.left) / scale,
			(event.clientY - box.top) / scale,
			reach / scale,
		)
		if (!cell) this.hide()
		else if (cell !== this.at || this.tip.hidden || tapped) this.show(cell, tapped)
	}

	private onLeave(): void {
		if (document.activeElement !== this.element) this.hide()
	}

	private hide(): void {
		this.tip.hidden = true
		this.ring.hidden = true
	}

	private show(cell: PlacedCell, aloud: boolean): void {
		const { shown, frame, tip, ring } = this
		if (!shown) return
		const first = cell.column === Math.min(...shown.placed.cells.map(({ column }) => column))
		const words = cellWords(frame.rows, cell.row, cell.column, first)
		if (!words) return
		this.at = cell
		const { name, value, spoken } = readingOf(words, shown.placed.unitHeading, frame.language)
		const strong = document.createElement('b')
		strong.textContent = value
		tip.replaceChildren(strong, ` ${name}`)
		tip.hidden = false
		ring.hidden = false
		this.put(cell, shown.svg)
		if (aloud) frame.announce(spoken)
	}

	/** Sets ring and label, the label above the figure or below it, never beyond the sides of the drawing. */
	private put(cell: PlacedCell, svg: SVGSVGElement): void {
		const [box, own] = [svg.getBoundingClientRect(), this.element.getBoundingClientRect()]
		const scale = box.width / svg.viewBox.baseVal.width
		const x = box.left - own.left + cell.x * scale
		const y = box.top - own.top + cell.y * scale
		const { offsetWidth, offsetHeight } = this.tip
		const left = Math.max(0, Math.min(x - offsetWidth / 2, own.width - offsetWidth))
		const above = y - offsetHeight - 16
		this.ring.style.translate = `${x}px ${y}px`
		this.tip.style.translate = `${left}px ${above > -offsetHeight / 2 ? above : y + 16}px`
	}
}

import { rowsOf } from './cell-words.ts'
import { type Action, startActions } from './chart-actions.ts'
import { ChartReader } from './chart-reader.ts'
import { rankedRows } from './ranked-rows.ts'
import { readTable } from './read-table.ts'
import looks from './reader.css?inline'

/** Makes every chart of the page readable figure by figure, and its actions work. */
export function startCharts(root: ParentNode): void {
	for (const figure of root.querySelectorAll<HTMLElement>('figure.chart')) startChart(figure)
}

let isDressed = false

/** A sheet made by a script is no inline style to the page's policy; browsers without it keep the table. */
function dress(): void {
	if (isDressed) return
	isDressed = true
	const sheet = new CSSStyleSheet()
	sheet.replaceSync(looks)
	document.adoptedStyleSheets.push(sheet)
}

/** The same for one chart; `more` are actions of its own. */
export function startChart(figure: HTMLElement, more: readonly Action[] = []): void {
	dress()
	const language = document.documentElement.lang === 'en' ? 'en' : 'id'
	const table = tableOf(figure)
	const status = document.createElement('p')
	status.className = 'vh'
	status.setAttribute('role', 'status')
	const announce = (text: string) => {
		status.textContent = text
	}
	const rows = table ? rowsOf(table) : { head: undefined, body: [] }
	const readers: ChartReader[] = []
	const leave = (from: ChartReader, step: number) => {
		const next = readers[readers.indexOf(from) + step]
		next?.enter(step)
		return next !== undefined
	}
	for (const draw of figure.querySelectorAll<HTMLElement>('.draw:has(svg[data-points])')) {
		readers.push(new ChartReader(draw, { rows, language, announce, leave }, nameOf(draw, figure)))
	}
	oneTabStop(readers)
	figure.append(status)
	const numbers = table ? () => readTable(table, language) : rankedRows(figure)
	startActions(figure, { numbers, more, language, announce })
}

/** The table of a chart's figures: inside it, or one that several charts share. */
function tableOf(figure: HTMLElement): HTMLTableElement | null {
	const elsewhere = document.getElementById(figure.dataset.table ?? '')
	return figure.querySelector('table') ?? elsewhere?.querySelector('table') ?? null
}

/** A chart is one stop of the tab key: the drawing that was read last, at first the first. */
function oneTabStop(readers: readonly ChartReader[]): void {
	const stop = (chosen: ChartReader | undefined) => {
		for (const reader of readers) reader.element.tabIndex = reader === chosen ? 0 : -1
	}
	stop(readers[0])
	for (const reader of readers) reader.element.addEventListener('focus', () => stop(reader))
}

/** The heading of the drawing, or else what the chart measures. */
function nameOf(draw: HTMLElement, figure: HTMLElement): string {
	const heading = draw.previousElementSibling
	const named = heading instanceof HTMLHeadingElement ? heading : figure.querySelector('.chart-sub')
	return (named?.textContent ?? '').replace(/\s+/g, ' ').trim()
}

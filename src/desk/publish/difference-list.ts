import { make } from '../../components/dom/make-element.ts'
import { formatPeriod } from '../../format/period.ts'
import type { OfficeDifference } from '../../schemas/office-difference.ts'
import type { FigureGroup, RevisedFigure } from '../../schemas/release-contents.ts'
import type { Desk } from '../page/desk-state.ts'
import { drawnTable } from '../page/drawn.ts'
import { printedValue } from '../page/printed-value.ts'
import type { PublishText } from './publish-text.ts'

/** Lines of one part; the others are counted. */
const MOST = 30

/** What would change in public, part by part; nothing where nothing does. */
export function differenceList(desk: Desk, difference: OfficeDifference, t: PublishText): HTMLElement[] {
	const { added, revised, withdrawn, newsAdded, newsWithdrawn, recipients, versions, pages } = difference
	const numbers = versions.map(({ dataset, before, version }) => `${titleOf(desk, dataset)}: ${before} → ${version}`)
	const count = (groups: readonly FigureGroup[]) => groups.reduce((sum, { areas }) => sum + areas.length, 0)
	const cells = recipients.map((one) => t.cells(titleOf(desk, one.dataset), one.added, one.revised, one.withdrawn))
	return [
		...part(t.revised(revised.length), revised.length, () => revisedTable(desk, revised, t), t),
		...part(t.added(count(added)), added.length, () => list(groupLines(desk, added, t)), t),
		...part(t.withdrawn(count(withdrawn)), withdrawn.length, () => list(groupLines(desk, withdrawn, t)), t),
		...part(t.recipients, cells.length, () => list(cells), t),
		...part(t.versions, numbers.length, () => list(numbers), t),
		...part(t.newsAdded, newsAdded.length, () => list(newsAdded), t),
		...part(t.newsWithdrawn, newsWithdrawn.length, () => list(newsWithdrawn), t),
		...part(t.pages(pages.length), pages.length, () => list(pages), t),
	]
}

function part(title: string, lines: number, draw: () => HTMLElement, t: PublishText): HTMLElement[] {
	if (lines === 0) return []
	const more = lines > MOST ? make('p', { class: 'small' }, t.more(lines - MOST)) : null
	return [make('details', { open: lines <= MOST }, make('summary', {}, title), draw(), more)]
}

function list(lines: readonly string[]): HTMLElement {
	return make('ul', {}, ...lines.slice(0, MOST).map((line) => make('li', {}, line)))
}

function groupLines(desk: Desk, groups: readonly FigureGroup[], t: PublishText): string[] {
	return groups.map(({ indicator, period, areas }) =>
		t.group(indicatorName(desk, indicator), formatPeriod(period, desk.language), areas.length),
	)
}

function revisedTable(desk: Desk, revised: readonly RevisedFigure[], t: PublishText): HTMLElement {
	const names = new Map(desk.registers.areas.map(([code, name]) => [code, name]))
	const rows = revised
		.slice(0, MOST)
		.map(({ area, indicator, period, before, after, provisional }) => [
			`${names.get(area) ?? area} (${area})`,
			indicatorName(desk, indicator),
			formatPeriod(period, desk.language),
			provisional ? `${value(desk, indicator, before)} (${t.provisional})` : value(desk, indicator, before),
			value(desk, indicator, after),
		])
	return drawnTable(t.before, [t.area, t.indicator, t.period, t.before, t.after], rows, [3, 4])
}

function indicatorName({ registers, language }: Desk, id: string): string {
	return registers.indicators.find((one) => one.id === id)?.name[language] ?? id
}

function value(desk: Desk, indicator: string, said: number | string | null): string {
	const known = desk.registers.indicators.find(({ id }) => id === indicator)
	return known ? printedValue(desk, known.name, String(said ?? '')) : String(said ?? '')
}

function titleOf({ registers, language }: Desk, dataset: string): string {
	return registers.datasets.find(({ id }) => id === dataset)?.sidecar.title[language] ?? dataset
}

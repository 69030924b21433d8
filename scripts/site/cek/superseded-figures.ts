import type { SupersededFigure } from '../../../src/schemas/figure-record.ts'
import { changedCells } from './changed-cells.ts'
import { mayNotTell } from './figure-table.ts'
import type { PublishedFigure } from './published-figures.ts'

/** More changed cells than these are counted. */
const MOST_LISTED = 12

type Figures = ReadonlyMap<string, PublishedFigure>

/**
 * The figures of the site in public that the next one no longer shows as they are, by id. A figure that merely rests on
 * a newer issue of its data shows the same numbers and is not among them.
 */
export function supersededFigures(published: Figures, next: Figures): SupersededFigure[] {
	const kept = new Set([...next.keys()].map(contentOf))
	const successors = new Map([...next.values()].map((figure) => [partOf(figure.id), figure]))
	return [...published.values()]
		.filter(({ id }) => !kept.has(contentOf(id)))
		.map((figure) => superseded(figure, successors.get(partOf(figure.id))))
		.toSorted((a, b) => (a.id < b.id ? -1 : 1))
}

function superseded(figure: PublishedFigure, successor: PublishedFigure | undefined): SupersededFigure {
	const { id, page, says, source } = figure
	const told = { id, page, says, source }
	if (!successor) return { ...told, changes: [], more: 0 }
	if (isSecret(figure) || isSecret(successor)) return { ...told, changes: [], more: null }
	const changes = changedCells(figure.html, successor.html)
	return { ...told, changes: changes.slice(0, MOST_LISTED), more: Math.max(0, changes.length - MOST_LISTED) }
}

function isSecret({ html }: PublishedFigure): boolean {
	return mayNotTell(html.id)
}

/** What names the figure, whatever it shows: the first part of its id. */
function partOf(id: string): string {
	return id.slice(0, id.indexOf('-'))
}

/** What of an id names the figure and all that it shows, whatever issue of its data it rests on. */
export function contentOf(id: string): string {
	return id.slice(0, id.lastIndexOf('-'))
}

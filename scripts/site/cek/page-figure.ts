import type { HtmlTag } from '../../../src/html/html-tag.ts'
import type { ShownMeasures } from '../../../src/schemas/figure-record.ts'
import { elementsIn } from '../../ground/html/elements.ts'
import { textOf } from '../../ground/html/text.ts'
import { tableBeside } from './table-beside.ts'

/** A figure with an id as it stands on one page. */
export type PageFigure = {
	id: string
	anchor: string
	finding: string
	says: string
	source: string
	/** The datasets that the source leads to. */
	datasets: string[]
	/** What it measures and of which areas, where its frame says so. */
	shows?: ShownMeasures
	html: string
}

/** The figures of a page that carry an id, in the order of the page. */
export function pageFigures(html: string): PageFigure[] {
	if (!html.includes('class="fid"')) return []
	const found = elementsIn(html, (tag) => isFigure(tag) || isPart(tag), drawings)
	return found
		.filter(({ tag }) => isFigure(tag))
		.flatMap((figure) => {
			const parts = found.filter(({ tag, end }) => tag.start > figure.tag.start && end <= figure.bodyEnd)
			const part = (name: string) => parts.find(({ tag }) => tag.is(name))
			const wordsOf = (name: string) => textOf(html.slice(part(name)?.tag.end ?? 0, part(name)?.bodyEnd ?? 0))
			const link = part('fid')?.tag
			const id = /\?id=([0-9A-Z-]+)$/.exec(link?.get('href') ?? '')?.[1]
			const anchor = figure.tag.get('id')
			if (!link || !id || !anchor) return []
			const says = wordsOf('chart-sub')
			// The source is what stands before the id, in one paragraph with it.
			const sourceLine = html.slice(part('src')?.tag.end ?? link.start, link.start)
			const beside = tableBeside(anchor, says, html)
			return [
				{
					id,
					anchor,
					finding: wordsOf('finding'),
					says,
					source: textOf(sourceLine),
					datasets: [...new Set([...sourceLine.matchAll(datasetPage)].flatMap(([, dataset = '']) => dataset))].sort(),
					...showsOf(figure.tag, html.slice(figure.tag.start, figure.bodyEnd)),
					html: html.slice(figure.tag.start, figure.bodyEnd) + beside,
				},
			]
		})
}

/** Areas told of one figure; the public records of more are too much for a phone. */
const MOST_AREAS = 12

/** The measures that a frame names, and the areas that it names or that its table or map leads to. */
function showsOf(frame: HtmlTag, html: string): { shows?: ShownMeasures } {
	const measures = frame.get('data-measures')
	if (!measures) return {}
	const named = frame.get('data-areas')?.split(' ') ?? []
	const areas = [...new Set([...named, ...[...html.matchAll(areaPage)].flatMap(([, code = '']) => code)])]
	return { shows: { measures: measures.split(' '), areas: areas.slice(0, MOST_AREAS), of: areas.length } }
}

/** Address of the page of an area, in either language. */
const areaPage = /href="(?:\/en)?\/wilayah\/([\d.]+)\/"/g

/** Address of the page of a dataset, in either language. */
const datasetPage = /href="(?:\/en)?\/data\/([a-z0-9-]+)\/"/g

const drawings: ReadonlySet<string> = new Set(['svg'])

function isFigure(tag: HtmlTag): boolean {
	return tag.name === 'figure' && tag.classes().some((name) => name.startsWith('chart'))
}

const partClass = /(?:^|\s)(?:fid|finding|chart-sub|src)(?:\s|$)/

function isPart(tag: HtmlTag): boolean {
	return partClass.test(tag.get('class') ?? '')
}

import { join } from 'node:path'
import { readPageAddress } from '../../../../src/schemas/page-address.ts'
import { chartReferences } from '../chart-references.ts'
import { type FrontMatter, parseFrontMatter } from '../front-matter.ts'
import { NEWS_FOLDER, type NewsFile, readNewsFiles } from '../read-news.ts'
import { operandsOf, readFigureFormula } from './figure-formula.ts'
import { QuotableFigures, type Wanted } from './quotable-figures.ts'

/** Areas whose figures an item may quote as they are: those it is about, those it links to and those it draws. */
export function quotedAreas(matter: FrontMatter): ReadonlySet<string> {
	const linked = [...matter.body.matchAll(/\]\(([^)\s]*)/g)].flatMap(([, href = '']) => {
		const about = href.startsWith('/') ? readPageAddress(href)?.about : null
		return about?.kind === 'area' ? [about.id] : []
	})
	const drawn = chartReferences(matter).flatMap(({ kind, value }) => (kind === 'area' ? [value] : []))
	return new Set([...(matter.value?.areas ?? []), ...linked, ...drawn])
}

/** A place for the figures that the news of an office's folder may quote or work with. */
export async function quotableFigures(office: string): Promise<QuotableFigures> {
	return new QuotableFigures(wantedFigures(await readNewsFiles(join(office, NEWS_FOLDER))))
}

/** All figures that news files may quote or work with. */
export function wantedFigures(files: readonly NewsFile[]): Wanted {
	const matters = files.flatMap(({ text }) => parseFrontMatter(text) ?? [])
	const operands = matters.flatMap(({ value }) =>
		(value?.figures ?? []).flatMap((text) => {
			const formula = readFigureFormula(text)
			return formula ? operandsOf(formula) : []
		}),
	)
	const named = operands.flatMap((one) => (one.kind === 'figure' ? [one.area] : []))
	const inside = operands.flatMap((one) =>
		one.kind === 'sum' || one.kind === 'count' ? [{ indicator: one.indicator, area: one.area }] : [],
	)
	return { areas: new Set([...matters.flatMap((matter) => [...quotedAreas(matter)]), ...named]), inside }
}

import type { FigureGroup, ReleaseContents, RevisedFigure } from '../../../src/schemas/release-contents.ts'
import type { SiteFiles } from '../../ground/files/site-files.ts'
import { readReleased } from '../changes/read-released.ts'
import type { ReleasedFigure } from '../changes/release-changes.ts'

/**
 * What the next site shows that the one in public does not, and what it shows otherwise: figures of observations, areas
 * and news. An old number whose place is hidden now is not told.
 */
export function releaseContents(published: SiteFiles, next: SiteFiles): ReleaseContents {
	return {
		first: false,
		areas: foldersOnlyIn(next, published, 'wilayah'),
		news: foldersOnlyIn(next, published, 'berita'),
		...figureChanges(readReleased(published), readReleased(next)),
	}
}

/** Figures that are new, otherwise, or no more; one that is hidden now is told as withdrawn, without its number. */
export function figureChanges(
	published: Iterable<ReleasedFigure>,
	next: Iterable<ReleasedFigure>,
): Pick<ReleaseContents, 'added' | 'revised' | 'withdrawn'> {
	const [before, after] = [byPlace(published), byPlace(next)]
	const shown = ({ value }: ReleasedFigure) => value !== null
	const added = [...after].filter(([key, figure]) => shown(figure) && !isShown(before.get(key)))
	const withdrawn = [...before].filter(([key, figure]) => shown(figure) && !isShown(after.get(key)))
	const revised = [...before].flatMap(([key, figure]) => revisedIn(figure, after.get(key)))
	return {
		added: grouped(added.map(([, figure]) => figure)),
		revised,
		withdrawn: grouped(withdrawn.map(([, figure]) => figure)),
	}
}

/** True where nothing in it would be told. */
export function isEmptyRelease({ areas, news, added, revised, withdrawn }: ReleaseContents): boolean {
	return [areas, news, added, revised, withdrawn].every((list) => list.length === 0)
}

function byPlace(figures: Iterable<ReleasedFigure>): Map<string, ReleasedFigure> {
	return new Map([...figures].map((figure) => [`${figure.area} ${figure.indicator} ${figure.period}`, figure]))
}

function isShown(figure: ReleasedFigure | undefined): boolean {
	return figure !== undefined && figure.value !== null
}

function revisedIn(before: ReleasedFigure, after: ReleasedFigure | undefined): RevisedFigure[] {
	if (!after || before.value === null || after.value === null || before.value === after.value) return []
	const { dataset, indicator, area, period, value } = after
	return [{ dataset, indicator, area, period, before: before.value, after: value, provisional: before.status === 'P' }]
}

/** By dataset, indicator and period, in the order of the tables. */
function grouped(figures: readonly ReleasedFigure[]): FigureGroup[] {
	const groups = Map.groupBy(figures, ({ dataset, indicator, period }) => `${dataset} ${indicator} ${period}`)
	return [...groups.values()].flatMap((group) => {
		const [first] = group
		if (!first) return []
		const { dataset, indicator, period } = first
		return [{ dataset, indicator, period, areas: group.map(({ area }) => area) }]
	})
}

/** Pages of a folder that only the one site has, by the name in their address. */
function foldersOnlyIn(site: SiteFiles, other: SiteFiles, folder: string): string[] {
	const page = new RegExp(`^${folder}/([^/]+)/index\\.html$`)
	return [...site.paths].flatMap((path) => {
		const name = page.exec(path)?.[1]
		return name !== undefined && !other.paths.has(path) ? [name] : []
	})
}

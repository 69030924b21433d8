import type { AreaRegister } from '../../../src/gate/register/area-register.ts'
import type { FigureRelease } from '../../../src/schemas/figure-record.ts'
import type { Indicator } from '../../../src/schemas/indicator.ts'
import type { PublishedRelease, ReleaseContents } from '../../../src/schemas/release-contents.ts'

/** What decides which parts of a release are told. */
export type ReleaseSource = {
	readonly figureReleases: readonly FigureRelease[]
	readonly indicators: readonly Pick<Indicator, 'id'>[]
	readonly register: Pick<AreaRegister, 'isInvented'>
}

/** The recorded releases, newest first, without what was simulated in them and without indicators that are no more. */
export function publishedReleases({ figureReleases, indicators, register }: ReleaseSource): PublishedRelease[] {
	const known = new Set(indicators.map(({ id }) => id))
	const isReal = (code: string) => !register.isInvented(code)
	return figureReleases.toReversed().map(({ release, figures, contents }) => ({
		release,
		replaced: figures.length,
		contents: contents ? told(contents, known, isReal) : null,
	}))
}

function told(contents: ReleaseContents, known: ReadonlySet<string>, isReal: (code: string) => boolean) {
	const groups = (all: ReleaseContents['added']) =>
		all
			.map((group) => ({ ...group, areas: group.areas.filter(isReal) }))
			.filter(({ indicator, areas }) => known.has(indicator) && areas.length > 0)
	return {
		...contents,
		areas: contents.areas.filter(isReal),
		added: groups(contents.added),
		revised: contents.revised.filter(({ indicator, area }) => known.has(indicator) && isReal(area)),
		withdrawn: groups(contents.withdrawn),
	}
}

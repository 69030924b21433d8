import { tableReader } from '../contract/read-generated.ts'
import { keptFor } from '../contract/readings.ts'
import { parentCodeOf } from '../schemas/area-code.ts'
import type { FigureGroup, PublishedRelease, RevisedFigure } from '../schemas/release-contents.ts'

/** Recorded releases, newest first. */
export const readReleases = tableReader('releases')

/** Day of the newest recorded release; `null` where none was recorded. */
export function newestRelease(): PublishedRelease | null {
	return readReleases()[0] ?? null
}

/** Day of the newest release that changed figures of a dataset; `null` where none is known. */
export function releaseOfDataset(id: string): string | null {
	return toldBy(readReleases()).datasets.get(id) ?? null
}

/** What releases changed in the figures of an area itself, newest first, and how many figures of areas right in it. */
export function changesOfArea(code: string): readonly AreaChange[] {
	return toldBy(readReleases()).changes.get(code) ?? []
}

/** What one release brought to an area: new and withdrawn figures, revised ones, its page. */
export type AreaChange = {
	release: string
	added: Pick<FigureGroup, 'indicator' | 'period'>[]
	revised: RevisedFigure[]
	withdrawn: Pick<FigureGroup, 'indicator' | 'period'>[]
	isNewPage: boolean
	/** Figures of the areas right in it that it changed. */
	inside: number
}

type Told = {
	datasets: ReadonlyMap<string, string>
	changes: ReadonlyMap<string, readonly AreaChange[]>
}

/** Made once for each reading of the releases. */
const toldBy: (releases: readonly PublishedRelease[]) => Told = keptFor((releases) => ({
	datasets: datasetDays(releases),
	changes: changesByArea(releases),
}))

function datasetDays(releases: readonly PublishedRelease[]): Map<string, string> {
	return newestOf(releases, ({ contents }) => (contents ? figuresIn(contents).map(({ dataset }) => dataset) : []))
}

/** All figures that a release changed. */
function figuresIn({ added, revised, withdrawn }: NonNullable<PublishedRelease['contents']>) {
	return [...added, ...withdrawn, ...revised.map((one) => ({ ...one, areas: [one.area] }))]
}

function newestOf(releases: readonly PublishedRelease[], keysOf: (one: PublishedRelease) => string[]) {
	const days = new Map<string, string>()
	for (const one of releases.toReversed()) for (const key of keysOf(one)) days.set(key, one.release)
	return days
}

function changesByArea(releases: readonly PublishedRelease[]): Map<string, AreaChange[]> {
	const changes = new Map<string, AreaChange[]>()
	for (const { release, contents } of releases) {
		if (!contents) continue
		const at = (code: string): AreaChange => {
			const own = changes.get(code) ?? []
			changes.set(code, own)
			const known = own.at(-1)
			if (known?.release === release) return known
			const fresh = { release, added: [], revised: [], withdrawn: [], isNewPage: false, inside: 0 }
			own.push(fresh)
			return fresh
		}
		for (const kind of ['added', 'withdrawn'] as const)
			for (const { indicator, period, areas } of contents[kind])
				for (const code of areas) at(code)[kind].push({ indicator, period })
		for (const one of contents.revised) at(one.area).revised.push(one)
		for (const code of contents.areas) at(code).isNewPage = true
		for (const { areas } of figuresIn(contents))
			for (const code of areas) {
				const parent = parentCodeOf(code)
				if (parent) at(parent).inside += 1
			}
	}
	return changes
}

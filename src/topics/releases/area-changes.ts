import { readIndicator } from '../../contract/read-generated.ts'
import { type AreaChange, changesOfArea } from '../../facts/releases.ts'
import { formatNumber } from '../../format/number.ts'
import { formatDate, formatPeriod } from '../../format/period.ts'
import type { Language } from '../../schemas/bilingual.ts'
import { releaseHref, sayRevised } from './release-story.ts'
import { releaseText } from './release-text.ts'

/** What one release changed on the page of an area, in lines. */
export type AreaChangeLines = { day: string; href: string; lines: string[] }

/** Releases that are listed; the page of what is new has all. */
const LISTED_RELEASES = 3
/** Lines of one release; more are counted. */
const LISTED_LINES = 8

/** What the newest releases changed in the figures of an area, newest first; nothing where none did. */
export function areaChanges(code: string, language: Language): AreaChangeLines[] {
	return changesOfArea(code)
		.slice(0, LISTED_RELEASES)
		.map((change) => ({
			day: formatDate(change.release, language),
			href: releaseHref(change.release, language),
			lines: shortened(linesOf(change, language), language),
		}))
}

function linesOf({ added, revised, withdrawn, isNewPage, inside }: AreaChange, language: Language): string[] {
	const t = releaseText(language).area
	const name = ({ indicator, period }: (typeof added)[number]) =>
		`${readIndicator(indicator).name[language]}, ${formatPeriod(period, language)}`
	return [
		...(isNewPage ? [t.page] : []),
		...revised.map((one) => {
			const { before, after } = sayRevised(one, language)
			return t.revised(name(one), before, after)
		}),
		...added.map((one) => t.added(name(one))),
		...withdrawn.map((one) => t.withdrawn(name(one))),
		...(inside > 0 ? [t.inside(formatNumber(inside, 0, language))] : []),
	]
}

function shortened(lines: readonly string[], language: Language): string[] {
	const more = lines.length - LISTED_LINES
	if (more <= 0) return [...lines]
	return [...lines.slice(0, LISTED_LINES), releaseText(language).more(formatNumber(more, 0, language))]
}

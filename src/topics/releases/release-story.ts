import { hasPage } from '../../contract/has-page.ts'
import { readIndicator } from '../../contract/read-generated.ts'
import { indicatorHref } from '../../facts/indicator-page.ts'
import { namedArea } from '../../facts/named-area.ts'
import { readReleases } from '../../facts/releases.ts'
import { titleOf } from '../../format/area-name.ts'
import { formatNumber } from '../../format/number.ts'
import { formatDate, formatPeriod } from '../../format/period.ts'
import { formatValue } from '../../format/value.ts'
import { address, areaPath, newsPath } from '../../i18n/address.ts'
import type { Language } from '../../schemas/bilingual.ts'
import type { CorrectedValue } from '../../schemas/correction.ts'
import type { FigureGroup, PublishedRelease, RevisedFigure } from '../../schemas/release-contents.ts'
import { correctionEntries } from '../corrections/correction-list.ts'
import { correctionText } from '../corrections/correction-text.ts'
import { releasedVersions } from '../versions/version-story.ts'
import { releaseText } from './release-text.ts'

/** Areas of a group that are named; of more, their number is. */
const NAMED_AREAS = 4
/** Revised figures and new areas in a list; the others are counted, and stand in the table for download. */
const LISTED = 40

type Linked = { text: string; href: string | null }

/** A revised figure as it is read. */
export type RevisedLine = {
	subject: Linked
	place: Linked
	period: string
	before: string
	after: string
	note: string
}

/** A list that may be cut short. */
export type CutList<Item> = { items: Item[]; more: number }

/** One recorded release in words. */
export type ReleaseStory = {
	anchor: string
	date: string
	day: string
	first: boolean
	/** Its parts counted, in one line: "38 angka baru, 2 angka direvisi"; empty where nothing was kept of it. */
	summary: string
	added: Linked[]
	revised: CutList<RevisedLine>
	withdrawn: Linked[]
	corrections: Linked[]
	news: Linked[]
	areas: CutList<Linked>
	/** Datasets that got another number. */
	versions: Linked[]
	replaced: number
}

/** All recorded releases, newest first. @param titles of the news items there are, by their address */
export function releaseStories(language: Language, titles: ReadonlyMap<string, string>): ReleaseStory[] {
	const releases = readReleases()
	return releases.map((one, index) => tell(one, releases[index + 1]?.release ?? '', language, titles))
}

/** The place of a release on the page of what is new. */
export function releaseHref(day: string, language: Language): string {
	return `${address(language, '/perubahan/')}#t-${day}`
}

function tell(
	{ release, replaced, contents }: PublishedRelease,
	before: string,
	language: Language,
	titles: ReadonlyMap<string, string>,
): ReleaseStory {
	const news = (contents?.news ?? []).filter((slug) => titles.has(slug))
	const corrections = correctionEntries(language).filter(({ date }) => date > before && date <= release)
	const [added, withdrawn] = [contents?.added ?? [], contents?.withdrawn ?? []]
	const [revised, areas] = [contents?.revised ?? [], contents?.areas ?? []]
	const versions = releasedVersions(release, language)
	const told = before === '' && contents?.first ? [] : corrections
	const figures = (groups: readonly FigureGroup[]) => groups.reduce((sum, group) => sum + group.areas.length, 0)
	const counts = {
		added: figures(added),
		revised: revised.length,
		withdrawn: figures(withdrawn),
		corrections: told.reduce((sum, { lines }) => sum + lines.length, 0),
		news: news.length,
		areas: areas.length,
		versions: versions.length,
	}
	return {
		anchor: `t-${release}`,
		date: release,
		day: formatDate(release, language),
		first: contents?.first ?? false,
		summary: sayCounts(counts, language),
		added: added.map((group) => sayGroup(group, language)),
		revised: cut(revised, (one) => sayRevised(one, language)),
		withdrawn: withdrawn.map((group) => sayGroup(group, language)),
		corrections: told.map(({ anchor, date, reason }) => ({
			text: `${formatDate(date, language)}: ${reason}`,
			href: `${address(language, '/koreksi/')}#${anchor}`,
		})),
		news: news.map((slug) => ({ text: titles.get(slug) ?? slug, href: address(language, newsPath(slug)) })),
		areas: cut(areas.filter(hasPage), (code) => linkedArea(code, language)),
		versions,
		replaced,
	}
}

type Counts = Record<keyof ReturnType<typeof releaseText>['count'], number>

function sayCounts(counts: Counts, language: Language): string {
	const words = releaseText(language).count
	const parts = (Object.keys(words) as (keyof Counts)[])
		.filter((part) => counts[part] > 0)
		.map((part) => words[part](formatNumber(counts[part], 0, language)))
	return parts.join(', ')
}

/** "Persentase penduduk miskin, Maret 2025: 38 wilayah". */
function sayGroup({ indicator, period, areas }: FigureGroup, language: Language): Linked {
	const places =
		areas.length <= NAMED_AREAS
			? areas.map((code) => linkedArea(code, language).text).join(', ')
			: releaseText(language).areaCount(formatNumber(areas.length, 0, language))
	const text = `${readIndicator(indicator).name[language]}, ${formatPeriod(period, language)}: ${places}`
	return { text, href: indicatorHref(indicator, language) }
}

/** A revised figure in the words of the page: what it is of, what it was, what it is. */
export function sayRevised(one: RevisedFigure, language: Language): RevisedLine {
	const indicator = readIndicator(one.indicator)
	const say = (value: CorrectedValue) =>
		typeof value === 'number' ? formatValue(value, indicator, language) : (value ?? correctionText(language).noValue)
	return {
		subject: { text: indicator.name[language], href: indicatorHref(one.indicator, language) },
		place: linkedArea(one.area, language),
		period: formatPeriod(one.period, language),
		before: say(one.before),
		after: say(one.after),
		note: one.provisional ? releaseText(language).provisional : '',
	}
}

function linkedArea(code: string, language: Language): Linked {
	const { area, hasPage: linked } = namedArea(code)
	return { text: titleOf(area, language), href: linked ? address(language, areaPath(code)) : null }
}

function cut<Item, Line>(all: readonly Item[], say: (item: Item) => Line): CutList<Line> {
	return { items: all.slice(0, LISTED).map(say), more: Math.max(0, all.length - LISTED) }
}

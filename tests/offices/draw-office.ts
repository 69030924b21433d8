import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import fc from 'fast-check'
import { parse, stringify } from 'yaml'
import { textLinks } from '../../scripts/gate/links/text-links.ts'
import { parseFrontMatter } from '../../scripts/gate/news/front-matter.ts'
import { readAreaData } from '../../scripts/gate/register/read-area-data.ts'
import { readPageAddress } from '../../src/schemas/page-address.ts'

/** The shipped office, from which all others are drawn. */
const shipped = resolve(import.meta.dirname, '../../data/office')

/** Which rows of a dataset an office has: all of them but for those of other indicators, areas or early periods. */
export type DatasetDraw = {
	/** Indicators kept; none named keeps all. */
	indicators: readonly string[]
	/** Beginning of the area codes kept; empty keeps all. */
	areas: string
	/** First year kept. */
	from: number
}

/** An office drawn from the shipped one, as plain data: printed in a report, it can be built again. */
export type OfficeDraw = {
	home: string
	provinces: readonly string[]
	regencies: readonly string[]
	homeIndicator: string
	languages: readonly string[]
	offline: boolean
	threshold: number
	/** Datasets by name. */
	datasets: Readonly<Record<string, DatasetDraw>>
	/** Slugs of news items. */
	news: readonly string[]
	/** Registers and folders of texts, by name. */
	parts: readonly string[]
	/** Recipients of the invented regency, by dataset. */
	recipients: readonly string[]
	plan: Readonly<Record<string, Record<string, string | readonly string[]>>> | null
	comparisons: readonly (readonly string[])[]
}

/** Names of the files of a folder of the shipped office with this ending, without it. */
const namesIn = (folder: string, ending: string) =>
	readdirSync(join(shipped, folder)).flatMap((name) => (name.endsWith(ending) ? [name.slice(0, -ending.length)] : []))

const datasetNames = namesIn('observations', '.csv')
const newsSlugs = namesIn('news', '.id.mdx')
const recipientNames = namesIn('recipients', '.csv')
const parts = [
	...namesIn('', '.csv').map((name) => `${name}.csv`),
	...['pages', 'programmes', 'pictures'].filter((name) => existsSync(join(shipped, name))),
]

/** Column names of the observations that rows are chosen by. */
const columns = { area: 'kode_wilayah', indicator: 'indikator', period: 'periode' }

/** Splits a line of the shipped observations; only the last column, a note, may hold a comma. */
const cells = (line: string) => line.split(',')

const linesOf = (dataset: string) =>
	readFileSync(join(shipped, `observations/${dataset}.csv`), 'utf8')
		.split(/\r?\n/)
		.filter((line) => line !== '')

function indicatorsOf(dataset: string): string[] {
	const [heading = '', ...rows] = linesOf(dataset)
	const at = cells(heading).indexOf(columns.indicator)
	return [...new Set(rows.map((row) => cells(row)[at] ?? ''))].sort()
}

const measured = [...new Set(datasetNames.flatMap(indicatorsOf))].sort()

const areaCodes = (await readAreaData()).map(({ code }) => code)
const inside = (code: string, length: number) =>
	areaCodes.filter((other) => other.length === length && other.startsWith(code))

/** Small kabupaten and kota, so that a portal of all their villages is built in seconds; the invented one is larger. */
const smallRegencies: Readonly<Record<string, readonly string[]>> = {
	'31': ['31.01'],
	'33': ['33.71', '33.76'],
	'35': ['35.75', '35.79'],
	'64': ['64.74'],
	'99': ['99.01'],
}
/** Small provinces oftener than large ones, those with figures oftener than those without. */
const provinceSets = fc
	.tuple(
		fc.constantFrom('64', '64', '64', '64', '34', '65', '31', '35', '33', '99'),
		fc.option(fc.constantFrom('31', '34', '64', '65', '99'), { freq: 1 }),
	)
	.map((codes) => [...new Set(codes.flatMap((code) => code ?? []))].sort())

/** Codes of areas that have a page: of the villages a few. */
const codesOf = (provinces: readonly string[], regencies: readonly string[]) => [
	...['00', ...provinces],
	...provinces.flatMap((code) => inside(code, 5)),
	...regencies.flatMap((code) => [...inside(code, 8), ...inside(code, 13).slice(0, 8)]),
]

const scopes = provinceSets.chain((provinces) => {
	const small = provinces.flatMap((code) => [...(smallRegencies[code] ?? [])])
	const none: fc.Arbitrary<string[]> = fc.constant([])
	return (small.length === 0 ? none : fc.oneof(none, fc.constantFrom(...small.map((code) => [code])))).chain(
		(regencies) => {
			const codes = codesOf(provinces, regencies)
			const named = codes.filter((code) => code.length === 5)
			const home = fc.oneof(
				fc.constantFrom(...codes),
				fc.constantFrom(...provinces),
				...(named.length > 0 ? [fc.constantFrom(...named)] : []),
				...(regencies.length > 0 ? [fc.constantFrom(...regencies)] : []),
			)
			return home.map((home) => ({ provinces, regencies, home }))
		},
	)
})

const datasetDraws = (name: string): fc.Arbitrary<DatasetDraw> =>
	fc.record({
		indicators: fc.oneof(fc.constant<string[]>([]), fc.subarray(indicatorsOf(name), { minLength: 1 })),
		areas: fc.constantFrom('', '', '', '33', '35', '64', '35.75', '64.01', '33.16.02'),
		from: fc.constantFrom(0, 0, 2015, 2024, 2025),
	})

const datasets = fc
	.subarray(datasetNames)
	.chain((names) => fc.record(Object.fromEntries(names.map((name) => [name, datasetDraws(name)]))))

const levels = ['negara', 'provinsi', 'kabupaten-kota', 'kecamatan', 'desa-kelurahan']
const several = fc.uniqueArray(fc.constantFrom(...measured), { minLength: 1, maxLength: 4 })
const levelChoice = fc.record(
	{
		headline: fc.constantFrom(...measured),
		key_figures: several,
		columns: several,
		trends: several,
		position: several,
		maps: several,
		similar: several,
	},
	{ requiredKeys: [] },
)
const plans = fc.dictionary(fc.constantFrom(...levels.slice(0, 3)), levelChoice, { minKeys: 1, maxKeys: 2 })

/** Any office that can be drawn from the shipped one. Nearly all of them pass the check. */
export const anyOffice: fc.Arbitrary<OfficeDraw> = scopes.chain((scope) =>
	fc
		.record({
			home: fc.constant(scope.home),
			provinces: fc.constant(scope.provinces),
			regencies: fc.constant(scope.regencies),
			homeIndicator: fc.oneof(fc.constant('p0'), fc.constantFrom(...measured)),
			languages: fc.constantFrom(['id'], ['id'], ['id', 'en']),
			offline: fc.boolean(),
			threshold: fc.constantFrom(5, 10),
			datasets,
			news: fc.oneof(
				{ weight: 2, arbitrary: fc.constant<string[]>([]) },
				{ weight: 4, arbitrary: fc.subarray(newsSlugs, { maxLength: 5 }) },
				{ weight: 1, arbitrary: fc.constant(newsSlugs) },
			),
			parts: fc.subarray(parts),
			recipients: fc.oneof(fc.constant<string[]>([]), fc.subarray(recipientNames)),
			plan: fc.option(plans, { freq: 3 }),
			comparisons: fc.array(
				fc.uniqueArray(fc.constantFrom(...codesOf(scope.provinces, scope.regencies)), { minLength: 2, maxLength: 4 }),
				{ maxLength: 2 },
			),
		})
		.map(withWhatItNeeds),
)

/** What names something comes with the register or the item that it names. */
function withWhatItNeeds(draw: OfficeDraw): OfficeDraw {
	const { datasets, recipients, provinces } = draw
	const isWhole = (name: string) => {
		const { indicators, areas, from } = datasets[name] ?? { indicators: [], areas: '-', from: 0 }
		return indicators.length === 0 && areas === '' && from === 0
	}
	// Corrections are held to the figures they speak of.
	const kept = draw.parts.filter((name) => name !== 'corrections.csv' || corrected.every(isWhole))
	const has = (name: string) => kept.includes(name)
	const named = has('recommendations.csv') ? [...draw.news, ...forums] : draw.news
	const news = [...new Set([...named, ...named.flatMap((slug) => linkedNews(slug))])]
	const needsAreas =
		provinces.includes('99') || recipients.length > 0 || ['electoral-districts.csv', 'tile-positions.csv'].some(has)
	const needsProgrammes = news.length > 0 || recipients.length > 0 || has('programme-benefits.csv') || has('programmes')
	const needed = [
		...(needsAreas ? ['areas.csv'] : []),
		...(needsProgrammes ? ['programmes.csv'] : []),
		...(news.length > 0 ? ['verifications.csv', 'pictures'] : []),
	]
	return { ...draw, news, parts: [...new Set([...kept, ...needed])].filter((name) => parts.includes(name)).sort() }
}

/** Datasets that the corrections name. */
const corrected = ['kemiskinan-kabupaten-kota', 'keluarga-sejahtera-randublatung-2020']
/** News items that the text of one links to. */
const linkedNews = (slug: string) =>
	textLinks(parseFrontMatter(readFileSync(join(shipped, `news/${slug}.id.mdx`), 'utf8'))?.body ?? '').flatMap(
		({ href }) => {
			const about = readPageAddress(href)?.about
			return about?.kind === 'news' ? [about.id] : []
		},
	)

/** News items that the recommendations come from. */
const forums = ['forum-bangkalan-dtsen']

/** Writes the folder of an office; what it has of the shipped one is copied as it is. */
export function writeOffice(folder: string, draw: OfficeDraw): void {
	const write = (path: string, text: string) => {
		mkdirSync(dirname(join(folder, path)), { recursive: true })
		writeFileSync(join(folder, path), text)
	}
	const copy = (path: string) => {
		if (existsSync(join(shipped, path))) cpSync(join(shipped, path), join(folder, path), { recursive: true })
	}
	write('portal.yaml', stringify(settings(draw)))
	for (const [name, choice] of Object.entries(draw.datasets)) {
		const rows = chosenRows(name, choice)
		if (rows === null) continue
		write(`observations/${name}.csv`, rows)
		copy(`observations/${name}.yaml`)
	}
	for (const slug of draw.news) for (const language of draw.languages) copy(`news/${slug}.${language}.mdx`)
	for (const part of draw.parts) copy(part)
	for (const name of draw.recipients) for (const ending of ['csv', 'yaml']) copy(`recipients/${name}.${ending}`)
}

function settings(draw: OfficeDraw): object {
	const { home, provinces, regencies, homeIndicator, languages, offline, threshold, plan, comparisons } = draw
	const own = comparisons.map((areas, index) => ({
		id: `pilihan-${index + 1}`,
		title: { id: `Pilihan ${index + 1}`, en: `Choice ${index + 1}` },
		areas,
	}))
	return {
		...parse(readFileSync(join(shipped, 'portal.yaml'), 'utf8')),
		...{ home_area: home, provinces, regencies, home_indicator: homeIndicator, languages, offline, threshold },
		...(plan ? { plan } : {}),
		comparisons: own,
	}
}

/** The rows chosen, below their heading; `null` where none is: a dataset has rows. */
function chosenRows(dataset: string, { indicators, areas, from }: DatasetDraw): string | null {
	const [heading = '', ...rows] = linesOf(dataset)
	const at = (column: string) => cells(heading).indexOf(column)
	const [area, indicator, period] = [at(columns.area), at(columns.indicator), at(columns.period)]
	const chosen = rows.filter((row) => {
		const cell = cells(row)
		const isWanted = indicators.length === 0 || indicators.includes(cell[indicator] ?? '')
		return isWanted && cell[area]?.startsWith(areas) && Number(cell[period]?.slice(0, 4)) >= from
	})
	return chosen.length === 0 ? null : `${[heading, ...chosen].join('\n')}\n`
}

import { drawTwice } from '../charts/draw-twice.ts'
import { stackedCounts } from '../charts/stack/stacked-counts.ts'
import type { StackedInput } from '../charts/stack/stacked-share.ts'
import { readIndicator } from '../contract/read-generated.ts'
import type { AreaContext } from '../facts/area-context.ts'
import { placeName } from '../facts/place-name.ts'
import { shownFigures } from '../facts/shown-figures.ts'
import { chartActions, datasetsOf, sourceLine } from '../facts/source-line.ts'
import { figureId } from '../figure-id/figure-id.ts'
import { titleOf } from '../format/area-name.ts'
import { formatNumber } from '../format/number.ts'
import { address, areaPath } from '../i18n/address.ts'
import { chartText } from '../i18n/chart.ts'
import type { AreaFile, Child } from '../schemas/area-file.ts'
import type { Language } from '../schemas/bilingual.ts'
import type { ChartContent } from './chart-content.ts'

const classes = ['keluarga-pra-sejahtera', 'keluarga-sejahtera-1', 'keluarga-sejahtera-2'] as const
const fills = ['s5', 's3', 's1'] as const

type Row = { child: Child; counts: number[]; total: number }

/**
 * Families by welfare class in every desa and kelurahan of a kecamatan: counts only. Shares are not
 * drawn, because the printed counts look derived from one ratio, and the page says so.
 */
export function familyClasses({ language, area, file, parent }: AreaContext): ChartContent | null {
	const kecamatan = area.level === 'kecamatan' ? file : parent
	const rows = kecamatan ? rowsOf(kecamatan) : []
	if (!kecamatan || rows.length < 2) return null
	const focus = area.level === 'kecamatan' ? null : area.code
	const period = rows[0]?.child.latest[classes[0]]?.period ?? ''
	const where = placeName(kecamatan.area)
	const subtitle =
		language === 'id'
			? `Jumlah keluarga, ${rows.length} desa/kelurahan di Kecamatan ${where}, ${period}`
			: `Number of families, ${rows.length} desa and kelurahan in Kecamatan ${where}, ${period}`
	const figures = rows.flatMap(({ child }) => classes.flatMap((id) => child.latest[id] ?? []))
	const datasets = datasetsOf(figures)
	const t = chartText(language)
	const own = rows.find(({ child }) => child.area.code === focus)
	const shown = own ? around(rows, own) : rows
	return {
		id: 'kelas',
		figureId: figureId({
			kind: 'kelas',
			area: area.code,
			subject: 'keluarga-tiga-kelas',
			datasets,
			shown: rows.flatMap(({ child }) =>
				classes.flatMap((id) => {
					const figure = child.latest[id]
					return figure ? shownFigures(child.area.code, readIndicator(id), [figure]) : []
				}),
			),
		}),
		finding: familyFinding(rows, own, where, language),
		subtitle,
		drawings: [{ heading: null, aside: null, ...draw(shown, focus, subtitle, language) }],
		multiples: false,
		notes: [
			...datasets.flatMap(({ cautions }) =>
				cautions.slice(0, 1).map((caution) => ({ title: t.dataNote, text: caution[language], caution: true })),
			),
			{ title: t.howToRead, text: readingNote(language) + sayShown(shown.length, rows.length, language) },
		],
		table: {
			columns: [
				{ label: language === 'id' ? 'Desa/kelurahan' : 'Desa or kelurahan' },
				...classes.map((id) => ({ label: readIndicator(id).short[language], numeric: true })),
				{ label: readIndicator('keluarga-tiga-kelas').short[language], numeric: true },
			],
			rows: rows.map(({ child, counts, total }) => ({
				cells: [titleOf(child.area, language), ...[...counts, total].map((count) => formatNumber(count, 0, language))],
				me: child.area.code === focus,
				...(child.hasPage && child.area.code !== focus ? { href: address(language, areaPath(child.area.code)) } : {}),
			})),
		},
		tableSummary: t.rowSummary(String(rows.length), language === 'id' ? 'baris' : 'rows'),
		source: sourceLine(datasets, language),
		actions: chartActions(datasets, 'keluarga-tiga-kelas', language),
	}
}

function rowsOf(kecamatan: AreaFile): Row[] {
	const rows = kecamatan.children.flatMap((child): Row[] => {
		const counts = classes.map((id) => child.latest[id]?.value)
		if (counts.some((count) => count === null || count === undefined)) return []
		const known = counts as number[]
		return [{ child, counts: known, total: known.reduce((sum, count) => sum + count, 0) }]
	})
	return rows.sort((a, b) => b.total - a.total || (a.child.area.code < b.child.area.code ? -1 : 1))
}

/** How many rows stand on either side of a village's own on its page. */
const BESIDE = 2

/** On the page of a village: its own row, those beside it, the largest and the smallest; the table holds all. */
function around(rows: readonly Row[], own: Row): Row[] {
	const place = rows.indexOf(own)
	return rows.filter((_, index) => index === 0 || index === rows.length - 1 || Math.abs(index - place) <= BESIDE)
}

function sayShown(shown: number, all: number, language: Language): string {
	if (shown === all) return ''
	return language === 'id'
		? ` Digambar ${shown} dari ${all}: yang terbanyak, yang tersedikit, dan yang terdekat; tabelnya memuat semua.`
		: ` Drawn are ${shown} of ${all}: the largest, the smallest and the nearest; the table holds all.`
}

function draw(rows: readonly Row[], focus: string | null, title: string, language: Language) {
	const input: StackedInput = {
		classes: classes.map((id, index) => ({ name: readIndicator(id).short[language], fill: fills[index] ?? 's1' })),
		rows: rows.map(({ child, counts }) => ({ name: child.area.name, counts, focus: child.area.code === focus })),
		formatCount: (count) => formatNumber(count, 0, language),
		missingLabel: chartText(language).missing,
	}
	const [first, last] = [rows[0], rows.at(-1)]
	const description = [first, last]
		.flatMap((row) => (row ? [`${row.child.area.name} ${formatNumber(row.total, 0, language)}`] : []))
		.join('; ')
	return drawTwice((width) => stackedCounts(input, width), {
		title,
		description: `${description}.`,
		idPrefix: 'kelas',
		twin: { cellOf: (series, item) => [item, series + 1] },
	})
}

function familyFinding(rows: readonly Row[], own: Row | undefined, where: string, language: Language): string {
	const n = (count: number | undefined) => formatNumber(count ?? 0, 0, language)
	if (own) {
		const [pra, one, two] = own.counts
		const most = own === rows[0]
		const name = own.child.area.name
		if (language === 'id')
			return `${name} mencatat ${most ? 'keluarga terbanyak: ' : ''}${n(pra)} Pra Sejahtera, ${n(one)} Sejahtera 1, dan ${n(two)} Sejahtera 2`
		return `${name} counts ${most ? 'the most families: ' : ''}${n(pra)} Pra Sejahtera, ${n(one)} Sejahtera 1 and ${n(two)} Sejahtera 2`
	}
	const [first, last] = [rows[0], rows.at(-1)]
	const total = rows.reduce((sum, row) => sum + row.total, 0)
	return language === 'id'
		? `${n(total)} keluarga dalam tiga tahapan di ${where}, dari ${n(last?.total)} di ${last?.child.area.name} sampai ${n(first?.total)} di ${first?.child.area.name}`
		: `${n(total)} families in three classes in ${where}, from ${n(last?.total)} in ${last?.child.area.name} to ${n(first?.total)} in ${first?.child.area.name}`
}

function readingNote(language: Language): string {
	return language === 'id'
		? 'Satu batang satu desa atau kelurahan; panjangnya jumlah keluarga. Tabel asal hanya memuat tiga tahapan, bukan semua keluarga. Tahapan ini bukan angka kemiskinan.'
		: 'One bar is one desa or kelurahan; its length is the number of families. The source prints three classes only, not all families. These classes are not a poverty rate.'
}

import { drawTwice } from '../charts/draw-twice.ts'
import { type StackClass, type StackedInput, stackedShare } from '../charts/stack/stacked-share.ts'
import { readDatasets } from '../contract/read-generated.ts'
import type { AreaContext } from '../facts/area-context.ts'
import { isComplete, latestNumber } from '../facts/area-figures.ts'
import { placeName } from '../facts/place-name.ts'
import { chartActions, sourceLine } from '../facts/source-line.ts'
import { figureId } from '../figure-id/figure-id.ts'
import { shownFigure } from '../figure-id/shown-figure.ts'
import { capital } from '../format/first-letter.ts'
import { formatNumber } from '../format/number.ts'
import { address, areaPath } from '../i18n/address.ts'
import { areaText } from '../i18n/area.ts'
import { chartText } from '../i18n/chart.ts'
import type { AreaFile, Child } from '../schemas/area-file.ts'
import type { Language } from '../schemas/bilingual.ts'
import { joinNames } from '../sentences/join-names.ts'
import { sayPartOf } from '../sentences/part-of.ts'
import { speakCount } from '../sentences/speak.ts'
import { idmStatuses, statusWord } from '../topics/area/idm.ts'
import type { ChartContent } from './chart-content.ts'

/** Fill of each status, alike wherever villages are drawn by status. */
export const statusFills: Record<string, StackClass['fill']> = {
	mandiri: 'i4',
	maju: 'i3',
	berkembang: 'i2',
	tertinggal: 'i1',
	'sangat-tertinggal': 'i1',
}

type Row = { name: string; code: string; hasPage: boolean; counts: number[]; total: number }

/** Villages by IDM status in every child area, ordered by the share of the highest status; `null` without any. */
export function idmStack(context: AreaContext): ChartContent | null {
	const { language, file, area } = context
	const assessed = latestNumber(file, 'desa-dinilai')
	const statuses = presentStatuses(file)
	const rows = file.children.flatMap((child): Row[] => toRow(child, statuses)).sort(byShare)
	// A province of which three regencies are known has no total to stand above them.
	if (!assessed || !isComplete(assessed) || rows.length < 2) return null
	const name = placeName(area)
	const childNoun =
		areaText(language).siblings[rows.length > 0 && file.children[0] ? file.children[0].area.level : 'kecamatan']
	const title =
		language === 'id'
			? `Bagian desa menurut status Indeks Desa Membangun ${assessed.period}, per ${childNoun}; angka di dalam batang ialah jumlah desa`
			: `Share of desa by status in the Village Development Index ${assessed.period}, by ${childNoun}; the numbers inside the bars count desa`
	const total: Row = {
		name,
		code: area.code,
		hasPage: false,
		counts: statuses.map((status) => latestNumber(file, `desa-${status}`)?.value ?? 0),
		total: assessed.value,
	}
	const datasets = readDatasets().filter(({ indicators }) => indicators.includes('status-idm'))
	return {
		id: 'idm',
		figureId: figureId({
			kind: 'status',
			area: area.code,
			subject: 'idm',
			datasets,
			shown: [total, ...rows].flatMap(({ code, counts }) =>
				counts.map((value, index) =>
					shownFigure(code, `desa-${statuses[index]}`, assessed.period, { value, status: 'A' }),
				),
			),
		}),
		finding: stackFinding(rows, statuses, name, language),
		subtitle: title,
		drawings: [{ heading: null, aside: null, ...draw(statuses, [total, ...rows], title, language) }],
		multiples: false,
		notes: stackNotes(childNoun, language),
		table: {
			columns: [
				{ label: capital(childNoun) },
				...statuses.map((status) => ({ label: capital(statusWord(status, language)), numeric: true })),
				{ label: 'Desa', numeric: true },
			],
			rows: [total, ...rows].map((row, index) => ({
				cells: [
					row.name,
					...row.counts.map((count) => formatNumber(count, 0, language)),
					formatNumber(row.total, 0, language),
				],
				total: index === 0,
				...(row.hasPage ? { href: address(language, areaPath(row.code)) } : {}),
			})),
		},
		tableSummary: chartText(language).rowSummary(String(rows.length), childNoun),
		source: sourceLine(datasets, language),
		actions: chartActions(datasets, 'status-idm', language),
	}
}

/** Statuses that occur in the area, highest first. */
function presentStatuses(file: AreaFile): string[] {
	return idmStatuses.toReversed().filter((status) => (latestNumber(file, `desa-${status}`)?.value ?? 0) > 0)
}

function toRow({ area, hasPage, latest }: Child, statuses: readonly string[]): Row[] {
	const total = latest['desa-dinilai']?.value
	if (!total) return []
	const counts = statuses.map((status) => latest[`desa-${status}`]?.value ?? 0)
	return [{ name: placeName(area), code: area.code, hasPage, counts, total }]
}

function byShare(a: Row, b: Row): number {
	for (let index = 0; index < a.counts.length; index++) {
		const gap = (b.counts[index] ?? 0) / b.total - (a.counts[index] ?? 0) / a.total
		if (gap !== 0) return gap
	}
	return b.total - a.total || (a.code < b.code ? -1 : 1)
}

function draw(statuses: readonly string[], rows: readonly Row[], title: string, language: Language) {
	const input: StackedInput = {
		classes: statuses.map((status) => ({
			name: capital(statusWord(status, language)),
			fill: statusFills[status] ?? 'i1',
		})),
		rows: rows.map(({ name, counts, total }, index) => ({
			name,
			counts,
			note: [`${formatNumber(total, 0, language)} desa`, formatNumber(total, 0, language)],
			total: index === 0,
		})),
		formatCount: (count) => formatNumber(count, 0, language),
		formatShare: (share) => `${formatNumber(share * 100, 1, language)}%`,
		missingLabel: chartText(language).missing,
	}
	const sum = rows[0]
	const description = statuses
		.map((status, index) => `${statusWord(status, language)} ${sum?.counts[index] ?? 0}`)
		.join(', ')
	return drawTwice((width) => stackedShare(input, width), {
		title,
		description: `${sum?.name}: ${description}.`,
		idPrefix: 'idm',
		twin: { cellOf: (series, item) => [item, series + 1] },
	})
}

/** "Semua desa di A dan B mandiri; di C tidak satu pun", or the total where no area stands out. */
function stackFinding(rows: readonly Row[], statuses: readonly string[], name: string, language: Language): string {
	const top = statuses[0] ?? 'mandiri'
	const word = statusWord(top, language)
	const list = (some: readonly Row[]) =>
		joinNames(
			some.map((row) => row.name),
			language,
		)
	const all = rows.filter(({ counts, total }) => counts[0] === total)
	const none = rows.filter(({ counts }) => (counts[0] ?? 0) === 0)
	const sayAll = all.length > 0 && all.length <= 4
	const sayNone = none.length > 0 && none.length <= 6
	if (sayAll && sayNone) {
		return language === 'id'
			? `Semua desa di ${list(all)} ${word}; di ${list(none)} tidak satu pun`
			: `All desa in ${list(all)} are ${word}; none in ${list(none)}`
	}
	if (sayAll)
		return language === 'id' ? `Semua desa di ${list(all)} berstatus ${word}` : `All desa in ${list(all)} are ${word}`
	const total = rows.reduce((sum, row) => sum + row.total, 0)
	const count = rows.reduce((sum, row) => sum + (row.counts[0] ?? 0), 0)
	const part = capital(sayPartOf(speakCount(count), speakCount(total), 'desa', language) ?? '')
	return language === 'id' ? `${part} di ${name} berstatus ${word}` : `${part} in ${name} are ${word}`
}

function stackNotes(childNoun: string, language: Language): ChartContent['notes'] {
	const t = chartText(language)
	return language === 'id'
		? [
				{
					title: t.howToRead,
					text: `Panjang batang selalu 100 persen desa yang dinilai di ${childNoun} itu. Urutan menurut bagian desa berstatus tertinggi. Kelurahan tidak dinilai.`,
				},
				{
					title: 'Status',
					text: 'ditetapkan dari IDM: mandiri di atas 0,8155; maju di atas 0,7072; berkembang di atas 0,5989. IDM mengukur layanan dan prasarana desa, bukan kemiskinan penduduknya.',
				},
			]
		: [
				{
					title: t.howToRead,
					text: `Each bar is 100 percent of the assessed desa of that ${childNoun}. Ordered by the share of desa in the highest status. Kelurahan are not assessed.`,
				},
				{
					title: 'Status',
					text: 'comes from the index: mandiri (self-reliant) above 0.8155; maju (advanced) above 0.7072; berkembang (developing) above 0.5989. The index measures services and infrastructure of the village, not the poverty of its people.',
				},
			]
}

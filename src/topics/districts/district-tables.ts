import type { DataNames, Table, TableCell } from '../../chart-content/chart-content.ts'
import { capital } from '../../format/first-letter.ts'
import { formatPeriod } from '../../format/period.ts'
import { address, areaPath, districtPath } from '../../i18n/address.ts'
import { areaText } from '../../i18n/area.ts'
import { chartText } from '../../i18n/chart.ts'
import { recipientText } from '../../i18n/recipients.ts'
import type { Language } from '../../schemas/bilingual.ts'
import type { DistrictFile } from '../../schemas/district-file.ts'
import { comparePeriods } from '../../schemas/period.ts'
import { type DistrictCount, newestSum, sumAt } from './district-count.ts'
import { districtText } from './district-text.ts'

/** A published count or the reason for none. */
type Said = DistrictCount['sums'][number]['parts'][number] | undefined

/** How the page names the kecamatan behind a sum, so that the finished site can be held to them. */
export function namesOf({ district }: DistrictFile): DataNames {
	return { 'data-kecamatan': district.kecamatan.join(' ') }
}

/** A sum or one of its parts: number, zero, suppressed, provisional, doubtful and missing look different. */
export function countCell(said: Said, count: DistrictCount, language: Language, period: string): TableCell {
	const t = chartText(language)
	const data = count.dataset === null ? {} : { ...count.data, 'data-periode': period }
	if (said?.status === 'Q') return { text: t.suppressed, state: 'suppressed', data }
	if (said?.status === 'M') return { text: t.notApplicable, state: 'not-applicable' }
	if (!said || said.value === null) return { text: t.missing, state: 'missing' }
	const text = count.format(said.value)
	if (said.status === 'P') return { text, state: 'provisional', mark: { text: t.provisional, kind: 'p' }, data }
	if (said.status === 'U' || said.status === 'E')
		return { text, state: 'doubtful', mark: { text: t.doubtful, kind: 'u' }, data }
	return said.value === 0 ? { text, state: 'zero', data } : { text, data }
}

/** Each count of a district in its newest period, with how many kecamatan stand behind it. */
export function summaryTable(file: DistrictFile, counts: readonly DistrictCount[], language: Language): Table {
	const t = districtText(language)
	const r = recipientText(language)
	const rows = counts.flatMap((count) => {
		const sum = newestSum(count)
		if (!sum) return []
		const made = t.madeOf(String(sum.published), String(sum.of))
		const heading = `${count.name}, ${formatPeriod(sum.period, language)}`
		return [{ cells: [heading, countCell(sum, count, language, sum.period), count.unit, made], href: count.href }]
	})
	const [first] = counts
	return {
		columns: [
			{ label: first?.dataset ? r.programme : t.people },
			{ label: first?.dataset ? r.recipients : t.count, numeric: true },
			{ label: r.unit },
			{ label: t.made, numeric: true },
		],
		data: { 'data-rincian': 'total', ...namesOf(file) },
		rows,
	}
}

/** The newest counts of each kecamatan below those of the district. */
export function kecamatanTable(file: DistrictFile, counts: readonly DistrictCount[], language: Language): Table {
	const sums = counts.map((count) => ({ count, sum: newestSum(count) }))
	const cells = (said: (sum: ReturnType<typeof newestSum>) => Said) =>
		sums.map(({ count, sum }) => countCell(said(sum), count, language, sum?.period ?? ''))
	return {
		columns: [
			{ label: capital(areaText(language).siblings.kecamatan) },
			...sums.map(({ count, sum }) => heading(count, sum?.period, language)),
		],
		data: { 'data-rincian': 'total' },
		rows: [
			{ cells: [file.district.name[language], ...cells((sum) => sum)], data: namesOf(file), total: true },
			...file.kecamatan.map(({ area, hasPage }, index) => ({
				cells: [area.name, ...cells((sum) => sum?.parts[index])],
				data: { 'data-wilayah': area.code },
				...(hasPage ? { href: address(language, areaPath(area.code)) } : {}),
			})),
		],
	}
}

/** A count in all districts of a regency, in the newest period of any of them. */
export type ComparedCount = { count: DistrictCount; period: string; of: readonly (DistrictCount | undefined)[] }

/** All districts of a regency, a row each; `me` is the district of the page. */
export function comparisonTable(
	peers: readonly DistrictFile[],
	compared: readonly ComparedCount[],
	language: Language,
	me?: string,
): Table {
	return {
		columns: [
			{ label: districtText(language).column },
			...compared.map(({ count, period }) => heading(count, period, language)),
		],
		data: { 'data-rincian': 'total' },
		rows: peers.map((file, index) => ({
			cells: [
				file.district.name[language],
				...compared.map(({ of, count, period }) => {
					const own = of[index]
					return countCell(own && sumAt(own, period), count, language, period)
				}),
			],
			data: namesOf(file),
			...(file.district.id === me ? { me: true } : { href: address(language, districtPath(file.district.id)) }),
		})),
	}
}

/** Each period of each count; periods are never added up. */
export function periodsTable(file: DistrictFile, counts: readonly DistrictCount[], language: Language): Table {
	const periods = [...new Set(counts.flatMap(({ sums }) => sums.map(({ period }) => period)))].sort(comparePeriods)
	return {
		columns: [{ label: recipientText(language).period }, ...counts.map((count) => heading(count, undefined, language))],
		data: { 'data-rincian': 'total', ...namesOf(file) },
		rows: periods.map((period) => ({
			cells: [
				formatPeriod(period, language),
				...counts.map((count) => countCell(sumAt(count, period), count, language, period)),
			],
			data: { 'data-periode': period },
		})),
	}
}

/** "PKH 2024 (keluarga)": families and people never share a column. */
function heading(
	{ name, unit }: DistrictCount,
	period: string | undefined,
	language: Language,
): Table['columns'][number] {
	const when = period ? ` ${formatPeriod(period, language)}` : ''
	const said = name.includes('%') || name.toLowerCase().endsWith(unit.toLowerCase()) ? '' : ` (${unit})`
	return { label: `${name}${when}${said}`, numeric: true }
}

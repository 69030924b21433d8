import type { Table, TableRow } from '../../chart-content/chart-content.ts'
import { listName } from '../../facts/place-name.ts'
import { capital } from '../../format/first-letter.ts'
import { formatPeriod } from '../../format/period.ts'
import { address, areaPath, programmePath } from '../../i18n/address.ts'
import { areaText } from '../../i18n/area.ts'
import { recipientText } from '../../i18n/recipients.ts'
import type { Language } from '../../schemas/bilingual.ts'
import { comparePeriods } from '../../schemas/period.ts'
import type { RecipientAreaFile } from '../../schemas/recipient-files.ts'
import type { KnownSeries } from './known-series.ts'
import { shortName } from './programme-name.ts'
import { recipientCell } from './recipient-cell.ts'

/** A table under its name. */
export type TitledTable = { title: string; table: Table }

/** The newest total of each programme in an area, with its unit and rupiah. */
export function summaryTable(code: string, known: readonly KnownSeries[], language: Language): Table {
	const t = recipientText(language)
	const hasAmount = known.some(({ series }) => series.periods.at(-1)?.amount)
	const rows = known.flatMap(({ programme, series }): TableRow[] => {
		const newest = series.periods.at(-1)
		if (!newest) return []
		const amount = recipientCell(newest.amount, language, { 'data-ukuran': 'rupiah', 'data-kategori': 'total' })
		return [
			{
				cells: [
					`${shortName(programme, language)}, ${formatPeriod(newest.period, language)}`,
					recipientCell(newest.total, language, { 'data-kategori': 'total' }),
					t.units[series.measure],
					...(hasAmount ? [amount] : []),
				],
				href: address(language, programmePath(programme.id)),
				data: { 'data-program': programme.id, 'data-periode': newest.period, 'data-ukuran': series.measure },
			},
		]
	})
	return {
		columns: [
			{ label: t.programme },
			{ label: t.recipients, numeric: true },
			{ label: t.unit },
			...(hasAmount ? [{ label: t.amount, numeric: true }] : []),
		],
		data: { 'data-wilayah': code, 'data-rincian': 'total' },
		rows,
	}
}

/** The totals behind the small drawings: a row a period, a column a programme. */
export function periodsTable(code: string, known: readonly KnownSeries[], language: Language): Table {
	return {
		columns: [{ label: recipientText(language).period }, ...programmeColumns(known, language)],
		data: { 'data-wilayah': code, 'data-rincian': 'total' },
		rows: periodsOf(known).map((period) => ({
			cells: [
				formatPeriod(period, language),
				...known.map(({ programme, series }) => {
					const found = series.periods.find((one) => one.period === period)
					return recipientCell(found?.total, language, {
						'data-program': programme.id,
						'data-ukuran': series.measure,
						'data-kategori': 'total',
					})
				}),
			],
			data: { 'data-periode': period },
		})),
	}
}

/** Every period of some series, oldest first. */
export function periodsOf(known: readonly KnownSeries[]): string[] {
	return [...new Set(known.flatMap(({ series }) => series.periods.map(({ period }) => period)))].sort(comparePeriods)
}

/** A column a programme, each with its unit: families and people never share one. */
function programmeColumns(known: readonly KnownSeries[], language: Language): Table['columns'] {
	return known.map(({ programme, series }) => ({
		label: `${shortName(programme, language)} (${recipientText(language).units[series.measure]})`,
		numeric: true,
	}))
}

/** The newest totals of the areas inside, a column a programme; `null` where nothing lies inside. */
export function childrenTable(
	file: RecipientAreaFile,
	known: readonly KnownSeries[],
	language: Language,
): TitledTable | null {
	const level = file.children[0]?.area.level
	if (!level) return null
	const t = recipientText(language)
	const noun = areaText(language).siblings[level]
	const cell = (totals: RecipientAreaFile['children'][number]['totals'], { programme, series }: KnownSeries) => {
		const total = totals[programme.id]
		return recipientCell(total, language, {
			'data-program': programme.id,
			'data-periode': total?.period ?? '',
			'data-ukuran': series.measure,
			'data-kategori': 'total',
		})
	}
	return {
		title: `${t.inside(noun)}, ${newestOf(known, language)}`,
		table: {
			columns: [{ label: capital(noun) }, ...programmeColumns(known, language)],
			data: { 'data-rincian': 'total' },
			rows: file.children.map(({ area, hasPage, totals }) => ({
				cells: [listName(area), ...known.map((one) => cell(totals, one))],
				data: { 'data-wilayah': area.code },
				...(hasPage ? { href: address(language, areaPath(area.code)) } : {}),
			})),
		},
	}
}

function newestOf(known: readonly KnownSeries[], language: Language): string {
	const periods = new Set(known.flatMap(({ series }) => series.periods.at(-1)?.period ?? []))
	return [...periods]
		.sort()
		.map((period) => formatPeriod(period, language))
		.join(', ')
}

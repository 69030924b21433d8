import type { Table, TableRow } from '../../chart-content/chart-content.ts'
import type { TableTwin } from '../../charts/chart-points.ts'
import { listName } from '../../facts/place-name.ts'
import { capital } from '../../format/first-letter.ts'
import { formatPeriod } from '../../format/period.ts'
import { address, areaPath } from '../../i18n/address.ts'
import { areaText } from '../../i18n/area.ts'
import { recipientText } from '../../i18n/recipients.ts'
import type { Language } from '../../schemas/bilingual.ts'
import type { ProgrammeArea, RecipientPeriod } from '../../schemas/recipient-files.ts'
import { columnCells, columnLabels, type RecipientColumns, tableNames } from './recipient-columns.ts'

/** One programme in one area, a row a period, the newest last. */
export function periodTable(
	area: string,
	periods: readonly RecipientPeriod[],
	columns: RecipientColumns,
	language: Language,
): Table {
	return {
		columns: [{ label: recipientText(language).period }, ...columnLabels(columns, language)],
		data: { ...tableNames(columns), 'data-wilayah': area },
		rows: periods.map((period) => ({
			cells: [formatPeriod(period.period, language), ...columnCells(period, columns, language)],
			data: { 'data-periode': period.period },
		})),
	}
}

/** The totals stand in the second column of both kinds of table, below `before` other rows. */
export function totalTwin(before = 0): TableTwin {
	return { cellOf: (_, item) => [item + before, 1] }
}

/** One programme in one period, a row an area; the first one may be the area around them, closed by ink. */
export function placeTable(
	period: string,
	areas: readonly ProgrammeArea[],
	columns: RecipientColumns,
	options: { language: Language; total?: ProgrammeArea | undefined },
): Table {
	const { language, total } = options
	const level = areas[0]?.area.level ?? 'desa-kelurahan'
	const noun = areaText(language).siblings[level]
	const row = (one: ProgrammeArea): TableRow => ({
		cells: [listName(one.area), ...columnCells(at(one, period), columns, language)],
		data: { 'data-wilayah': one.area.code },
		...(one.hasPage ? { href: address(language, areaPath(one.area.code)) } : {}),
	})
	return {
		columns: [{ label: capital(noun) }, ...columnLabels(columns, language)],
		data: { ...tableNames(columns), 'data-periode': period },
		rows: [...(total ? [{ ...row(total), total: true }] : []), ...areas.map(row)],
	}
}

/** What an area has in a period; `undefined` where nothing came in. */
export function at({ periods }: Pick<ProgrammeArea, 'periods'>, period: string): RecipientPeriod | undefined {
	return periods.find((one) => one.period === period)
}

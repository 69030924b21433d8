import { csvLine } from '../../../src/gate/csv/csv-text.ts'
import type { AreaRegister } from '../../../src/gate/register/area-register.ts'
import { areaId } from '../../../src/schemas/published-columns.ts'
import type { FigureGroup } from '../../../src/schemas/release-contents.ts'
import { type ChangedValue, changedValueCells, changedValueColumns } from './changed-value-cells.ts'
import { publishedReleases, type ReleaseSource } from './published-releases.ts'

const columns = [...changedValueColumns, 'sementara', 'id_wilayah'] as const

/** Every figure that recorded releases added, revised or withdrew, as lines of one published CSV, headings first, newest first. */
export function releaseTable(source: ReleaseSource & { register: Pick<AreaRegister, 'get' | 'isInvented'> }): string[] {
	const line = (value: ChangedValue, provisional: string | null) =>
		csvLine([
			...changedValueCells(value, source.register),
			provisional,
			value.area === null ? null : areaId(value.area),
		])
	const rows = publishedReleases(source).flatMap(({ release: day, contents }) => {
		if (!contents) return []
		const lines = (kind: string, groups: readonly FigureGroup[]) =>
			groups.flatMap(({ areas, ...group }) =>
				areas.map((area) => line({ ...group, day, kind, area, before: null, after: null }, null)),
			)
		const revised = contents.revised.map((one) =>
			line({ ...one, day, kind: 'revisi' }, one.provisional ? 'ya' : 'tidak'),
		)
		return [...lines('baru', contents.added), ...revised, ...lines('ditarik', contents.withdrawn)]
	})
	return [csvLine(columns), ...rows]
}

import { csvLine } from '../../../src/gate/csv/csv-text.ts'
import type { AreaRegister } from '../../../src/gate/register/area-register.ts'
import { areaId } from '../../../src/schemas/area-id.ts'
import type { VersionList } from '../../../src/schemas/dataset-version.ts'
import type { FigureGroup } from '../../../src/schemas/release-contents.ts'
import { type ChangedValue, changedValueCells, changedValueColumns } from './changed-value-cells.ts'
import { publishedReleases, type ReleaseSource } from './published-releases.ts'

const columns = [...changedValueColumns, 'sementara', 'id_wilayah', 'versi'] as const

/** Releases, names of areas, and which release brought which version of a dataset. */
type TableSource = ReleaseSource & {
	readonly register: Pick<AreaRegister, 'get' | 'isInvented'>
	readonly versions: readonly VersionList[]
}

/** Every figure that recorded releases added, revised or withdrew, as lines of one published CSV, headings first, newest first. */
export function releaseTable(source: TableSource): string[] {
	const numbers = new Map(
		source.versions.flatMap(({ dataset, versions }) =>
			versions.map(({ release, version }) => [`${release} ${dataset}`, version] as const),
		),
	)
	const line = (value: ChangedValue, provisional: string | null) =>
		csvLine([
			...changedValueCells(value, source.register),
			provisional,
			value.area === null ? null : areaId(value.area),
			numbers.get(`${value.day} ${value.dataset}`) ?? null,
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

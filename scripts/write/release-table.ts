import { csvLine } from '../../src/gate/csv/csv-text.ts'
import type { AreaRegister } from '../../src/gate/register/area-register.ts'
import type { FigureGroup } from '../../src/schemas/release-contents.ts'
import { publishedReleases, type ReleaseSource } from './published-releases.ts'

const columns = [
	'tanggal',
	'jenis',
	'dataset',
	'indikator',
	'kode_wilayah',
	'nama_wilayah',
	'periode',
	'nilai_lama',
	'nilai_baru',
	'sementara',
] as const

/** Every figure that recorded releases added, revised or withdrew, as one published CSV, newest first. */
export function releaseTable(source: ReleaseSource & { register: Pick<AreaRegister, 'get' | 'isInvented'> }): string {
	const nameOf = (code: string) => source.register.get(code)?.name ?? ''
	const rows = publishedReleases(source).flatMap(({ release, contents }) => {
		if (!contents) return []
		const lines = (kind: string, groups: readonly FigureGroup[]) =>
			groups.flatMap(({ dataset, indicator, period, areas }) =>
				areas.map((code) => csvLine([release, kind, dataset, indicator, code, nameOf(code), period, null, null, null])),
			)
		const revised = contents.revised.map((one) =>
			csvLine([
				release,
				'revisi',
				one.dataset,
				one.indicator,
				one.area,
				nameOf(one.area),
				one.period,
				one.before,
				one.after,
				one.provisional ? 'ya' : 'tidak',
			]),
		)
		return [...lines('baru', contents.added), ...revised, ...lines('ditarik', contents.withdrawn)]
	})
	return csvLine(columns) + rows.join('')
}

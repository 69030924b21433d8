import { csvLine } from '../../../src/gate/csv/csv-text.ts'
import type { AreaRegister } from '../../../src/gate/register/area-register.ts'
import { areaId } from '../../../src/schemas/area-id.ts'
import type { Verification } from '../../../src/schemas/verification.ts'

const columns = [
	'verifikasi',
	'kode_wilayah',
	'nama_wilayah',
	'periode',
	'perihal',
	'tahap',
	'nama_tahap',
	'nilai',
	'satuan',
	'status',
	'sumber',
	'catatan',
	'id_wilayah',
] as const

/** All verifications as lines of one published CSV, headings first, a row a stage. */
export function verificationTable(
	verifications: readonly Verification[],
	register: Pick<AreaRegister, 'get'>,
): string[] {
	const rows = verifications.flatMap(({ id, area, period, subject, unit, stages, source, note }) =>
		stages.map(({ name, value, status }, index) =>
			csvLine([
				id,
				area,
				register.get(area)?.name ?? '',
				period,
				subject.id,
				index + 1,
				name.id,
				value,
				unit,
				status,
				source.id,
				note?.id ?? null,
				areaId(area),
			]),
		),
	)
	return [csvLine(columns), ...rows]
}

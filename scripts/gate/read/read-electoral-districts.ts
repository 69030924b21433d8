import type { AreaRegister } from '../../../src/gate/register/area-register.ts'
import {
	electoralDistrictHeadings,
	electoralDistrictRowSchema,
	optionalElectoralDistrictHeadings,
} from '../../../src/gate/rows/electoral-district-row.ts'
import { electoralDistrict, type PlacedDistrictRow } from '../../../src/gate/rules/electoral-district.ts'
import { knownArea } from '../../../src/gate/rules/known-area.ts'
import type { IssueCollector } from '../../../src/issue/issue-collector.ts'
import type { ElectoralDistrict } from '../../../src/schemas/electoral-district.ts'
import { readTable } from './read-table.ts'

/** Reads `electoral-districts.csv`, if there is one: rows of one id are the kecamatan of one district. */
export async function readElectoralDistricts(
	dataDir: string,
	register: Pick<AreaRegister, 'get' | 'childrenOf'>,
	issues: IssueCollector,
): Promise<ElectoralDistrict[]> {
	const columns = { headings: electoralDistrictHeadings, optional: optionalElectoralDistrictHeadings }
	const table = await readTable(dataDir, 'electoral-districts.csv', columns, electoralDistrictRowSchema, issues)
	const rows = (table.rows ?? []).flatMap(({ line, value }) => (value ? [{ line, row: value }] : []))
	const known = rows.filter((placed) => isRegistered(table.path, placed, register, issues))
	for (const { line, column, finding } of electoralDistrict(known, register)) {
		issues.add(table.path, line, column, finding)
	}
	return [...Map.groupBy(rows, ({ row }) => row.about.id).values()].flatMap(districtOf)
}

function isRegistered(
	path: string,
	{ line, row }: PlacedDistrictRow,
	register: Pick<AreaRegister, 'get'>,
	issues: IssueCollector,
): boolean {
	const codes = { kode_kabupaten: row.about.regency, kode_kecamatan: row.kecamatan }
	const faults = Object.entries(codes).flatMap(([column, code]) => {
		const finding = knownArea(code, register)
		return finding ? [{ column, finding }] : []
	})
	for (const { column, finding } of faults) issues.add(path, line, column, finding)
	return faults.length === 0
}

function districtOf(rows: readonly PlacedDistrictRow[]): ElectoralDistrict[] {
	const about = rows[0]?.row.about
	return about ? [{ ...about, kecamatan: rows.map(({ row }) => row.kecamatan).sort() }] : []
}

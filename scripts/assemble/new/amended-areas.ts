import { buildRegister } from '../../../src/gate/register/area-register.ts'
import { IssueCollector } from '../../../src/issue/issue-collector.ts'
import type { Area } from '../../../src/schemas/area.ts'
import { COUNTRY_CODE } from '../../../src/schemas/area-code.ts'
import { nationalFolder } from '../../gate/read/national-folder.ts'
import { readAmendments } from '../../gate/read/read-registries.ts'
import { readAreaData } from '../../gate/register/read-area-data.ts'

/** All areas of Indonesia, an area before what lies inside it, with the names and codes the program knows to be right. */
export async function amendedAreas(): Promise<Area[]> {
	const areas = await readAreaData()
	const folders = { office: nationalFolder(), national: null }
	const register = buildRegister(areas, await readAmendments(folders, areas, new IssueCollector()))
	const from = (code: string): Area[] => register.childrenOf(code).flatMap((area) => [area, ...from(area.code)])
	const country = register.get(COUNTRY_CODE)
	return country ? [country, ...from(COUNTRY_CODE)] : []
}

import { csvLine } from '../../../src/gate/csv/csv-text.ts'
import { areaList, areaListWorkbook } from '../../../src/gate/mapping/template/area-list.ts'
import { type AreaTree, templatePlans } from '../../../src/gate/mapping/template/template-plans.ts'
import { templateWorkbook } from '../../../src/gate/mapping/template/template-workbook.ts'
import type { Area } from '../../../src/schemas/area.ts'
import { areaListFile, fixedDownloads, templateFile, templateFolder } from '../../../src/schemas/fixed-downloads.ts'
import type { Indicator } from '../../../src/schemas/indicator.ts'
import type { Portal } from '../../../src/schemas/portal.ts'
import type { DownloadFile } from './generated-file.ts'

/** What the files for filling in figures are made from; `index` are the areas with a page. */
export type TemplateSource = {
	readonly portal: Pick<Portal, 'home_area'>
	readonly indicators: readonly Indicator[]
	readonly index: readonly Area[]
	readonly register: AreaTree
}

/** Files for those who send figures: the list of codes as table and workbook, and one template an indicator. */
export function* templateFiles(source: TemplateSource): Generator<DownloadFile & { bytes: Uint8Array }> {
	const { portal, indicators, index, register } = source
	const list = areaList(index, register.get)
	const listed = { kind: 'codes', id: fixedDownloads.areas, rows: list.length - 1 } as const
	yield { path: `unduh/${areaListFile('csv')}`, bytes: new TextEncoder().encode(list.map(csvLine).join('')), listed }
	yield { path: `unduh/${areaListFile('xlsx')}`, bytes: areaListWorkbook(list), listed }
	for (const plan of templatePlans(portal.home_area, indicators, register)) {
		const [{ id }] = plan.indicators
		const file = templateFile(id, plan.area.code)
		const listed = { kind: 'template', id, rows: null } as const
		yield { path: `unduh/${templateFolder}/${file}`, bytes: templateWorkbook(plan), listed }
	}
}

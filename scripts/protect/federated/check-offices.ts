import { recipientOffices } from '../../../src/gate/rules/recipient-offices.ts'
import type { IssueCollector } from '../../../src/issue/issue-collector.ts'
import type { Area } from '../../../src/schemas/area.ts'
import { COUNTRY_CODE } from '../../../src/schemas/area-code.ts'
import type { Sidecar } from '../../../src/schemas/dataset.ts'
import type { ProtectedCell } from '../../../src/schemas/recipients.ts'
import { tableName } from '../release/ledger/ledger.ts'
import type { PublishedOffice } from './read-offices.ts'
import { topAreas } from './top-areas.ts'

/** The area that is added up, by what, and where issues go that are about no single office. */
export type Whole = {
	area: string
	threshold: number
	/** Sidecar of the whole, and its file. */
	about: Pick<Sidecar, 'simulated'>
	file: string
	childrenOf(code: string): readonly Pick<Area, 'code'>[]
}

/** Areas named in one message at most. */
const MOST_NAMED = 8

/** Holds offices to the whole: thresholds, areas, simulation, and that no village is missing from any table. */
export function checkOffices(offices: readonly PublishedOffice[], whole: Whole, issues: IssueCollector): void {
	for (const office of offices) checkOffice(office, whole, issues)
	const cells = offices.flatMap(({ tables }) => tables.flatMap(({ cells }) => cells))
	for (const own of Map.groupBy(cells, tableName).values()) {
		const missing = missingAreas(whole.area, new Set(own.map(({ area }) => area)), whole)
		if (missing.length > 0) issues.add(whole.file, null, null, recipientOffices('missing', missingPlace(own, missing)))
	}
}

function missingPlace([first]: readonly ProtectedCell[], missing: readonly string[]): string {
	const more = missing.length > MOST_NAMED ? ` … (${missing.length})` : ''
	return `${first?.programme} ${first?.period}: ${missing.slice(0, MOST_NAMED).join(', ')}${more}`
}

function checkOffice({ folder, threshold, tables }: PublishedOffice, whole: Whole, issues: IssueCollector): void {
	if (threshold < whole.threshold)
		issues.add(`${folder}/portal.yaml`, null, null, recipientOffices('threshold', `${threshold} < ${whole.threshold}`))
	for (const { file, cells, sidecar } of tables) {
		const outside = topAreas(cells.map(({ area }) => area).filter((area) => !isInside(area, whole.area)))
		if (outside.length > 0)
			issues.add(file, null, null, recipientOffices('outside', outside.slice(0, MOST_NAMED).join(', ')))
		if (sidecar && sidecar.simulated !== whole.about.simulated)
			issues.add(file, null, null, recipientOffices('simulated', `simulated: ${sidecar.simulated}`))
	}
}

/** Below the whole, and not the whole itself: an office that has a table of it has added it up before. */
function isInside(area: string, whole: string): boolean {
	return whole === COUNTRY_CODE ? area !== COUNTRY_CODE : area.startsWith(`${whole}.`)
}

/** The uppermost areas of which no village is there. */
function missingAreas(code: string, known: ReadonlySet<string>, { childrenOf }: Pick<Whole, 'childrenOf'>): string[] {
	const children = childrenOf(code)
	if (children.length === 0) return known.has(code) ? [] : [code]
	const missing = children.map((child) => missingAreas(child.code, known, { childrenOf }))
	const isWhole = missing.every((own, at) => own.length === 1 && own[0] === children[at]?.code)
	return isWhole ? [code] : missing.flat()
}

import { join } from 'node:path'
import type { AreaRegister } from '../../../src/gate/register/area-register.ts'
import { listedProvinces, publishedScope, scope } from '../../../src/gate/register/scope.ts'
import { countOutside, districtsOutside, namesOutside, rowsOutside } from '../../../src/gate/rules/outside-portal.ts'
import type { IssueCollector } from '../../../src/issue/issue-collector.ts'
import type { Area } from '../../../src/schemas/area.ts'
import type { Portal } from '../../../src/schemas/portal.ts'

/** Lists of the data folder that name areas. */
type NamingLists = {
	verifications: readonly { area: string }[]
	recommendations: readonly { area: string }[]
	corrections: readonly { correction: { kind: string; area: string | null } }[]
	electoralDistricts: readonly { regency: string }[]
}

/** Recipients after protection, as far as they are counted here. */
type CountedDataset = { id: string; cells: readonly { area: string }[]; way: 'rows' | 'tables' }

type Outside = { rows: number; examples: Set<string> }

/** Rows of a file, and those outside: by the indicator whose tables might hold them, `null` for none. */
type Counts = { total: number; outside: Map<string | null, Outside> }

/** Counts the rows that go by and lie outside the portal, file by file. A portal that could not be read has no outside. */
export class ScopeWatch {
	/** Whether an area has a page. */
	readonly hasPage: (code: string) => boolean
	readonly #isPublished: (code: string) => boolean
	readonly #isListed: (code: string) => boolean
	/** Indicators with a row that pages tell of. */
	readonly #told = new Set<string>()
	readonly #known = new Map<string, boolean>()
	readonly #byFile = new Map<string, Counts>()

	constructor(portal: Pick<Portal, 'provinces' | 'regencies'> | null, register: AreaRegister) {
		const pages: readonly Area[] = portal ? scope(portal, register) : []
		const codes = new Set(pages.map(({ code }) => code))
		this.hasPage = portal ? (code) => codes.has(code) : () => true
		this.#isPublished = portal ? publishedScope(pages) : () => true
		this.#isListed = portal ? listedProvinces(portal) : () => true
	}

	/** @param indicator what a row of figures is of; its tables hold what lies below the pages, too */
	take(file: string, code: string, indicator: string | null = null): void {
		const counts = this.#byFile.get(file) ?? { total: 0, outside: new Map() }
		this.#byFile.set(file, counts)
		counts.total++
		if (this.#isInside(code)) {
			if (indicator !== null) this.#told.add(indicator)
			return
		}
		const tables = this.#isListed(code) ? indicator : null
		const outside = counts.outside.get(tables) ?? { rows: 0, examples: new Set() }
		counts.outside.set(tables, outside)
		outside.rows++
		if (outside.examples.size < 4) outside.examples.add(code)
	}

	/** Warns of lists that name areas outside, each list in its file. */
	names(lists: NamingLists, dataDir: string, issues: IssueCollector): void {
		const named = {
			'verifications.csv': lists.verifications.map(({ area }) => area),
			'recommendations.csv': lists.recommendations.map(({ area }) => area),
			// The name of a place is corrected wherever the place is.
			'corrections.csv': lists.corrections.flatMap(({ correction }) =>
				correction.kind === 'name' ? [] : (correction.area ?? []),
			),
		}
		for (const [file, codes] of Object.entries(named)) {
			const finding = namesOutside(countOutside(codes, this.hasPage))
			if (finding) issues.add(join(dataDir, file), null, null, finding)
		}
		const regencies = lists.electoralDistricts.map(({ regency }) => regency)
		const finding = districtsOutside(countOutside(regencies, this.hasPage))
		if (finding) issues.add(join(dataDir, 'electoral-districts.csv'), null, null, finding)
	}

	/** Counts the rows of recipients after protection; none are known before it. */
	recipients(datasets: readonly CountedDataset[], dataDir: string): void {
		for (const { id, cells, way } of datasets) {
			const file = join(dataDir, way === 'tables' ? 'protected' : 'recipients', `${id}.csv`)
			for (const { area } of cells) this.take(file, area)
		}
	}

	/** After the last row: one warning for each file with rows outside that no table holds. */
	end(issues: IssueCollector): void {
		for (const [file, { outside, total }] of this.#byFile) {
			const lost = [...outside].filter(([tables]) => tables === null || !this.#told.has(tables))
			const rows = lost.reduce((sum, [, one]) => sum + one.rows, 0)
			const examples = [...new Set(lost.flatMap(([, one]) => [...one.examples]))].slice(0, 4)
			const finding = rowsOutside({ outside: rows, total, examples })
			if (finding) issues.add(file, null, null, finding)
		}
	}

	#isInside(code: string): boolean {
		const known = this.#known.get(code)
		if (known !== undefined) return known
		const inside = this.#isPublished(code)
		this.#known.set(code, inside)
		return inside
	}
}

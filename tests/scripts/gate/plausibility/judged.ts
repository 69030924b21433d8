import { SmallIds } from '../../../../src/gate/csv/small-ids.ts'
import type { DeclaredCheck } from '../../../../src/gate/plausibility/figures/declared-check.ts'
import { PlausibilityWatch } from '../../../../src/gate/plausibility/plausibility-watch.ts'
import { IssueCollector } from '../../../../src/issue/issue-collector.ts'
import type { Checked } from '../../../../src/schemas/checked.ts'
import type { Indicator } from '../../../../src/schemas/indicator.ts'
import type { Issue } from '../../../../src/schemas/issue.ts'
import type { ObservationStatus } from '../../../../src/schemas/observation-status.ts'
import { isWithoutValue } from '../../../../src/schemas/observation-status.ts'

/** An invented figure; its line is its place in the list, from 1. */
export type Row = {
	area: string
	period: string
	indicator: string
	value: number | string | null
	status?: ObservationStatus
	note?: string
}

/** An invented indicator; the rest of it no check looks at. */
export function indicatorOf(id: string, more: Partial<Indicator> = {}): Indicator {
	return {
		id,
		name: { id, en: id },
		short: { id, en: id },
		unit: 'orang',
		measure: 'count',
		decimals: 0,
		better: 'none',
		lowestLevel: 'desa-kelurahan',
		minimum: null,
		maximum: null,
		categories: [],
		additive: true,
		derived: false,
		formula: null,
		theme: 'karangan',
		definition: { id: '', en: '' },
		method: { id: '', en: '' },
		...more,
	}
}

export function checkOf(kind: DeclaredCheck['kind'], more: Partial<DeclaredCheck>): DeclaredCheck {
	const says = { id: 'Periksa.', en: 'Check.' }
	return { id: 'aturan', kind, indicators: [], references: [], limits: [], severity: 'warning', says, ...more }
}

/** Codes of `count` siblings in one province. */
export function siblings(count: number): string[] {
	return Array.from({ length: count }, (_, i) => `98.${String(i + 1).padStart(2, '0')}`)
}

type Given = {
	checks: readonly DeclaredCheck[]
	indicators?: readonly Indicator[]
	checked?: readonly Checked[]
	/** When areas began, by code; the others were always there. */
	since?: Readonly<Record<string, string>>
	day?: string
}

/** What the engine says of rows that stand in one file. */
export function judged(rows: readonly Row[], given: Given): { issues: Issue[]; confirmed: number } {
	const issues = new IssueCollector()
	const confirmed = watched(rows, given).end(issues)
	return { issues: issues.issues(), confirmed }
}

/** The engine after the last row of one file, or of two: the rows from `second` on stand in another. */
export function watched(rows: readonly Row[], given: Given, second = Number.POSITIVE_INFINITY): PlausibilityWatch {
	const { checks, checked = [], since = {}, day = '2026-06-30' } = given
	const ids = [...new Set(rows.map(({ indicator }) => indicator))]
	const registry = new Map(
		[...ids.map((id) => indicatorOf(id)), ...(given.indicators ?? [])].map((one) => [one.id, one]),
	)
	const codes = [...new Set(rows.map(({ area }) => area))].sort()
	const places = {
		get: () => undefined,
		childrenOf: (code: string) =>
			codes
				.filter((one) => one.startsWith(`${code}.`) && one.split('.').length === code.split('.').length + 1)
				.map((one) => ({ code: one, name: one, kind: 'kabupaten' as const, level: 'kabupaten-kota' as const })),
		existed: (code: string, reference: string) => (since[code] ?? '') <= `${reference}-31`,
	}
	const watch = new PlausibilityWatch(checks, { indicators: registry, places, day })
	const numbers = { area: new SmallIds(), period: new SmallIds(), indicator: new SmallIds() }
	watch.begin({ file: 'a.csv', checked })
	rows.forEach(({ area, period, indicator, value, status = 'A', note }, i) => {
		if (i === second) watch.begin({ file: 'b.csv', checked })
		const found = registry.get(indicator)
		if (!found) throw new Error(`no indicator ${indicator}`)
		const row = {
			area,
			indicator: found,
			period,
			reference: period,
			status,
			value: typeof value === 'number' && !isWithoutValue(status) ? value : null,
			category: typeof value === 'string' ? value : null,
			note: () => note ?? null,
		}
		watch.take(row, i + 1, {
			area: numbers.area.of(area),
			period: numbers.period.of(period),
			indicator: numbers.indicator.of(indicator),
		})
	})
	return watch
}

/** Lines of the figures that the engine names. */
export function linesNamed(rows: readonly Row[], given: Given): (number | null)[] {
	return judged(rows, given).issues.map(({ line }) => line)
}

import { describe, expect, it } from 'vitest'
import { auditRelease } from '../../../../scripts/protect/release/audit-release.ts'
import { prepareRelease } from '../../../../scripts/protect/release/prepare-release.ts'
import type { ProtectedDataset } from '../../../../scripts/protect/release/protected-dataset.ts'
import type { Sidecar } from '../../../../src/schemas/dataset.ts'
import { cell } from './cells.ts'

type Values = Readonly<Record<string, number | null>>

const steady: Values = { '99.01.01.2004': 18, '99.01.01.2005': 25, '99.01.01.2006': 31, '99.01.01.2007': 12 }
/** Three villages hidden with 12 families between them, of 98 in the kecamatan. */
const before: Values = {
	'99.01.01': 98,
	'99.01.01.2001': null,
	'99.01.01.2002': null,
	'99.01.01.2003': null,
	...steady,
}
/** One of them lies in another kecamatan now: 95 are left. */
const after: Values = {
	'99.01': 98,
	'99.01.01': 95,
	'99.01.01.2002': null,
	'99.01.01.2003': null,
	...steady,
	'99.01.02': 3,
	'99.01.02.2001': null,
}
const changes = [{ code: '99.01.02.2001', from: '99.01.01.2001' }]

function dataset(periods: Readonly<Record<string, Values>>): ProtectedDataset {
	const cells = Object.entries(periods).flatMap(([period, values]) =>
		Object.entries(values).map(([area, value]) => cell(area, value, { period })),
	)
	return { id: 'penerima', sidecar: {} as Sidecar, cells, way: 'rows' }
}

/** What the audit finds in a run, after a run before it. */
async function found(run: Readonly<Record<string, Values>>, earlier: Readonly<Record<string, Values>> = {}) {
	const first = prepareRelease([dataset(earlier)], { tables: new Map(), entries: [] })
	const published = { tables: new Map([['penerima', first.datasets[0]?.cells ?? []]]), entries: first.entries }
	const datasets = [dataset(run)]
	const findings = await auditRelease(datasets, prepareRelease(datasets, published), published, {
		changes,
		threshold: 5,
	})
	return findings.map(({ kind, release, period, key }) => `${kind} ${release} ${period} ${key.area}`)
}

describe('the audit of areas in a run', () => {
	it('compares a period with its own earlier release', async () => {
		expect(await found({ '2024': after }, { '2024': before })).toContain('overlay 1 2024 99.01.02.2001')
		expect(await found({ '2024': before }, { '2024': before })).toEqual([])
	})

	it('compares a period with the one before where the counts are nearly the same, published or in the same run', async () => {
		expect(await found({ '2024': after }, { '2023': before })).toContain('overlay 0 2024 99.01.02.2001')
		expect(await found({ '2023': before, '2024': after })).toContain('overlay 0 2024 99.01.02.2001')
	})

	it('says nothing of periods that count others, or of another length', async () => {
		const others = Object.fromEntries(Object.entries(before).map(([area, value]) => [area, value && value + 9]))
		expect(await found({ '2023': others, '2024': after })).toEqual([])
		expect(await found({ '2023-T4': before, '2024': after })).toEqual([])
	})
})

import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { checkData } from '../../../../scripts/assemble/check/check-data.ts'
import { readInput } from '../../../../scripts/assemble/check/read-input.ts'
import { rules } from '../../../../scripts/assemble/check/rules.ts'
import { formatText } from '../../../../scripts/ground/report/format-text.ts'
import { plausibilityRules } from '../../../../src/gate/plausibility/plausibility-rules.ts'
import { gateCases, gateFolder, inDataFolder, onlyCountry } from './gate-fixture.ts'

const cases = await gateCases()

/** The day on which the fixtures are checked: days after it are still to come. */
const day = '2026-06-30'

const reports = new Map<string, Promise<string>>()

/** The whole text report of a case, with paths as a steward sees them; each case is checked once. */
function reportOf(name: string): Promise<string> {
	const report = reports.get(name) ?? makeReport(name)
	reports.set(name, report)
	return report
}

async function makeReport(name: string): Promise<string> {
	return inDataFolder(name, async (dataDir) => {
		const { issues } = await checkData(dataDir, { areaSource: onlyCountry, national: null, day })
		return `${formatText(issues).replaceAll(dataDir, 'data')}\n`
	})
}

describe('the gate', () => {
	it('finds no fault in the base folder', async () => {
		const { issues, totals } = await inDataFolder(null, (dataDir) =>
			checkData(dataDir, { areaSource: onlyCountry, national: null, day }),
		)
		expect(issues).toEqual([])
		expect(totals).toEqual({ datasets: 1, rows: 8, areas: 4, indicators: 7, confirmed: 0, sums: [] })
	})

	it('is tried with at least 40 wrong files', () => {
		expect(cases.length).toBeGreaterThanOrEqual(40)
	})

	// To accept changed reports: npx vitest run -u tests/scripts/gate/read/gate.test.ts, then read the differences.
	it.for(cases)('reports the whole of case %s as its expected.txt says', async (name) => {
		await expect(await reportOf(name)).toMatchFileSnapshot(join(gateFolder, name, 'expected.txt'))
	})

	it('gives no input, but the same issues, when there is an error', async () => {
		await inDataFolder('everything-at-once', async (dataDir) => {
			const { input, issues } = await readInput(dataDir, { areaSource: onlyCountry, national: null, day })
			expect(input).toBeNull()
			expect(issues).toEqual((await checkData(dataDir, { areaSource: onlyCountry, national: null, day })).issues)
		})
	})

	it('has for each rule a case that breaks it', async () => {
		const broken = new Set<string>()
		for (const name of cases)
			for (const [, rule = ''] of (await reportOf(name)).matchAll(/ \[([a-z0-9-]+)\](?: peringatan \(warning\))?$/gm))
				broken.add(rule)
		// A line too long, tables of several offices, a release before this one and what stops the check are tried elsewhere.
		const elsewhere = ['line-length', 'recipient-offices', 'release-changes', 'stopped']
		const ids = [...rules, ...Object.values(plausibilityRules)].map(({ id }) => id)
		const tried = [...new Set(ids)].filter((id) => !elsewhere.includes(id)).sort()
		expect([...broken].sort()).toEqual(tried)
	})
})

import { join, resolve } from 'node:path'
import { OFFICE_FOLDER } from '../../scripts/gate/read/office-folder.ts'
import { readProject } from '../../scripts/gate/read/read-project.ts'
import { listRecipientFiles } from '../../scripts/gate/recipients/list-recipient-files.ts'
import { type AreaTree, areaTree } from '../../scripts/protect/pure/area-tree.ts'
import type { BlockRule } from '../../scripts/protect/pure/block-rule.ts'
import { protect } from '../../scripts/protect/pure/protect.ts'
import { protectLayer } from '../../scripts/protect/pure/protect-layer.ts'
import { sumUpLeaves } from '../../scripts/protect/pure/sum-up-leaves.ts'
import { totalsRule } from '../../scripts/protect/pure/totals-rule.ts'
import { SIMULATION_KEY } from '../../scripts/protect/release/office-secret.ts'
import { readRecipientFile } from '../../src/gate/recipients/read-recipient-file.ts'
import type { RecipientTable } from '../../src/gate/recipients/recipient-counts.ts'
import { IssueCollector } from '../../src/issue/issue-collector.ts'

/**
 * Cells that GaussSuppression 1.2.3 (December 2025, R 4.2.2) hides of the same rows of the shipped simulation, K = 5:
 * `SuppressSmallCounts(maxN = 4, protectZeros = FALSE, extend0 = FALSE)` over kecamatan and desa, with its experimental
 * intervals (`lpPackage = "Rglpk", rangeMin = 4`). `open` of its small cells are left with an upper bound below K; ours none.
 * It protects each breakdown with its totals at once and alone; ours settles the totals first and all breakdowns under them.
 */
const references = [
	{ name: 'Sembako', programme: 'sembako', breakdown: 'total', hides: 68, open: 0 },
	{ name: 'PKH', programme: 'pkh', breakdown: 'total', hides: 77, open: 6 },
	{ name: 'KUBE', programme: 'kube', breakdown: 'total', hides: 262, open: 0 },
	{ name: 'Pelatihan', programme: 'pelatihan-keterampilan', breakdown: 'total', hides: 234, open: 6 },
	{ name: 'PKH × komponen', programme: 'pkh', breakdown: 'komponen', hides: 686, open: 27 },
	{
		name: 'Pelatihan × jenis kelamin',
		programme: 'pelatihan-keterampilan',
		breakdown: 'jenis_kelamin',
		hides: 957,
		open: 14,
	},
	{
		name: 'Pelatihan × disabilitas',
		programme: 'pelatihan-keterampilan',
		breakdown: 'disabilitas',
		hides: 800,
		open: 12,
	},
	{
		name: 'Pelatihan × umur, 2024',
		programme: 'pelatihan-keterampilan',
		breakdown: 'kelompok_umur',
		period: '2024',
		hides: 345,
		open: 26,
	},
] as const

/** Hidden cells of one kind of table beside those of the reference; breakdowns count their totals in. */
export type Beside = {
	name: string
	cells: number
	small: number
	hidden: number
	/** Of totals: what would be hidden if no officer knew a village and nobody this program, as in the reference. */
	forReaders: number | null
	reference: number
	open: number
}

/** Protects the shipped simulation and counts what is hidden in the tables that the reference was run on. */
export async function besideGaussSuppression(k: number): Promise<Beside[]> {
	const tables = await shippedTables()
	return references.map(({ name, programme, breakdown, hides, open, ...rest }) => {
		const forReaders = breakdown === 'total' ? 0 : null
		const row: Beside = { name, cells: 0, small: 0, hidden: 0, forReaders, reference: hides, open }
		const period = 'period' in rest ? rest.period : undefined
		for (const table of tables) {
			if (table.programme === programme && (period ?? table.period) === table.period) addTable(row, table, breakdown, k)
		}
		return row
	})
}

function addTable(row: Beside, table: RecipientTable, breakdown: string, k: number): void {
	const tree = areaTree(table.leaves)
	const { totals, breakdowns } = protect(table, k, tree, { secret: SIMULATION_KEY })
	const counts = table.breakdowns.find((layer) => layer.breakdown === breakdown)
	const own = breakdowns.find((layer) => layer.breakdown === breakdown)
	const sums = [
		sumUpLeaves(tree, table.totals, 1),
		sumUpLeaves(tree, counts?.counts ?? new Int32Array(), counts?.categories.length ?? 0),
	]
	for (const count of sums.flatMap((all) => [...all])) {
		row.cells += 1
		if (count > 0 && count < k) row.small += 1
	}
	for (const { hidden } of [totals, ...(own ? [own] : [])]) for (const one of hidden) row.hidden += one
	if (row.forReaders !== null) row.forReaders += hiddenForReaders(tree, sums[0] ?? new Float64Array(), k)
}

/** Totals hidden for plain readers alone: two villages of a block are enough, if each may be K or more and K - 1 less. */
function hiddenForReaders(tree: AreaTree, totals: Float64Array, k: number): number {
	const small = Uint8Array.from(totals, (total) => (total > 0 && total < k ? 1 : 0))
	const rule: BlockRule = {
		...totalsRule(totals, k),
		shortfall: ([members = 0, sum = 0]) =>
			members === 0 ? 0 : Math.max(0, 2 - members) + Math.max(0, k - 1 - (sum - members)),
	}
	return protectLayer(tree, totals, small, rule).hidden.reduce((all, one) => all + one, 0)
}

async function shippedTables(): Promise<RecipientTable[]> {
	const issues = new IssueCollector()
	const office = join(resolve(import.meta.dirname, '../..'), OFFICE_FOLDER)
	const { register, programmes, programmeComponents: components } = await readProject(office, issues)
	const files = await listRecipientFiles({ folder: join(office, 'recipients'), format: 'comma' }, issues)
	const tables: RecipientTable[] = []
	for (const file of files) {
		tables.push(...(await readRecipientFile(file, { register, programmes, components, threshold: 5, issues })).tables)
	}
	return tables
}

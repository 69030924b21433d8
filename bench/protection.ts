import { pathToFileURL } from 'node:url'
import { sayNumber } from '../scripts/ground/progress/reporter.ts'
import { type AreaTree, areaTree } from '../scripts/protect/pure/area-tree.ts'
import { type ProtectedTable, protect } from '../scripts/protect/pure/protect.ts'
import type { RecipientTable } from '../src/gate/recipients/recipient-counts.ts'
import { type Beside, besideGaussSuppression } from './protection/beside-gauss-suppression.ts'
import { type Extent, generatedTables } from './protection/generated-tables.ts'
import { addLoss, emptyLoss, type Loss } from './protection/loss.ts'
import { twoPerLine } from './protection/two-per-line.ts'

/** The threshold of the shipped portal. */
const K = 5

/** A country: 84,000 villages, 10 programmes, 10 years, 3 components. */
export const countryExtent: Extent = { villages: 84_000, programmes: 10, periods: 10, categories: 3 }

/** A kabupaten like the shipped simulation. */
export const regencyExtent: Extent = { villages: 150, programmes: 10, periods: 4, categories: 3 }

export type ProtectionSpeed = { tables: number; figures: number; protectSeconds: number; megabytes: number }

/**
 * Generates tables one by one, protects each and hands it on (to an audit, say). Only protection is timed; memory is
 * the peak of the whole process.
 */
export function measureProtection(
	extent: Extent,
	handOn: (table: ProtectedTable) => void = () => undefined,
): ProtectionSpeed {
	const speed = { tables: 0, figures: 0, protectSeconds: 0 }
	let tree: AreaTree | undefined
	for (const table of generatedTables(extent)) {
		const started = performance.now()
		tree ??= areaTree(table.leaves)
		const result = protect(table, K, tree)
		speed.protectSeconds += (performance.now() - started) / 1000
		speed.tables += 1
		speed.figures += result.totals.values.length * (2 + extent.categories)
		handOn(result)
	}
	return { ...speed, megabytes: process.resourceUsage().maxRSS / 1024 }
}

/** What is lost by a way of hiding, over all tables of an extent. */
function measureLoss(extent: Extent, add: (loss: Loss, table: RecipientTable, tree: AreaTree) => void): Loss {
	const loss = emptyLoss()
	let tree: AreaTree | undefined
	for (const table of generatedTables(extent)) {
		tree ??= areaTree(table.leaves)
		add(loss, table, tree)
	}
	return loss
}

function addProtected(loss: Loss, table: RecipientTable, tree: AreaTree): void {
	const { totals, breakdowns } = protect(table, K, tree)
	const layers = [totals, ...breakdowns].map(({ categories, hidden }) => ({
		columns: categories.length,
		isHidden: (node: number, column: number) => hidden[node * categories.length + column] === 1,
	}))
	addLoss(loss, table, tree, K, layers)
}

function addTwoPerLine(loss: Loss, table: RecipientTable, tree: AreaTree): void {
	addLoss(loss, table, tree, K, twoPerLine(table, tree, K))
}

function lossText(name: string, { cells, small, hidden, levels }: Loss): string {
	const shares = [...levels].map(
		([level, { recipients, inTotals, asked, inRows }]) =>
			`  ${level.padEnd(16)} total ${sayNumber((100 * inTotals) / recipients, 1)} %, rincian ${sayNumber((100 * inRows) / asked, 1)} %`,
	)
	const ratio = sayNumber(hidden / small, 2)
	return [
		`${name}: ${sayNumber(hidden)} / ${sayNumber(cells)} sel, ${ratio} per sel kecil · hidden per small cell`,
		...shares,
	].join('\n')
}

function besideText({ name, small, hidden, forReaders, reference, open }: Beside): string {
	const alone = forReaders === null ? '' : `; tanpa petugas · for readers alone ${forReaders}`
	const ratio = sayNumber(hidden / reference, 2)
	return `  ${name.padEnd(26)} ${small} kecil · small, ${hidden} / ${reference} tersamar · hidden: ${ratio} ×${alone}; atas · upper < K: 0 / ${open}`
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
	for (const categories of [3, 6]) {
		const extent = { ...regencyExtent, categories }
		console.log(`Perlindungan, ${categories} komponen: penerima yang tetap terlihat · recipients still visible`)
		console.log(lossText('terang', measureLoss(extent, addProtected)))
		console.log(lossText('dua per baris, tidak aman · two per line, not safe', measureLoss(extent, addTwoPerLine)))
	}
	console.log('Simulasi, di samping · beside GaussSuppression 1.2.3')
	for (const row of await besideGaussSuppression(K)) console.log(besideText(row))
	const { tables, figures, protectSeconds, megabytes } = measureProtection(countryExtent)
	const text = [
		sayNumber(tables),
		'tabel,',
		sayNumber(figures),
		'angka:',
		sayNumber(protectSeconds, 1),
		's,',
		sayNumber(megabytes),
		'MB',
	]
	console.log(`84.000 desa, 10 program, 10 tahun: ${text.join(' ')}`)
}

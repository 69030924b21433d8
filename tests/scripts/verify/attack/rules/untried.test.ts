import { describe, expect, test } from 'vitest'
import { amountCells } from '../../../../../scripts/verify/attack/amounts/unit-amounts.ts'
import { hiddenNetwork } from '../../../../../scripts/verify/attack/network/hidden-network.ts'
import { officerCells } from '../../../../../scripts/verify/attack/officer-cells.ts'
import { attackPieces } from '../../../../../scripts/verify/attack/programme/attack-pieces.ts'
import type { EquationPiece } from '../../../../../scripts/verify/attack/programme/equation-system.ts'
import { loadSolver } from '../../../../../scripts/verify/attack/programme/linear-programme.ts'
import { sayUntried } from '../../../../../scripts/verify/attack/rules/say-untried.ts'
import { countUntried } from '../../../../../scripts/verify/attack/rules/untried.ts'
import { treeOf } from '../random-tables.ts'

/** One sum of so many hidden cells. */
function pieceOf(cells: number): EquationPiece {
	const unknowns = Array.from({ length: cells }, (_, at) => at)
	return {
		keys: unknowns.map(String),
		least: unknowns.map(() => 1),
		equations: [{ unknowns, coefficients: unknowns.map(() => 1), sum: cells * 9 }],
	}
}

/** A kecamatan of so many villages, all hidden. */
function hiddenVillages(villages: number) {
	const totals = Float64Array.from([villages * 9, villages * 9, ...Array.from({ length: villages }, () => Number.NaN)])
	return { parents: treeOf([villages]), columns: [totals], leastTotal: 1 }
}

describe('what an attack leaves out is counted', () => {
	test('cells of large pieces that are only sampled, and all of the largest', async () => {
		const open = await loadSolver()
		const untried = countUntried()
		const attack = { open, threshold: 5, untried }
		expect([...attackPieces([pieceOf(40)], { ...attack, until: 0 }, 'pkh 2024')]).toEqual([])
		expect(untried.counts()).toEqual([])
		expect([...attackPieces([pieceOf(400), pieceOf(4100)], { ...attack, until: 0 }, 'pkh 2024')]).toEqual([])
		expect(untried.counts()).toEqual([{ kind: 'sampled', count: 400 - 12 + 4100, sources: ['pkh 2024'] }])
	})

	test('none of a large piece while there is time', async () => {
		const untried = countUntried()
		const attack = { open: await loadSolver(), threshold: 5, untried }
		// The last two make up 5, and each counts 1 at least: neither can be 5.
		const piece = pieceOf(400)
		const narrow = { unknowns: [398, 399], coefficients: [1, 1], sum: 5 }
		const found = [...attackPieces([{ ...piece, equations: [...piece.equations, narrow] }], attack, 'pkh 2024')]
		expect(found.map(({ key }) => key)).toEqual(['398', '399'])
		expect(untried.counts()).toEqual([])
	})

	test('cells without the try of officers', () => {
		const untried = countUntried()
		const tried = hiddenVillages(500)
		officerCells(hiddenNetwork(tried), tried, untried)
		expect(untried.counts()).toEqual([])
		const left = hiddenVillages(3500)
		officerCells(hiddenNetwork(left), left, untried)
		expect(untried.counts()).toEqual([{ kind: 'officers', count: 3500, sources: [] }])
	})

	test('rows of rupiah with too many mixtures', () => {
		const untried = countUntried()
		const open = [
			[10, 0, 3, 1],
			[7, 9, 12, 2],
			[20, 15, 1, 4],
			[0, 5, 6, 9],
			[8, 8, 8, 8],
			[2, 9, 1, 6],
		]
		const rows = [...open, [900, 800, 700, 600]]
		const column = (at: number) =>
			Float64Array.from(rows, (row, area) => (area < open.length ? (row[at] as number) : Number.NaN))
		const sums = Float64Array.from(rows, (row) => row.reduce((sum, count) => sum + count, 0))
		const rupiah = Float64Array.from(rows, (row) => row.reduce((sum, count, at) => sum + count * (at + 2), 0))
		const columns = [sums, column(0), column(1), column(2), column(3)]
		amountCells({ parents: new Int32Array(rows.length).fill(-1), columns, leastTotal: 1 }, rupiah, 5, untried)
		expect(untried.counts()).toEqual([{ kind: 'amounts', count: 1, sources: [] }])
	})

	test('and said, a line a kind, in both languages', () => {
		const untried = countUntried()
		untried.add('sampled', 1200, 'pkh 2023')
		untried.add('sampled', 30, 'pkh 2024')
		untried.add('sampled', 4, 'pkh 2024')
		untried.add('sums', 0)
		expect(sayUntried(untried.counts())).toEqual([
			'Serangan · attack: 1.234 sel tersamar tidak dicoba satu per satu, hanya cuplikannya: terlalu banyak yang saling terkait · hidden cells not tried one by one, only a sample: too many hang together (sampled) [pkh 2023; pkh 2024]',
		])
	})
})

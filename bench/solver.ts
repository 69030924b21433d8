import { sayNumber } from '../scripts/ground/progress/reporter.ts'
import { auditTable } from '../scripts/verify/attack/audit-table.ts'
import { attackPieces } from '../scripts/verify/attack/programme/attack-pieces.ts'
import { jointEquations } from '../scripts/verify/attack/programme/joint-equations.ts'
import { loadSolver } from '../scripts/verify/attack/programme/linear-programme.ts'
import { countUntried } from '../scripts/verify/attack/rules/untried.ts'
import { countHidden, nationTable } from './audit.ts'

const THRESHOLD = 5
/** Villages of one table for both ways: about a province. */
const VILLAGES = 8_000
/** Tables of a country over ten years: 84,000 villages x 10 programmes x 10 years. */
const NATION = (84_000 / VILLAGES) * 100

/** Seconds of processor for the ranges of every hidden cell of the same table, by network and by `highs` alone. */
export type SolverMeasure = { hiddenCells: number; network: number; highs: number; sampled: number }

/**
 * The same question, asked of the same table: is the range of any hidden cell too narrow? `highs` takes the table apart
 * into pieces first and solves no more programmes than it must; cells of pieces that it only samples are not counted.
 */
export async function measureSolvers(villages = VILLAGES, tables = 3): Promise<SolverMeasure> {
	const open = await loadSolver()
	const untried = countUntried()
	const measure: SolverMeasure = { hiddenCells: 0, network: 0, highs: 0, sampled: 0 }
	for (let seed = 1; seed <= tables; seed++) {
		const table = nationTable(villages, seed)
		measure.hiddenCells += countHidden(table)
		measure.network += seconds(() => auditTable(table, THRESHOLD, 'bounds'))
		measure.highs += seconds(() => {
			const pieces = jointEquations(new Map([['komponen', table]]))
			return [...attackPieces(pieces, { open, threshold: THRESHOLD, untried }, 'bench')]
		})
	}
	measure.sampled = untried.counts().reduce((sum, { count }) => sum + count, 0)
	return measure
}

function seconds(act: () => unknown): number {
	const before = process.cpuUsage()
	act()
	const { user, system } = process.cpuUsage(before)
	return (user + system) / 1_000_000
}

if (process.argv[1] === import.meta.filename) {
	const { hiddenCells, network, highs, sampled } = await measureSolvers()
	console.log('Rentang sel tersamar: jaringan atau highs saja · ranges of hidden cells: network, or highs alone')
	console.log(
		`        ${sayNumber(hiddenCells)} sel · cells, ${sayNumber(sampled)} hanya dicuplik highs · only sampled by highs`,
	)
	console.log(
		`        jaringan · network ${sayNumber(network, 2)} s, highs ${sayNumber(highs, 2)} s: ${sayNumber(highs / network, 1)} ×`,
	)
	const minutes = (one: number) => sayNumber(((one / 3) * NATION) / 60, 1)
	console.log(
		`        senegara, sepuluh tahun · a country, ten years: ${minutes(network)} menit, ${minutes(highs)} menit · minutes`,
	)
}

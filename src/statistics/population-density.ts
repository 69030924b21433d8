import { roundedRatio } from './rounded-ratio.ts'

/**
 * Population density: people ÷ area, in people per km², rounded to the indicator's decimals (halves
 * away from zero), as Statistik Indonesia of BPS defines it. `null` when no area is known.
 */
export function populationDensity(people: number, areaKm2: number, decimals: number): number | null {
	return areaKm2 === 0 ? null : roundedRatio(people, areaKm2, decimals)
}

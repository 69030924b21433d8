import type { ClassCount } from '../../../src/gate/recipients/class-counts.ts'
import { sayNumber } from '../../ground/progress/reporter.ts'

/**
 * How well the recipients of a record-level file hide in each other, one line for each published combination
 * of columns, over all programmes and periods of the file: numbers of classes only, no class and no value.
 */
export function classReport(classes: readonly ClassCount[], threshold: number): string[] {
	const combinations = Map.groupBy(classes, ({ breakdown, level }) => `${breakdown} ${level}`)
	return [...combinations.values()].map((counts) => {
		const sum = (of: (count: ClassCount) => number) => sayNumber(counts.reduce((total, count) => total + of(count), 0))
		const { breakdown, level } = counts[0] as ClassCount
		const columns = breakdown === 'total' ? level : `${level} × ${breakdown}`
		const all = sum((count) => count.classes)
		const small = sum(({ small }) => small)
		const line = `${columns}: ${all} kelas, ${small} di bawah ${threshold} · ${all} classes, ${small} below ${threshold}`
		if (counts.every(({ uniform }) => uniform === null)) return line
		const uniform = sum((count) => count.uniform ?? 0)
		return `${line}; ${uniform} bernilai peka tunggal · with one sensitive value`
	})
}

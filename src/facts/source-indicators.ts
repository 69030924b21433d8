import { readIndicators } from '../contract/read-generated.ts'
import { inputsOf, readFormula } from '../statistics/formula.ts'

/** The indicators that are read from files in the end: a count of villages by status comes from the status. */
export function sourceIndicators(id: string): string[] {
	const indicators = readIndicators()
	const written = indicators.get(id)?.formula
	const formula = written ? readFormula(written) : null
	if (!formula) return [id]
	return inputsOf(formula)
		.filter((input) => input !== id && indicators.has(input))
		.flatMap(sourceIndicators)
}

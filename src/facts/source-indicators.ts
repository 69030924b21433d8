import { readIndicators } from '../contract/read-generated.ts'

/** The indicators that are read from files in the end: `desa-mandiri` is counted from `status-idm`. */
export function sourceIndicators(id: string): string[] {
	const indicators = readIndicators()
	const formula = indicators.get(id)?.formula
	if (!formula) return [id]
	const named = formula.match(/[a-z][a-z0-9]*(?:-[a-z0-9]+)*/g) ?? []
	return named.filter((word) => word !== id && indicators.has(word)).flatMap(sourceIndicators)
}

import { readDatasets } from '../../contract/read-generated.ts'
import type { Child } from '../../schemas/area-file.ts'
import type { Dataset } from '../../schemas/dataset.ts'
import { datasetsOf } from './source-line.ts'

/** The datasets behind an indicator of some areas: those it was read from, or those its formula goes back to. */
export function datasetsBehind(children: readonly Child[], indicator: string): Dataset[] {
	const ids = new Set(children.flatMap((child) => [...idsBehind(child, indicator, new Set())]))
	return readDatasets().filter(({ id }) => ids.has(id))
}

/** A derived figure may be made of derived ones: each step goes back to its inputs, none twice. */
function idsBehind({ latest }: Pick<Child, 'latest'>, indicator: string, seen: Set<string>): Set<string> {
	if (seen.has(indicator)) return new Set()
	seen.add(indicator)
	const figure = latest[indicator]
	if (figure?.dataset) return new Set(datasetsOf([figure]).map(({ id }) => id))
	const found = new Set<string>()
	for (const input of figure?.derivation?.inputs ?? []) {
		const held = readDatasets().filter(
			({ indicators, periods }) =>
				indicators.includes(input.indicator) && periods.first <= input.period && input.period <= periods.last,
		)
		for (const { id } of held) found.add(id)
		if (held.length === 0) for (const id of idsBehind({ latest }, input.indicator, seen)) found.add(id)
	}
	return found
}

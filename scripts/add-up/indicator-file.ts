import type { AreaRegister } from '../../src/gate/register/area-register.ts'
import type { Indicator } from '../../src/schemas/indicator.ts'
import type { IndicatorFile } from '../../src/schemas/indicator-file.ts'
import type { FigureStore } from './figure-store.ts'

/** One indicator over all areas that have a figure, with the datasets its figures come from. */
export function indicatorFile(
	indicator: Indicator,
	sources: { register: AreaRegister; store: FigureStore; pages: ReadonlySet<string> },
): IndicatorFile {
	const { register, store, pages } = sources
	const areas = store.areasOf(indicator.id).flatMap((code) => {
		const area = register.get(code)
		return area ? [{ area, hasPage: pages.has(code), figures: [...store.series(indicator.id, code)] }] : []
	})
	return { indicator, datasets: [...datasetsOf(indicator.id, store)].sort(), areas }
}

/** Datasets that the figures of an indicator were read from, or that the inputs of derived ones were. */
function datasetsOf(id: string, store: FigureStore, seen = new Set<string>()): Set<string> {
	const datasets = new Set<string>()
	if (seen.has(id)) return datasets
	seen.add(id)
	const inputs = new Set<string>()
	for (const area of store.areasOf(id)) {
		for (const { dataset, derivation } of store.series(id, area)) {
			if (dataset !== null) datasets.add(dataset)
			for (const input of derivation?.inputs ?? []) inputs.add(input.indicator)
		}
	}
	for (const input of inputs) for (const dataset of datasetsOf(input, store, seen)) datasets.add(dataset)
	return datasets
}

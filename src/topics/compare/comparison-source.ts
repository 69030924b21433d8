import type { Language } from '../../schemas/bilingual.ts'
import { saySource } from '../../sentences/source.ts'
import type { CompareArea, CompareData, CompareSource } from './compare-data.ts'

/** The datasets that the compared figures were read from; derived figures name none, then all they rest on. */
export function sourcesOf({ sources }: CompareData, areas: readonly CompareArea[]): readonly CompareSource[] {
	const figures = areas.flatMap((area) => area.figures)
	const read = new Set(figures.map(({ dataset }) => dataset))
	const used = sources.filter(({ id }) => read.has(id))
	return used.length > 0 && !figures.some(isComputed) ? used : sources
}

/** "Sumber: BPS, Persentase …" for every publisher, each table once; empty where nothing is compared. */
export function comparisonSource(
	sources: readonly CompareSource[],
	areas: readonly CompareArea[],
	language: Language,
): string {
	if (sources.length === 0) return ''
	const figures = areas.flatMap((area) => area.figures)
	const computed = figures.filter(isComputed)
	const part = computed.length < figures.length ? 'part' : 'all'
	return saySource(sources, computed.length === 0 ? 'none' : part, language)
}

function isComputed({ derivation }: CompareArea['figures'][number]): boolean {
	return Boolean(derivation)
}

import type { Language } from '../schemas/bilingual.ts'
import type { Indicator } from '../schemas/indicator.ts'

/** A formula with the names of its indicators in place of their ids: "penduduk ÷ luas-km2" is "Penduduk ÷ Luas". */
export function sayFormula(formula: string, indicators: ReadonlyMap<string, Indicator>, language: Language): string {
	return formula.replace(/[a-z][a-z0-9]*(?:-[a-z0-9]+)*/g, (word) => indicators.get(word)?.short[language] ?? word)
}

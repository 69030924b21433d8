import type { Language } from '../schemas/bilingual.ts'
import type { Indicator } from '../schemas/indicator.ts'
import { inputsOf, readFormula } from '../statistics/formula.ts'

/** A formula with the names of its indicators in place of their ids: "penduduk ÷ luas-km2" is "Penduduk ÷ Luas". */
export function sayFormula(written: string, indicators: ReadonlyMap<string, Indicator>, language: Language): string {
	const formula = readFormula(written)
	const inputs = new Set(formula ? inputsOf(formula) : [])
	const nameOf = (word: string) => (inputs.has(word) ? indicators.get(word)?.short[language] : undefined)
	return written.replace(/[a-z][a-z0-9]*(?:-[a-z0-9]+)*/g, (word) => nameOf(word) ?? word)
}

import type { Language } from '../schemas/bilingual.ts'
import type { Indicator } from '../schemas/indicator.ts'
import { lowerFirst } from './first-letter.ts'

/**
 * A name inside a sentence: "persentase penduduk miskin". Abbreviations keep their capitals, and so does an index that
 * is called by a name of its own, which goes on with a capital: "Indeks Desa Membangun".
 */
export function nameInside({ name, measure }: Pick<Indicator, 'name' | 'measure'>, language: Language): string {
	const said = name[language]
	const isOwnName = measure === 'index' && /^\p{Lu}\S* \p{Lu}/u.test(said)
	return /^\p{Lu}\p{Ll}/u.test(said) && !isOwnName ? lowerFirst(said) : said
}

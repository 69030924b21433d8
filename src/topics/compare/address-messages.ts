import type { Language } from '../../schemas/bilingual.ts'
import type { AddressProblem } from './compare-state.ts'
import { compareText } from './compare-text.ts'

/** What is wrong in an address, in words with the way out. */
export function sayProblem({ kind, word }: AddressProblem, language: Language): string {
	const t = compareText(language)
	switch (kind) {
		case 'code':
			return t.badCode(word)
		case 'indicator':
			return t.badIndicator(word)
		case 'period':
			return t.badPeriod(word)
		case 'form':
			return t.badForm(word)
		case 'measure':
			return t.badMeasure(word)
		case 'too-many':
			return t.tooMany(word)
	}
}

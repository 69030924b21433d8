const separators = {
	id: { group: '.', decimal: ',' },
	en: { group: ',', decimal: '.' },
} as const

/**
 * Reads a number as a page prints it: "1.234,5" in Indonesian, "1,234.5" in English, with a true minus, "Rp" or a
 * percent sign. `undefined` for anything else, words and shortened amounts ("1,2 juta") included.
 */
export function readPrintedNumber(text: string, language: 'id' | 'en'): number | undefined {
	const { group, decimal } = separators[language]
	const bare = text
		.replace(/^(?:Rp|IDR)\s*/i, '')
		.replace(/\s*%$/, '')
		.replace(/^[\u2212-]\s*/, '-')
	const shape = new RegExp(`^-?(?:\\d{1,3}(?:\\${group}\\d{3})+|\\d+)(?:\\${decimal}\\d+)?$`)
	if (!shape.test(bare)) return undefined
	return Number(bare.replaceAll(group, '').replace(decimal, '.'))
}

/** Reads a number as data files write it: digits with a point. */
export function readPlainNumber(text: string): number | undefined {
	return /^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/i.test(text) ? Number(text) : undefined
}

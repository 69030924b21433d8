import { z } from 'zod'

/** A cell that may not be empty. */
export const textCell = z.string().min(1)

/** A cell that may be empty, which reads as `null`. */
export const optionalTextCell = z.string().transform((text) => (text === '' ? null : text))

/** `ya` or `tidak`. */
export const yesNoCell = wordCell({ ya: true, tidak: false })

/** A whole number, at most nine digits. */
export const wholeNumberCell = z
	.string()
	.regex(/^\d{1,9}$/, 'bilangan bulat tanpa tanda ribuan / a whole number without thousands mark')
	.transform(Number)

/** A limit of the registry: decimals with a point, no thousands mark, or empty. */
export const optionalNumberCell = z
	.string()
	.regex(/^(-?\d+(\.\d+)?)?$/, 'angka bertitik desimal, atau kosong / a number with a decimal point, or empty')
	.transform((text) => (text === '' ? null : Number(text)))

/** An Indonesian word of a registry and what it stands for in code. */
export function wordCell<T>(words: Readonly<Record<string, T>>) {
	return z.enum(Object.keys(words)).transform((word) => words[word] as T)
}

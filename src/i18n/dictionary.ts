import type { Language } from '../schemas/bilingual.ts'

/** The texts of one room in both languages; the compiler refuses a text that one of them lacks. */
export function dictionary<const Shape>(texts: { id: Shape; en: NoInfer<Widen<Shape>> }) {
	return (language: Language): Widen<Shape> => texts[language] as Widen<Shape>
}

/** A text may differ between languages; its kind (text, list, function) may not. */
type Widen<T> = T extends string
	? string
	: T extends (...args: infer Args) => string
		? (...args: Args) => string
		: { [Key in keyof T]: Widen<T[Key]> }

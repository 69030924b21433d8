/** How a derived indicator follows from others, each named by its id. */
export type Formula =
	/** Places that have a category, or any category of the indicator. */
	| { kind: 'count'; of: string; category: string | null }
	| { kind: 'ratio'; factor: number; numerator: string; denominator: string }
	| { kind: 'sum'; parts: readonly string[] }

const id = '[a-z][a-z0-9]*(?:-[a-z0-9]+)*'
const count = new RegExp(`^n\\(\\s*(${id})\\s*(?:=\\s*([^()=]*[^()=\\s])\\s*)?\\)$`)
const ratio = new RegExp(
	`^(?:([1-9][0-9]{0,8}|[1-9][0-9]{0,2}(?:\\.[0-9]{3}){1,2})\\s*[×*]\\s*)?(${id})\\s*[÷/]\\s*(${id})$`,
)
const sum = new RegExp(`^${id}(?:\\s*\\+\\s*${id})+$`)

/**
 * Reads a formula of the registry: `n(a)`, `n(a = word)`, `a ÷ b`, `100 × a ÷ b`, `a + b + c`; `*` and `/` stand for
 * `×` and `÷`. `null` for anything else: what cannot be read is never guessed.
 */
export function readFormula(text: string): Formula | null {
	const written = text.trim()
	const [counts, of = '', category = null] = count.exec(written) ?? []
	if (counts) return { kind: 'count', of, category }
	const [divides, factor = '1', numerator = '', denominator = ''] = ratio.exec(written) ?? []
	if (divides) return { kind: 'ratio', factor: Number(factor.replaceAll('.', '')), numerator, denominator }
	return sum.test(written) ? { kind: 'sum', parts: written.split('+').map((part) => part.trim()) } : null
}

/**
 * The indicators that are read from files in the end: a count of villages by status comes from the status.
 * @param registry all indicators by id
 */
export function sourcesOf(registry: ReadonlyMap<string, { formula: string | null }>, id: string): string[] {
	const written = registry.get(id)?.formula
	const formula = written ? readFormula(written) : null
	if (!formula) return [id]
	return inputsOf(formula)
		.filter((input) => input !== id && registry.has(input))
		.flatMap((input) => sourcesOf(registry, input))
}

/** The indicators a formula names, in its order. */
export function inputsOf(formula: Formula): readonly string[] {
	if (formula.kind === 'count') return [formula.of]
	return formula.kind === 'sum' ? formula.parts : [formula.numerator, formula.denominator]
}

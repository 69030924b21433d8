/** How a figure of an article follows from figures of the data. */
export type FigureFormula =
	| { kind: 'number'; value: number }
	/** One figure: of an indicator, an area and a period. */
	| { kind: 'figure'; indicator: string; area: string; period: string }
	/** Figures of the areas inside an area, added up. */
	| { kind: 'sum'; indicator: string; area: string; period: string }
	/** How many areas inside an area have a figure, or one category. */
	| { kind: 'count'; indicator: string; category: string | null; area: string; period: string }
	/** What a stage of a verification left. */
	| { kind: 'stage'; verification: string; stage: number }
	| { kind: 'operation'; sign: '+' | '-' | '*' | '/'; left: FigureFormula; right: FigureFormula }

/** Longer ones nobody can check by eye. */
const LONGEST = 300

const token = /\s*(?:(\d+(?:\.\d+)?)(?![\w.])|([a-z][a-z0-9-]*)\s*\(([^()]*)\)|([-+*/×÷()−]))/y

type Token = { kind: 'value'; formula: FigureFormula } | { kind: 'sign'; sign: string }

/**
 * Reads a formula: `p0(35.26, 2024) - p0(35.26, 2025)`. Operands are numbers, `indicator(area, period)`,
 * `sum(indicator, area, period)`, `count(indicator = word, area, period)` and `stage(verification, number)`; between
 * them stand `+ - * /` and brackets. `null` for anything else: what cannot be read is never guessed, and nothing of it
 * is run as a program.
 */
export function readFigureFormula(text: string): FigureFormula | null {
	const tokens = text.length > LONGEST ? null : tokensOf(text)
	if (!tokens) return null
	const [formula, rest] = sum(tokens) ?? []
	return formula && rest?.length === 0 ? formula : null
}

function tokensOf(text: string): Token[] | null {
	const tokens: Token[] = []
	const end = text.trimEnd().length
	token.lastIndex = 0
	while (token.lastIndex < end) {
		const match = token.exec(text)
		if (!match) return null
		const [, number, name, inside = '', sign] = match
		if (sign !== undefined) tokens.push({ kind: 'sign', sign: plainSigns[sign] ?? sign })
		else {
			const formula: FigureFormula | null =
				number === undefined ? operand(name ?? '', inside) : { kind: 'number', value: Number(number) }
			if (!formula) return null
			tokens.push({ kind: 'value', formula })
		}
	}
	return tokens
}

const plainSigns: Readonly<Record<string, string>> = { '×': '*', '÷': '/', '−': '-' }

function operand(name: string, inside: string): FigureFormula | null {
	const parts = inside.split(',').map((part) => part.trim())
	if (parts.some((part) => part === '')) return null
	if (name === 'stage') {
		const [verification = '', stage = '', ...more] = parts
		return /^[1-9]$/.test(stage) && more.length === 0 ? { kind: 'stage', verification, stage: Number(stage) } : null
	}
	if (name !== 'sum' && name !== 'count') {
		const [area = '', period = '', ...more] = parts
		return period !== '' && more.length === 0 ? { kind: 'figure', indicator: name, area, period } : null
	}
	const [of = '', area = '', period = '', ...more] = parts
	const [, indicator, category = null] = /^([a-z][a-z0-9-]*)(?:\s*=\s*(.+))?$/.exec(of) ?? []
	if (indicator === undefined || period === '' || more.length > 0) return null
	if (name === 'count') return { kind: 'count', indicator, category, area, period }
	return category === null ? { kind: 'sum', indicator, area, period } : null
}

/** What was read, and the tokens after it. */
type Read = [formula: FigureFormula, rest: readonly Token[]] | null

function sum(tokens: readonly Token[]): Read {
	return chain(tokens, product, ['+', '-'])
}

function product(tokens: readonly Token[]): Read {
	return chain(tokens, unary, ['*', '/'])
}

/** Operands of one rank from the left: `a - b - c` is `(a - b) - c`. */
function chain(
	tokens: readonly Token[],
	operandOf: (tokens: readonly Token[]) => Read,
	signs: readonly string[],
): Read {
	let read = operandOf(tokens)
	while (read) {
		const [left, [next, ...after]] = read
		if (next?.kind !== 'sign' || !signs.includes(next.sign)) return read
		const right = operandOf(after)
		if (!right) return null
		const sign = next.sign as '+' | '-' | '*' | '/'
		read = [{ kind: 'operation', sign, left, right: right[0] }, right[1]]
	}
	return null
}

function unary(tokens: readonly Token[]): Read {
	const [first, ...rest] = tokens
	if (first?.kind === 'value') return [first.formula, rest]
	if (first?.sign !== '(') return null
	const [inside, [close, ...after]] = sum(rest) ?? [null, []]
	return inside && close?.kind === 'sign' && close.sign === ')' ? [inside, after] : null
}

/** Every operand of a formula. */
export function operandsOf(formula: FigureFormula): FigureFormula[] {
	return formula.kind === 'operation' ? [...operandsOf(formula.left), ...operandsOf(formula.right)] : [formula]
}

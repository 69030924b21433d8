import type { Indicator } from '../../../../src/schemas/indicator.ts'
import type { Verification } from '../../../../src/schemas/verification.ts'
import { readFormula } from '../../../../src/statistics/formula.ts'
import type { FigureFormula } from './figure-formula.ts'
import type { QuotableFigures } from './quotable-figures.ts'

/** What formulas are worked out from. */
export type FigureSource = {
	figures: QuotableFigures
	indicators: readonly Pick<Indicator, 'id' | 'formula' | 'unit'>[]
	verifications: readonly Pick<Verification, 'id' | 'stages'>[]
}

/** What a formula gives, or the operand that the data does not hold. */
export type Computed = { value: number } | { missing: string }

/** Works a formula out from the data of the office; nothing is rounded on the way. */
export function computeFigure(formula: FigureFormula, source: FigureSource): Computed {
	switch (formula.kind) {
		case 'number':
			return { value: formula.value }
		case 'figure':
			return known(figure(formula.indicator, formula.area, formula.period, source), said(formula))
		case 'sum': {
			const inside = source.figures.inside(formula.indicator, formula.area, formula.period)
			const values = inside.flatMap(({ value }) => value ?? [])
			return known(values.length > 0 ? values.reduce((sum, value) => sum + value, 0) : null, `sum(${said(formula)})`)
		}
		case 'count':
			return known(count(formula, source), `count(${said(formula)})`)
		case 'stage': {
			const verification = source.verifications.find(({ id }) => id === formula.verification)
			const name = `stage(${formula.verification}, ${formula.stage})`
			return known(verification?.stages[formula.stage - 1]?.value ?? null, name)
		}
		case 'operation':
			return operate(formula, source)
	}
}

function known(value: number | null, name: string): Computed {
	return value === null ? { missing: name } : { value }
}

function said({ indicator, area, period }: { indicator: string; area: string; period: string }): string {
	return `${indicator}(${area}, ${period})`
}

/** A figure of the data, or one that its own formula in the register makes of them for the same area and period. */
function figure(id: string, area: string, period: string, source: FigureSource): number | null {
	const found = source.figures.find(id, area, period)
	if (found) return found.value
	const formula = readFormula(source.indicators.find((one) => one.id === id)?.formula ?? '')
	if (!formula) return null
	const part = (one: string) => figure(one, area, period, source)
	if (formula.kind === 'count') {
		return count({ kind: 'count', indicator: formula.of, category: formula.category, area, period }, source)
	}
	if (formula.kind === 'sum') {
		const parts = formula.parts.map(part)
		return parts.reduce<number | null>((sum, one) => (sum === null || one === null ? null : sum + one), 0)
	}
	const [numerator, denominator] = [part(formula.numerator), part(formula.denominator)]
	return numerator === null || !denominator ? null : (formula.factor * numerator) / denominator
}

function count(
	{ indicator, category, area, period }: Extract<FigureFormula, { kind: 'count' }>,
	{ figures }: FigureSource,
): number | null {
	const all = figures.inside(indicator, area, period)
	// None of a category is a count; none of anything is a table that is not there.
	return all.length === 0 ? null : all.filter((one) => category === null || one.category === category).length
}

function operate(formula: Extract<FigureFormula, { kind: 'operation' }>, source: FigureSource): Computed {
	const [left, right] = [computeFigure(formula.left, source), computeFigure(formula.right, source)]
	if ('missing' in left) return left
	if ('missing' in right) return right
	const value = {
		'+': left.value + right.value,
		'-': left.value - right.value,
		'*': left.value * right.value,
		'/': left.value / right.value,
	}[formula.sign]
	return Number.isFinite(value) ? { value } : { missing: '/ 0' }
}

import { formatValue } from '../../format/value.ts'
import type { Bilingual } from '../../schemas/bilingual.ts'
import type { Indicator } from '../../schemas/indicator.ts'
import type { Desk } from './desk-state.ts'

/** A value as a reader will see it, by the name of its indicator; an empty one by its status. */
export function printedValue({ registers, t, language }: Desk, name: Bilingual, value: string): string {
	const indicator = registers.indicators.find((one) => one.name.id === name.id)
	if (indicator && value !== '' && Number.isFinite(Number(value)))
		return printedNumber(Number(value), indicator, language)
	// Words of a register are written small: a lone capital is a status.
	return /^[A-Z]$/.test(value) ? t.noValue(value) : value
}

/** With all decimals that it has: what differs must not look the same. */
export function printedNumber(
	value: number,
	{ unit, decimals }: Pick<Indicator, 'unit' | 'decimals'>,
	language: Desk['language'],
): string {
	const own = /\.(\d+)$/.exec(String(value))?.[1]?.length ?? 0
	return formatValue(value, { unit, decimals: Math.max(decimals, Math.min(own, 10)) }, language)
}

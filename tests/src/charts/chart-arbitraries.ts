import fc from 'fast-check'
import { isWithoutValue, type ObservationStatus, observationStatuses } from '../../../src/schemas/observation-status.ts'

/** Widths at which charts are drawn. */
export const widths = fc.constantFrom(340, 510, 700)

/** Figures from millionths to billions, of either sign, many of them equal. */
export const figure = fc.oneof(
	fc
		.tuple(fc.integer({ min: -9999, max: 9999 }), fc.integer({ min: -6, max: 9 }))
		.map(([digits, exponent]) => digits * 10 ** exponent),
	fc.constantFrom(0, 1, 17.02, 17.02, 100),
)

/** Figures that are rates: what most charts show. */
export const percentage = fc.integer({ min: 0, max: 10_000 }).map((hundredths) => hundredths / 100)

const names = [
	'Blora',
	"Ra'as",
	'Kota Probolinggo',
	'Penajam Paser Utara',
	'Contoh Kepulauan Selatan Barat Daya Raya',
	'Contohpulaupulaukeciltanpaspasi',
]

/** Names of areas, long ones among them. */
export const areaName = fc.constantFrom(...names)

/** A status with the value it allows. */
export function observed(
	value: fc.Arbitrary<number>,
): fc.Arbitrary<{ value: number | null; status: ObservationStatus }> {
	return fc
		.record({ value, status: fc.constantFrom(...observationStatuses) })
		.map((one) => (isWithoutValue(one.status) ? { value: null, status: one.status } : one))
}

/** Four significant digits, with a decimal comma. */
export function printed(value: number): string {
	return String(Number(value.toPrecision(4))).replace('.', ',')
}

const DAY = 86_400_000

/** The two ways in which a workbook counts days: Excel of Windows from 1900, early ones of the Mac from 1904. */
export type DateSystem = 1900 | 1904

/**
 * The day of a serial number as `2025-03-31`; the time of day falls away. `null` where there is no such day: a time
 * alone, 29 February 1900 (which Excel counts although it never was), a number beyond the year 9999.
 * Source: ECMA-376 part 1, 18.17.4.1.
 */
export function dayOfSerial(serial: number, system: DateSystem): string | null {
	const day = Math.floor(Math.round(serial * DAY) / DAY)
	const zero = zeroOf(day, system)
	if (zero === null) return null
	const date = new Date(zero + day * DAY)
	return date.getUTCFullYear() > 9999 || Number.isNaN(date.getTime()) ? null : date.toISOString().slice(0, 10)
}

/** The serial number of a day `2025-03-31` in the system of 1900, or `null` before March of that year. */
export function serialOfDay(date: string): number | null {
	const serial = Math.round((Date.parse(`${date}T00:00:00Z`) - Date.UTC(1899, 11, 30)) / DAY)
	return serial > 60 ? serial : null
}

/** The day that counts as 0, in milliseconds. */
function zeroOf(day: number, system: DateSystem): number | null {
	if (system === 1904) return day >= 0 ? Date.UTC(1904, 0, 1) : null
	if (day < 1 || day === 60) return null
	return day < 60 ? Date.UTC(1899, 11, 31) : Date.UTC(1899, 11, 30)
}

/** A colour as light: red, green and blue from 0 to 1, linear (not as written in sRGB). */
export type Light = readonly [red: number, green: number, blue: number]

/** Reads `#174a8c` as light. */
export function lightOf(hex: string): Light {
	const match = /^#([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(hex)
	if (!match) throw new Error(`expected a colour such as #174a8c, received "${hex}"`)
	const [red, green, blue] = match.slice(1).map((channel) => linear(Number.parseInt(channel, 16) / 255))
	return [red ?? 0, green ?? 0, blue ?? 0]
}

/** From the sRGB curve to light (IEC 61966-2-1). */
function linear(channel: number): number {
	return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4
}

export type Matrix = readonly [Light, Light, Light]

/** A matrix times a colour. */
export function transform(rows: Matrix, [r, g, b]: Light): Light {
	const row = ([x, y, z]: Light) => x * r + y * g + z * b
	return [row(rows[0]), row(rows[1]), row(rows[2])]
}

import type { PublicRegister } from './public-register.ts'

/** Forms of data that the attack does not read: databases, archives of other kinds, and what is packed and does not open. */
const opaqueData = /\.(?:parquet|arrow|feather|xlsx?|xlsb|ods|sqlite|db|duckdb|zip|gz|zst|7z)$/i

/** A kecamatan or village between quotes, as data in a script carry it. */
const smallArea = /(["'`])\d{2}\.\d{2}\.\d{2}(?:\.\d{4})?\1/

/** Data that nobody can check by the published tables: whole files, or what a script carries. */
export type UnreadData = 'opaque' | 'script'

/**
 * Finds data that the attack has no eyes for. A script may name programmes, and may name areas: one that does both
 * carries a table of recipients, whose numbers stand among its own.
 */
export function unreadDataIn({ counted }: Pick<PublicRegister, 'counted'>) {
	const programmes = [...counted].flatMap((id) => [`"${id}"`, `'${id}'`, `\`${id}\``])
	return (path: string, read: () => string): UnreadData | null => {
		if (opaqueData.test(path)) return 'opaque'
		if (!/\.m?js$/.test(path)) return null
		const text = read()
		return smallArea.test(text) && programmes.some((name) => text.includes(name)) ? 'script' : null
	}
}

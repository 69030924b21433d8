import { findPackageJSON } from 'node:module'
import { dirname, isAbsolute, join, relative } from 'node:path'

/** Folder of this program, wherever it is called from. */
const program = dirname(findPackageJSON(import.meta.url) ?? '.')

/**
 * Folder of the registers that hold for every office. They are part of the program: a new version of it brings new
 * ones. Named from where one stands, as issues name files.
 */
export function nationalFolder(): string {
	const folder = join(program, 'data', 'national')
	const name = relative(process.cwd(), folder)
	return name.startsWith('..') || isAbsolute(name) ? folder : name
}

/** Registers of the national folder; all of them may stand in an office's folder, too. */
export const nationalFiles = [
	'areas.csv',
	'indicators.csv',
	'plausibility.csv',
	'programmes.csv',
	'programme-benefits.csv',
	'programme-components.csv',
	'search-aliases.csv',
	'social-registries.csv',
	'tile-positions.csv',
] as const

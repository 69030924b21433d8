import { readBoundaries } from '../boundaries/read-boundaries.ts'
import { AREA_ALIASES, BPS_CODES, readAreaAliases, readBpsCodes } from './read-area-names.ts'
import type { ReadContext } from './read-context.ts'
import { readElectoralDistricts } from './read-electoral-districts.ts'
import { readRecommendations } from './read-recommendations.ts'
import { readProgrammeBenefits, readProgrammeComponents } from './read-registries.ts'
import { readSearchAliases } from './read-search-aliases.ts'
import { readTilePositions } from './read-tile-positions.ts'
import { readVerifications } from './read-verifications.ts'

/**
 * The small tables of an office's folder that nothing else is read by: each its file and how it is read. A new one is
 * an entry here; `src/schemas/generated-tables.ts` says how pages read it, `scripts/write/register-downloads.ts` how it
 * is offered as a file.
 */
export const officeTables = {
	programmeBenefits: {
		file: 'programme-benefits.csv',
		read: ({ folders, programmes, issues }: ReadContext) => readProgrammeBenefits(folders, programmes, issues),
	},
	programmeComponents: {
		file: 'programme-components.csv',
		read: ({ folders, programmes, issues }: ReadContext) => readProgrammeComponents(folders, programmes, issues),
	},
	verifications: {
		file: 'verifications.csv',
		read: ({ folders, ...context }: ReadContext) => readVerifications(folders.office, context),
	},
	electoralDistricts: {
		file: 'electoral-districts.csv',
		read: ({ folders, register, issues }: ReadContext) => readElectoralDistricts(folders.office, register, issues),
	},
	recommendations: {
		file: 'recommendations.csv',
		read: ({ folders, ...context }: ReadContext) => readRecommendations(folders.office, context),
	},
	searchAliases: {
		file: 'search-aliases.csv',
		read: ({ folders, register, issues }: ReadContext) => readSearchAliases(folders, register, issues),
	},
	areaAliases: {
		file: AREA_ALIASES,
		read: ({ folders, register, issues }: ReadContext) => readAreaAliases(folders.office, register, issues),
	},
	bpsCodes: {
		file: BPS_CODES,
		read: ({ folders, register, issues }: ReadContext) => readBpsCodes(folders.office, register, issues),
	},
	maps: {
		file: 'tile-positions.csv',
		read: async ({ folders, register, issues }: ReadContext) => ({
			tiles: await readTilePositions(folders, register, issues),
			boundaries: await readBoundaries(folders.office, register, issues),
		}),
	},
} as const

type Name = keyof typeof officeTables

/** What the tables of a folder hold, each by its name. */
export type OfficeTables = { [N in Name]: Awaited<ReturnType<(typeof officeTables)[N]['read']>> }

/** Reads all tables, one after the other: issues come in the order of the list. */
export async function readOfficeTables(context: ReadContext): Promise<OfficeTables> {
	const read: Partial<Record<Name, unknown>> = {}
	for (const name of Object.keys(officeTables) as Name[]) read[name] = await officeTables[name].read(context)
	return read as OfficeTables
}

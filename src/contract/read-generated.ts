import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { z } from 'zod'
import { type AreaFile, areaFileSchema } from '../schemas/area-file.ts'
import { type AreaIndex, areaIndexSchema } from '../schemas/area-index.ts'
import { type Brief, briefSchema } from '../schemas/brief.ts'
import { type PublishedCorrection, publishedCorrectionSchema } from '../schemas/correction.ts'
import { type Dataset, datasetSchema } from '../schemas/dataset.ts'
import { type DistrictFile, districtFileSchema } from '../schemas/district-file.ts'
import { type Indicator, indicatorSchema } from '../schemas/indicator.ts'
import { type IndicatorFile, indicatorFileSchema } from '../schemas/indicator-file.ts'
import { type MapFile, mapFileSchema } from '../schemas/map-file.ts'
import { type Portal, portalSchema } from '../schemas/portal.ts'
import { type Programme, programmeSchema } from '../schemas/programme.ts'
import { type ProgrammeBenefit, programmeBenefitSchema } from '../schemas/programme-benefit.ts'
import { type ProgrammeComponent, programmeComponentSchema } from '../schemas/programme-component.ts'
import {
	type RecipientAreaFile,
	type RecipientProgrammeFile,
	recipientAreaFileSchema,
	recipientProgrammeFileSchema,
} from '../schemas/recipient-files.ts'
import { type PublishedRecommendation, publishedRecommendationSchema } from '../schemas/recommendation.ts'
import { type Verification, verificationSchema } from '../schemas/verification.ts'

/**
 * The one door between the generated JSON and the pages. Each file is checked against its schema
 * as it is read, so that a page never meets a shape it was not written for.
 */
const folder = resolve(process.env.TERANG_GENERATED ?? 'src/generated')

function read<T>(name: string, schema: z.ZodType<T>): T {
	const result = schema.safeParse(JSON.parse(readFileSync(join(folder, name), 'utf8')))
	if (!result.success) throw new Error(`${join(folder, name)}: ${z.prettifyError(result.error)}`)
	return result.data
}

/** Reads once in a build; in the development server a change of data must show, so it reads again. */
function once<T>(make: () => T): () => T {
	let kept: { value: T } | undefined
	return () => {
		if (kept && !import.meta.env?.DEV) return kept.value
		kept = { value: make() }
		return kept.value
	}
}

export const readPortal: () => Portal = once(() => read('portal.json', portalSchema))
export const readAreaIndex: () => AreaIndex = once(() => read('areas.json', areaIndexSchema))
export const readDatasets: () => Dataset[] = once(() => read('datasets.json', z.array(datasetSchema)))
/** Pages that search engines are kept away from, by their Indonesian address: they show only what is simulated. */
export const readUnlisted: () => ReadonlySet<string> = once(() => new Set(read('unlisted.json', z.array(z.string()))))
export const readProgrammes: () => Programme[] = once(() => read('programmes.json', z.array(programmeSchema)))
export const readProgrammeBenefits: () => ProgrammeBenefit[] = once(() =>
	read('programme-benefits.json', z.array(programmeBenefitSchema)),
)

/** Components of all programmes, in the order of the registry. */
export const readProgrammeComponents: () => ProgrammeComponent[] = once(() =>
	read('programme-components.json', z.array(programmeComponentSchema)),
)

/** Lists checked in stages, in the order of the register. */
export const readVerifications: () => Verification[] = once(() =>
	read('verifications.json', z.array(verificationSchema)),
)

/** Corrected figures and names, newest first. */
export const readCorrections: () => PublishedCorrection[] = once(() =>
	read('corrections.json', z.array(publishedCorrectionSchema)),
)

/** Recommendations of forums with their follow-up, in the order of the file. */
export const readRecommendations: () => PublishedRecommendation[] = once(() =>
	read('recommendations.json', z.array(publishedRecommendationSchema)),
)

/** Electoral districts with their sums, in the order of the register; none where the steward named none. */
export const readElectoralDistricts: () => DistrictFile[] = once(
	() => readIfThere('electoral-districts.json', z.array(districtFileSchema)) ?? [],
)

/** All indicators by id, in the order of the registry. */
export const readIndicators: () => ReadonlyMap<string, Indicator> = once(
	() => new Map(read('indicators.json', z.array(indicatorSchema)).map((indicator) => [indicator.id, indicator])),
)

/** An indicator that must exist; an unknown id is a fault in the code and throws. */
export function readIndicator(id: string): Indicator {
	const indicator = readIndicators().get(id)
	if (!indicator) throw new RangeError(`unknown indicator "${id}"; indicators.csv does not list it`)
	return indicator
}

/** Keeps the few files read last: they serve most of the reads, and memory stays flat however many there are. */
function keeping<T>(most: number, make: (key: string) => T): (key: string) => T {
	const all = new Map<string, T>()
	return (key) => {
		const kept = all.get(key)
		const file = kept && !import.meta.env?.DEV ? kept : make(key)
		// Put in anew, a file in use moves to the end of the line and is not the first to go.
		all.delete(key)
		all.set(key, file)
		const oldest = all.keys().next().value
		if (all.size > most && oldest !== undefined) all.delete(oldest)
		return file
	}
}

/** Everything known of one area. Siblings share a parent and are rendered one after the other. */
export const readArea: (code: string) => AreaFile = keeping(64, (code) => read(`areas/${code}.json`, areaFileSchema))

/** One indicator over all areas. Pages of many areas draw the change of the same one. */
export const readIndicatorFile: (id: string) => IndicatorFile = keeping(2, (id) =>
	read(`indicators/${id}.json`, indicatorFileSchema),
)

/** Programme recipients of one area after protection; `null` for areas without recipient data. */
export function readRecipients(code: string): RecipientAreaFile | null {
	return readIfThere(`recipients/areas/${code}.json`, recipientAreaFileSchema)
}

/** Recipients of one programme over areas and periods; `null` for programmes without recipient data. */
export function readRecipientProgramme(id: string): RecipientProgrammeFile | null {
	return readIfThere(`recipients/programmes/${id}.json`, recipientProgrammeFileSchema)
}

/** How the areas inside an area are drawn on a map; `null` where nobody placed them. */
export function readMap(parent: string): MapFile | null {
	return readIfThere(`maps/${parent}.json`, mapFileSchema)
}

/** Briefs that were printed with the site; none unless the build was asked to. */
export const readBriefs: () => Brief[] = once(() => readIfThere('briefs.json', z.array(briefSchema)) ?? [])

function readIfThere<T>(name: string, schema: z.ZodType<T>): T | null {
	return existsSync(join(folder, name)) ? read(name, schema) : null
}

/** Names of the files to offer for download. */
export function listDownloads(): string[] {
	return readdirSync(join(folder, 'unduh')).sort()
}

/** The bytes of a download, or of a record in the public interface. */
export function readDownload(
	kind: 'unduh' | 'api/wilayah' | 'api/indikator' | 'api/dapil',
	name: string,
): Uint8Array<ArrayBuffer> {
	return new Uint8Array(readFileSync(join(folder, kind, name)))
}

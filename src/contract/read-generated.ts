import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { z } from 'zod'
import { type ListedDownload, listedColumns, listedDownload } from '../format/listed-download.ts'
import { type AreaFile, areaFileSchema } from '../schemas/area-file.ts'
import { attachmentSizesSchema } from '../schemas/attachment.ts'
import { type Brief, briefSchema } from '../schemas/brief.ts'
import { type Dataset, datasetSchema } from '../schemas/dataset.ts'
import { type DistrictFile, districtFileSchema } from '../schemas/district-file.ts'
import { type Download, downloadListFile, downloadSchema } from '../schemas/download.ts'
import { areasBelowFile, deskFile, type GeneratedTables, generatedTables } from '../schemas/generated-tables.ts'
import type { Indicator } from '../schemas/indicator.ts'
import { type IndicatorFile, indicatorFileSchema } from '../schemas/indicator-file.ts'
import { type MapFile, mapFileSchema } from '../schemas/map-file.ts'
import { type OfficePicture, officePictureSchema } from '../schemas/office-picture.ts'
import { columnOf, downloadTable, pageInput } from '../schemas/page-input.ts'
import {
	type RecipientAreaFile,
	type RecipientProgrammeFile,
	recipientAreaFileSchema,
	recipientProgrammeFileSchema,
} from '../schemas/recipient-files.ts'
import type { ShownIndicator } from '../schemas/shown-indicator.ts'
import { type VillagePlace, villagePlacesFile, villagePlacesSchema } from '../schemas/village-place.ts'
import { notedRows } from './noted-rows.ts'
import { keptByName, noteRead, type Read, taken, withReadings } from './readings.ts'

/**
 * The one door between the generated JSON and the pages. Each file is checked against its schema as it is read, so that
 * a page never meets a shape it was not written for: in development and in tests, whose builds ask for it by
 * TERANG_CONTRACT. A build reads what it wrote itself a moment ago, by the same types.
 *
 * Whatever is asked of that folder is noted: a later build renders the pages alone whose questions have other answers.
 */
const folder = resolve(process.env.TERANG_GENERATED ?? 'src/generated')

const trusts = import.meta.env?.PROD === true && process.env.TERANG_CONTRACT === undefined

function read<T>(name: string, schema: z.ZodType<T>): T {
	noteRead(pageInput('says', name))
	return readUnnoted(name, schema)
}

function readUnnoted<T>(name: string, schema: z.ZodType<T>): T {
	const content: unknown = JSON.parse(readFileSync(join(folder, name), 'utf8'))
	if (trusts) return content as T
	const result = schema.safeParse(content)
	if (!result.success) throw new Error(`${join(folder, name)}: ${z.prettifyError(result.error)}`)
	return result.data
}

/** Reads once in a build; in the development server a change of data must show, so it reads again. */
function once<T>(make: () => T): () => T {
	let kept: Read<T> | undefined
	return () => {
		if (!kept || import.meta.env?.DEV) kept = withReadings(make)
		return taken(kept)
	}
}

/** How each register is found and held to its shape. */
const tables: { [Name in keyof GeneratedTables]: { file: string; schema: z.ZodType<GeneratedTables[Name]> } } =
	generatedTables

/** A way to read one register, whole: once in a build. What one component alone reads needs no line here. */
export function tableReader<Name extends keyof GeneratedTables>(name: Name): () => GeneratedTables[Name] {
	const { file, schema } = tables[name]
	return once(() => read(file, schema))
}

export const readPortal = tableReader('portal')
export const readAreaIndex = tableReader('index')
export const readProgrammes = tableReader('programmes')
export const readProgrammeBenefits = tableReader('programmeBenefits')
/** Components of all programmes, in the order of the registry. */
export const readProgrammeComponents = tableReader('programmeComponents')
/** Lists checked in stages, in the order of the register. */
export const readVerifications = tableReader('verifications')
const readShownIndicatorList = tableReader('shownIndicators')
/** Corrected figures and names, newest first. */
export const readCorrections = tableReader('corrections')
/** Recommendations of forums with their follow-up, in the order of the file. */
export const readRecommendations = tableReader('recommendations')
const readIndicatorList = tableReader('indicators')
const readUnlistedList = tableReader('unlisted')
/** Pages that search engines are kept away from, by their Indonesian address. */
export const readUnlisted: () => ReadonlySet<string> = once(() => new Set(readUnlistedList()))

/** Electoral districts with their sums, in the order of the register; none where the steward named none. */
export const readElectoralDistricts: () => DistrictFile[] = once(
	() => readIfThere('electoral-districts.json', z.array(districtFileSchema)) ?? [],
)

/**
 * Datasets, in the order of the catalogue. Nearly every page asks something of them, and with each change one of them has
 * another version: a page rests on what it asks for.
 */
export function readDatasets(): readonly Dataset[] {
	noteRead(pageInput('rows', tables.datasets.file))
	return notedDatasets()
}

const notedDatasets = once(() => {
	const { file, schema } = tables.datasets
	return notedRows(file, readUnnoted(file, schema), datasetSchema.keyof().options)
})

/** All indicators by id, in the order of the registry. */
export const readIndicators: () => ReadonlyMap<string, Indicator> = once(
	() => new Map(readIndicatorList().map((indicator) => [indicator.id, indicator])),
)

/** Indicators that have a page, by id, in the order of the registry: with figures here, of the office itself, or in the place of one. */
export const readShownIndicators: () => ReadonlyMap<string, Indicator> = once(() => shownIndicators(() => true))

/** Those of them that have figures in this portal. */
export const readIndicatorsWithFigures: () => readonly Indicator[] = once(() => [
	...shownIndicators(({ hasFigures }) => hasFigures).values(),
])

function shownIndicators(isWanted: (one: ShownIndicator) => boolean): Map<string, Indicator> {
	const all = readIndicators()
	const shown = readShownIndicatorList().filter(isWanted)
	const pairs = shown.map(({ id }): [string, Indicator | undefined] => [id, all.get(id)])
	return new Map(pairs.filter((pair): pair is [string, Indicator] => pair[1] !== undefined))
}

/** An indicator that must exist; an unknown id is a fault in the code and throws. */
export function readIndicator(id: string): Indicator {
	const indicator = readIndicators().get(id)
	if (!indicator) throw new RangeError(`unknown indicator "${id}"; indicators.csv does not list it`)
	return indicator
}

/** Keeps the few files read last: they serve most of the reads, and memory stays flat however many there are. */
function keeping<T>(most: number, make: (key: string) => T): (key: string) => T {
	const all = new Map<string, Read<T>>()
	return (key) => {
		const kept = all.get(key)
		const file = kept && !import.meta.env?.DEV ? kept : withReadings(() => make(key))
		// Put in anew, a file in use moves to the end of the line and is not the first to go.
		all.delete(key)
		all.set(key, file)
		const oldest = all.keys().next().value
		if (all.size > most && oldest !== undefined) all.delete(oldest)
		return taken(file)
	}
}

/** What the steward's desk is given, as it was written; `null` where the portal has none. */
export const readDeskRegisters: () => string | null = once(() => textIfThere(deskFile))

/** The areas without a page that the desk may meet; `null` where every area has one. */
export const readAreasBelow: () => string | null = once(() => textIfThere(areasBelowFile))

function textIfThere(name: string): string | null {
	noteRead(pageInput('says', name))
	const path = join(folder, name)
	return existsSync(path) ? readFileSync(path, 'utf8') : null
}

/** Everything known of one area. Siblings share a parent and are rendered one after the other. */
export const readArea: (code: string) => AreaFile = keeping(64, (code) => read(`areas/${code}.json`, areaFileSchema))

/** Siblings of a kabupaten or kota are rendered one after the other. */
const placesIn = keeping(4, (regency) => {
	const name = villagePlacesFile(regency)
	return existsSync(join(folder, name)) ? readUnnoted(name, villagePlacesSchema) : null
})

/**
 * Where a village stands among all of its kabupaten or kota, as found ahead of the pages; `undefined` where nobody looked.
 * A page rests on the place of its own village alone.
 */
export function readVillagePlace(regency: string, village: string): VillagePlace | undefined {
	noteRead(pageInput('entry', columnOf(villagePlacesFile(regency), village)))
	return placesIn(regency)?.[village]
}

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

/** Pictures of the office that its texts show, by the name of their file. */
export const readOfficePictures: () => ReadonlyMap<string, OfficePicture> = once(
	() => new Map((readIfThere('pictures.json', z.array(officePictureSchema)) ?? []).map((one) => [one.name, one])),
)

/** How heavy the files are that news leads to. */
export const readAttachmentSizes: () => Readonly<Record<string, number>> = once(
	() => readIfThere('attachments.json', attachmentSizesSchema) ?? {},
)

function readIfThere<T>(name: string, schema: z.ZodType<T>): T | null {
	noteRead(pageInput('says', name))
	return existsSync(join(folder, name)) ? read(name, schema) : null
}

/** For a page that speaks of one thing, the list as a whole is no input. */
const downloadsByTable = once(() => {
	const isThere = existsSync(join(folder, downloadListFile))
	const all = isThere ? readUnnoted(downloadListFile, z.array(downloadSchema)) : []
	return Map.groupBy(all.map(listedDownload), downloadTable)
})

const notedDownloads = keptByName<ListedDownload[]>()

/** The files of a dataset, an indicator or an area, by format; none where there are none. */
export function downloadsOf(kind: Download['kind'], id: string): readonly ListedDownload[] {
	const table = downloadTable({ kind, id })
	noteRead(pageInput('rows', table))
	const rows = () => notedRows(table, downloadsByTable().get(table) ?? [], listedColumns)
	return import.meta.env?.DEV ? rows() : notedDownloads(table, rows)
}

/** Names of the files to offer for download. */
export const listDownloads: () => readonly string[] = once(() => filesOf('unduh'))

/** Documents for programs by their address below the site, without its first slash. */
export const listDocuments: () => readonly string[] = once(() => filesOf('documents'))

function filesOf(room: string): string[] {
	noteRead(pageInput('holds', room))
	const below = join(folder, room)
	const files = readdirSync(below, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
	return files.map(({ parentPath, name }) => relative(below, join(parentPath, name)).replaceAll('\\', '/')).sort()
}

/** A document for programs, as it was written. */
export function readDocument(path: string): Uint8Array<ArrayBuffer> {
	return bytesOf(`documents/${path}`)
}

/** Whether there is a download of that name: nothing computed, no file of computed figures. */
export function hasDownload(name: string): boolean {
	noteRead(pageInput('stands', `unduh/${name}`))
	return existsSync(join(folder, 'unduh', name))
}

/** How large a download is, in bytes. */
export function sizeOfDownload(name: string): number {
	noteRead(pageInput('weighs', `unduh/${name}`))
	return statSync(join(folder, 'unduh', name)).size
}

/** The bytes of a download, or of a record in the public interface. */
export function readDownload(
	kind: 'unduh' | 'api/wilayah' | 'api/indikator' | 'api/dapil',
	name: string,
): Uint8Array<ArrayBuffer> {
	return bytesOf(`${kind}/${name}`)
}

function bytesOf(path: string): Uint8Array<ArrayBuffer> {
	noteRead(pageInput('says', path))
	return new Uint8Array(readFileSync(join(folder, path)))
}

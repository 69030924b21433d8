import type { ApiArea, ApiVillages } from '../../schemas/api-area.ts'
import type { ApiIndicator } from '../../schemas/api-indicator.ts'
import type { Area } from '../../schemas/area.ts'
import { recordAddress, recordIn } from '../../schemas/record-address.ts'
import { type AreaListing, listedAreas } from './area-finder.ts'
import { type CompareData, type CompareSource, compareData } from './compare-data.ts'
import type { CompareState } from './compare-state.ts'
import { loadJson } from './load-json.ts'
import { type NamedProgramme, type ProgrammeGap, programmeData, programmePrefix } from './programme-data.ts'

/** What a comparison is made from, once loaded. */
export type Loaded = {
	data: CompareData
	/** Every area of the portal, where the list was needed. */
	known: ReadonlyMap<string, Area>
	gaps: readonly ProgrammeGap[]
}

let listed: ReadonlyMap<string, Area> | undefined

/** Every area of the portal. */
export async function loadAreas(): Promise<ReadonlyMap<string, Area>> {
	listed ??= listedAreas(await loadJson<AreaListing>('/bandingkan/wilayah.json'))
	return listed
}

const parsed = new Map<string, CompareData>()

/** Loads what a comparison needs: one file an indicator, and the list of areas only where a code is not in it. */
export async function loadComparison(state: CompareState): Promise<Loaded> {
	if (state.indicator.startsWith(programmePrefix)) return loadProgramme(state)
	const data = parsed.get(state.indicator) ?? (await loadIndicator(state.indicator))
	const isComplete = state.areas.every((code) => data.areas.has(code))
	return { data, known: isComplete ? (listed ?? new Map()) : await loadAreas(), gaps: [] }
}

async function loadIndicator(id: string): Promise<CompareData> {
	const data = compareData(await loadJson<ApiIndicator>(`/api/v1/indikator/${id}.json`))
	parsed.set(id, data)
	return data
}

type ProgrammeListing = { programmes: NamedProgramme[]; sources: CompareSource[] }

/** Recipients and families stand together in the record of each area. */
async function loadProgramme(state: CompareState): Promise<Loaded> {
	const [known, listing] = await Promise.all([loadAreas(), loadJson<ProgrammeListing>('/bandingkan/program.json')])
	const id = state.indicator.slice(programmePrefix.length)
	const programme = listing.programmes.find((one) => one.id === id) ?? { id, name: { id, en: id } }
	const areas = state.areas.flatMap((code) => known.get(code) ?? [])
	const records = await Promise.all(areas.map(async (area) => ({ area, record: await loadRecord(area.code) })))
	return { ...programmeData(programme, records, listing.sources), known }
}

async function loadRecord(code: string): Promise<ApiArea> {
	const record = recordIn(await loadJson<ApiArea | ApiVillages>(recordAddress(code)), code)
	if (!record) throw new Error(`no record of ${code}`)
	return record
}

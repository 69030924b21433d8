import type { ChartContent } from '../../chart-content/chart-content.ts'
import { readRecipientProgramme } from '../../contract/read-generated.ts'
import type { Language } from '../../schemas/bilingual.ts'
import type { Programme } from '../../schemas/programme.ts'
import type { ProgrammeArea, ProgrammePart } from '../../schemas/recipient-files.ts'
import { programmeRanking } from './programme-ranking.ts'
import { childrenOf, type ProgrammeScene } from './programme-scene.ts'
import { breakdownTables, innerTables, type NamedTable, placesTable, type TableGroup } from './programme-tables.ts'
import { programmeTrend } from './programme-trend.ts'
import { recipientSource } from './recipient-source.ts'

/** What a programme page shows of one dataset: over time, by place, and by village behind each kecamatan. */
export type ProgrammeRecipients = {
	dataset: string
	simulated: boolean
	charts: ChartContent[]
	/** The areas directly inside, in the newest period. */
	places: (NamedTable & { subtitle: string }) | null
	/** Tables of other breakdowns, and of the areas one level further in. */
	more: TableGroup[]
	hasHidden: boolean
	source: string
	sourceLinks?: ChartContent['sourceLinks']
	actions: ChartContent['actions']
}

/** Recipients of a programme, dataset by dataset, real ones before simulated; empty for programmes without any. */
export function programmeRecipients(programme: Programme, language: Language): ProgrammeRecipients[] {
	const parts = readRecipientProgramme(programme.id)?.parts ?? []
	const realFirst = parts.toSorted((a, b) => Number(a.simulated) - Number(b.simulated))
	return realFirst.flatMap((part) => {
		const root = part.areas.find(({ area }) => area.code === part.root)
		return root ? [fromPart(programme, part, root, language)] : []
	})
}

function fromPart(
	programme: Programme,
	part: ProgrammePart,
	root: ProgrammeArea,
	language: Language,
): ProgrammeRecipients {
	const period = root.periods.at(-1)?.period ?? ''
	const children = childrenOf(part, part.root)
	const scene: ProgrammeScene = { programme, part, root, period, children, language }
	return {
		dataset: part.dataset,
		simulated: part.simulated,
		charts: [programmeTrend(scene), ...programmeRanking(scene)],
		places: placesTable(scene),
		more: [...breakdownTables(scene), ...innerTables(scene)],
		hasHidden: part.areas.some(({ periods }) => periods.some(hasHidden)),
		...recipientSource(part.dataset, language),
	}
}

function hasHidden({ total, amount, breakdowns }: ProgrammeArea['periods'][number]): boolean {
	const cells = [total, ...(amount ? [amount] : []), ...breakdowns.flatMap(({ categories }) => categories)]
	return cells.some(({ value }) => value === null)
}

import type { TableCell } from '../../chart-content/chart-content.ts'
import { readDatasets, readProgrammes, tableReader } from '../../contract/read-generated.ts'
import { formatNumber } from '../../format/number.ts'
import { address, programmePath } from '../../i18n/address.ts'
import { inLanguage, type Language } from '../../schemas/bilingual.ts'
import type { Dataset } from '../../schemas/dataset.ts'
import type { SocialRegistry } from '../../schemas/social-registry.ts'
import type { Highlighted } from '../area/story.ts'
import { registryUseText } from './registry-use-text.ts'

/** Registers that recipients are chosen from. */
export const readSocialRegistries = tableReader('socialRegistries')

/**
 * How something stands to the reference: it uses it, it uses another register, no source tells, or it chooses no
 * recipients, as surveys and simulations.
 */
type Use = 'reference' | 'other' | 'untold' | 'apart'

/** A table row: what it is, where it leads, and its cells beside the name. */
export type UseRow = { href: string; cells: TableCell[] }

/** Which register every programme and dataset refers to. */
export type RegistryUse = {
	reference: SocialRegistry | null
	registries: readonly SocialRegistry[]
	lead: Highlighted | null
	programmes: UseRow[]
	datasets: UseRow[]
	/** Said instead of a column of its own where no dataset uses the reference; `null` where some do. */
	noneUses: string | null
}

/** The register of every programme and dataset, those of the reference first. */
export function registryUse(language: Language): RegistryUse {
	const t = registryUseText(language)
	const registries = readSocialRegistries()
	const reference = registries.find(({ isReference }) => isReference) ?? null
	const programmes = readProgrammes()
		.map((one) => ({ one, use: useOf(one.registry ?? null, reference) }))
		.toSorted(byUse)
	const datasets = readDatasets()
		.map((one) => ({ one, use: datasetUse(one, registries, reference) }))
		.toSorted(byUse)
	const say = (use: Use) => (reference ? [t.uses[use]] : [])
	const isUsed = datasets.some(({ use }) => use === 'reference')
	return {
		reference,
		registries,
		lead: reference && sayCounts(reference, programmes, language),
		programmes: programmes.map(({ one, use }) => ({
			href: address(language, programmePath(one.id)),
			cells: [one.name[language], one.registry ?? t.untold, ...say(use)],
		})),
		datasets: datasets.map(({ one, use }) => ({
			href: address(language, `/data/${one.id}/`),
			cells: [one.title[language], inLanguage(one.register, language), ...(isUsed ? say(use) : [])],
		})),
		noneUses: reference && !isUsed && datasets.length > 0 ? t.noneUses(reference.id) : null,
	}
}

const uses: readonly Use[] = ['reference', 'other', 'untold', 'apart']

function byUse(a: { use: Use }, b: { use: Use }): number {
	return uses.indexOf(a.use) - uses.indexOf(b.use)
}

function useOf(register: unknown, reference: SocialRegistry | null): Use {
	if (register === null) return 'untold'
	return reference !== null && register === reference.id ? 'reference' : 'other'
}

function datasetUse(dataset: Dataset, registries: readonly SocialRegistry[], reference: SocialRegistry | null): Use {
	const named = registryOf(dataset, registries)
	const choosesNone = dataset.programmes.length === 0 || dataset.simulated
	return named === null && choosesNone ? 'apart' : useOf(named ?? dataset.register, reference)
}

/** The register that a dataset names among other words: "DTSEN, Januari 2026". */
function registryOf({ register }: Pick<Dataset, 'register'>, registries: readonly SocialRegistry[]): string | null {
	const words = new Set(inLanguage(register, 'id').split(/[^\p{L}\p{N}]+/u))
	return registries.find(({ id }) => words.has(id))?.id ?? null
}

function sayCounts(
	{ id }: SocialRegistry,
	programmes: readonly { use: Use }[],
	language: Language,
): Highlighted | null {
	if (programmes.length === 0) return null
	const t = registryUseText(language)
	const n = (use: Use) => programmes.filter((one) => one.use === use).length
	const said = (count: number) => formatNumber(count, 0, language)
	const [using, other, untold] = [n('reference'), n('other'), n('untold')]
	const rest = [...(other > 0 ? [t.others(said(other), id)] : []), ...(untold > 0 ? [t.untolds(said(untold))] : [])]
	return {
		before: '',
		mark: t.using(said(using), said(programmes.length)),
		after: ` ${t.choose(id)}.${rest.length > 0 ? ` ${rest.join(' ')}` : ''}`,
	}
}

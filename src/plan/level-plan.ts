import type { LevelChoice } from '../schemas/plan-choice.ts'
import { type Alternatives, comparedBy } from './comparable.ts'
import { headlineOf } from './headline.ts'
import { type Likeness, likenessOf, markOf } from './likeness.ts'
import { mainsOf, type Reach, reached } from './mains.ts'
import { type CategoryCounts, type ClassCounts, categoryCounts, classCounts, type Registry } from './relations.ts'
import { type Slot, slotOf, slotsOf } from './slots.ts'
import { type Trends, trendsOf } from './trends.ts'

/** What a level shows. Every id in it has figures where the plan was asked for. */
export type LevelPlan = {
	/** What a page opens with; `null` where nothing is known. */
	headline: Slot | null
	keyFigures: readonly Slot[]
	/** Every indicator with figures, for the table that holds all. */
	rows: readonly string[]
	/** Columns of a table that lists areas of the level. */
	columns: readonly string[]
	trends: Trends
	/** By what areas of the level are placed among their siblings, one chart each. */
	position: readonly Alternatives[]
	/** What maps of areas of the level show, one map each. */
	maps: readonly Alternatives[]
	/** Words counted inside the areas, and classes that add up to a whole. */
	counted: readonly CategoryCounts[]
	classes: readonly ClassCounts[]
	likeness: Likeness | null
	/** The figure beside a name. */
	mark: string | undefined
}

/** More are not read: the table below them holds the others. */
const MOST_KEY_FIGURES = 8
const MOST_COLUMNS = 6
const MOST_TRENDS = 6

/**
 * What a level shows by the figures there are. What the office chose goes before what is derived, part by part; where
 * nothing of a choice has figures, the part is derived.
 */
export function planOf(registry: Registry, reach: Reach, choice: LevelChoice = {}): LevelPlan {
	const slots = slotsOf(registry, reach)
	const known = (ids: readonly string[] = []) => {
		const some = [...new Set(ids)].filter((id) => registry.has(id) && reach.has(id))
		return some.length > 0 ? some : undefined
	}
	const slotsFor = (ids: readonly string[] | undefined) =>
		known(ids)?.flatMap((id) => {
			const indicator = registry.get(id)
			return indicator ? [slotOf(registry, reach, indicator)] : []
		})
	const alone = (ids: readonly string[] | undefined) => known(ids)?.map((id) => [id])
	const columns = [...new Set(slots.flatMap((slot) => columnsOf(slot, reach)))]
	return {
		headline: slotsFor(choice.headline ? [choice.headline] : [])?.[0] ?? headlineOf(registry, reach),
		keyFigures: slotsFor(choice.key_figures) ?? slots.slice(0, MOST_KEY_FIGURES),
		rows: reached(registry, reach).map(({ id }) => id),
		columns: known(choice.columns) ?? columns.slice(0, MOST_COLUMNS),
		trends: chosenTrends(known(choice.trends)) ?? trendsOf(registry, reach, MOST_TRENDS),
		position: alone(choice.position) ?? comparedBy(registry, reach),
		maps: alone(choice.maps) ?? comparedBy(registry, reach),
		counted: categoryCounts(registry).filter(({ counted }) => reach.has(counted.id)),
		classes: mainsOf(registry, reach).flatMap((one) => classCounts(registry, one) ?? []),
		likeness: chosenLikeness(known(choice.similar)) ?? likenessOf(registry, reach),
		mark: markOf(registry, reach),
	}
}

function chosenTrends(ids: readonly string[] | undefined): Trends | undefined {
	return ids && { alone: ids, together: [] }
}

function chosenLikeness(ids: readonly string[] | undefined): Likeness | undefined {
	const shown = ids?.[0]
	return ids && shown ? { by: ids, shown } : undefined
}

/** A classed index shows its word as well; counted words how many there are and the share of the highest. */
function columnsOf(slot: Slot, reach: Reach): string[] {
	if (slot.kind === 'classed') return [slot.indicator.id, slot.of.classes.id]
	const share = slot.kind === 'counts' ? slot.of.counts.at(-1)?.share?.id : undefined
	return [slot.indicator.id, ...(share && reach.has(share) ? [share] : [])]
}

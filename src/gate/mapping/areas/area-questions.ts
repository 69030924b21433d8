import { areaQuestionText as text } from '../questions/area-questions-text.ts'
import type { MappingArea, Question, SourceAddress } from '../understanding.ts'
import { type AreaIndex, areaLabel } from './area-index.ts'
import type { AreaRow } from './area-rows.ts'

/** A row whose code and name are two areas. */
export type Apart = { row: AreaRow; code: MappingArea; name: MappingArea | null }

/** Areas that are offered for one name. */
const MOST = 8

type Index = Pick<AreaIndex, 'get'>

/** Which of the areas that bear a name is meant. */
export function areaQuestion(
	id: string,
	name: string,
	candidates: readonly MappingArea[],
	source: SourceAddress | null,
	index: Index,
): Question {
	return {
		id,
		kind: 'area',
		text: text.ambiguous(name),
		reason: text.ambiguousWhy,
		sample: [name],
		source,
		options: optionsOf(candidates, index),
		open: true,
	}
}

/** Which of the areas that an eaten zero allows is meant. */
export function eatenQuestion(
	id: string,
	{ code, name }: { code: string; name: string },
	candidates: readonly MappingArea[],
	source: SourceAddress | null,
	index: Index,
): Question {
	return {
		id,
		kind: 'area',
		text: text.eaten(code),
		reason: text.eatenWhy,
		sample: [code, name].filter((one) => one !== ''),
		source,
		options: optionsOf(candidates, index),
		open: true,
	}
}

/** Whether codes or names hold, where they are two areas in some rows. */
export function apartQuestion(apart: readonly Apart[], source: SourceAddress | null, index: Index): Question {
	return {
		id: 'code-and-name',
		kind: 'code-and-name',
		text: text.disagree(apart.length),
		reason: text.disagreeWhy,
		sample: apart.slice(0, 3).map(({ row, code }) => `${code.code} (${areaLabel(code, index)}) / ${row.name}`),
		source,
		options: [
			{ value: 'leave', label: text.leaveRows },
			{ value: 'code', label: text.byCode },
			{ value: 'name', label: text.byName },
		],
		open: false,
	}
}

function optionsOf(candidates: readonly MappingArea[], index: Index): Question['options'] {
	const shown = candidates.slice(0, MOST).map((area) => {
		const label = areaLabel(area, index)
		return { value: area.code, label: { id: label, en: label } }
	})
	return [...shown, { value: 'leave', label: text.leave }]
}

import type { SavedRow } from '../../gate/comparison/table-figure.ts'
import { recipeOf } from '../../gate/mapping/recipe/recipe-of.ts'
import type { Answers, Understanding } from '../../gate/mapping/understanding.ts'
import type { Checked } from '../../schemas/checked.ts'
import type { Written } from '../messages.ts'
import { observationCsv } from './observation-csv.ts'
import { sidecarOf } from './sidecar-of.ts'
import type { SourceForm } from './source-form.ts'

/** What somebody said of a table: its source, what was looked at, and how it is to be read. */
export type Said = { form: SourceForm; checked: readonly Checked[]; answers: Answers }

/**
 * The three files of a dataset as they are saved.
 * @param rows all its figures, those of this table among them
 */
export function writtenFiles(
	{ form, checked, answers }: Said,
	understood: Pick<Understanding, 'tables'>,
	rows: readonly SavedRow[],
): Written {
	const { yaml, faults } = sidecarOf(form, checked)
	const recipe = `${JSON.stringify(recipeOf(understood, answers), null, '\t')}\n`
	return { dataset: form.dataset, csv: observationCsv(rows).text, yaml, recipe, faults }
}

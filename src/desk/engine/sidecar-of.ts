import type { Checked } from '../../schemas/checked.ts'
import { type Sidecar, sidecarSchema } from '../../schemas/dataset.ts'
import type { SourceForm } from './source-form.ts'
import { yamlOf } from './yaml-of.ts'

/** A field that is still empty or wrong, by the key of the sidecar. */
export type FormFault = { field: string }

/** The sidecar a form says, or the fields that keep it from being one. */
export function sidecarOf(
	{ fields, base }: SourceForm,
	confirmed: readonly Checked[] = [],
	more: { scope?: string[] | undefined } = {},
): { sidecar: Sidecar | null; yaml: string; faults: FormFault[] } {
	const { cautions, issued, ...texts } = fields
	const own = cautions.id === '' ? [] : [{ kind: 'note' as const, ...cautions }]
	const checked = [...(base?.checked ?? []), ...confirmed]
	const said = {
		...base,
		...texts,
		issued: issued.id,
		cautions: [...(base?.cautions ?? []), ...own],
		number_format: 'point' as const,
		...(checked.length > 0 ? { checked } : {}),
		...more,
	}
	const parsed = sidecarSchema.safeParse(said)
	const faults = (parsed.error?.issues ?? []).map(({ path: [key = ''] }) => ({ field: String(key) }))
	const known = [...new Map(faults.map((fault) => [fault.field, fault])).values()]
	return { sidecar: parsed.data ?? null, yaml: yamlOf(said), faults: known }
}

import { sourceFields } from '../../schemas/source-fields.ts'
import type { SourceForm } from './source-form.ts'

/**
 * The form when its figures go into another dataset than it was drafted for: what somebody wrote stays, all else is what
 * is known of that other dataset.
 * @param drafted the form as it was before anybody wrote in it
 */
export function withNewBase(now: SourceForm, drafted: SourceForm, other: SourceForm): SourceForm {
	const isOwn = (field: (typeof sourceFields)[number]) =>
		now.fields[field].id !== drafted.fields[field].id || now.fields[field].en !== drafted.fields[field].en
	const fields = Object.fromEntries(
		sourceFields.map((field) => [field, isOwn(field) ? now.fields[field] : other.fields[field]]),
	) as SourceForm['fields']
	return { ...other, fields }
}

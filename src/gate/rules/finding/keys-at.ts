import { z } from 'zod'

/** The keys that a schema wants below a path; none where no map stands there. */
export function keysAt(schema: z.ZodType, path: readonly PropertyKey[]): readonly string[] {
	let at: unknown = unwrapped(schema)
	for (const key of path) {
		if (at instanceof z.ZodObject) at = unwrapped(at.shape[String(key)])
		else if (at instanceof z.ZodArray) at = unwrapped(at.element)
		else return []
	}
	return at instanceof z.ZodObject ? Object.keys(at.shape) : []
}

/** A schema without what makes it optional. */
function unwrapped(schema: unknown): unknown {
	let at = schema
	while (at instanceof z.ZodOptional || at instanceof z.ZodNullable || at instanceof z.ZodDefault) at = at.unwrap()
	return at
}

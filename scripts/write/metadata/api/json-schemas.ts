import { z } from 'zod'
import { type ApiResource, apiResources, schemaPath } from '../../../../src/schemas/api-resources.ts'
import type { Portal } from '../../../../src/schemas/portal.ts'

/**
 * The shape of a kind of record as JSON Schema (draft 2020-12), made from the very schema that the records are held to
 * as they are written.
 */
export function jsonSchema({ name, says, schema }: ApiResource, { site }: Pick<Portal, 'site'>) {
	const { $schema, ...shape } = z.toJSONSchema(schema, { target: 'draft-2020-12', io: 'output', override })
	return { $schema, $id: site + schemaPath(name), title: says.id, ...shape }
}

/**
 * The largest whole numbers that JavaScript counts by say nothing of the records, and their sixteen digits look like those
 * of an identity card.
 */
function override({ jsonSchema: shape }: { jsonSchema: { minimum?: number; maximum?: number } }): void {
	if (shape.maximum === Number.MAX_SAFE_INTEGER) delete shape.maximum
	if (shape.minimum === Number.MIN_SAFE_INTEGER) delete shape.minimum
}

/** `/api/v1/skema/*.json`, by address. */
export function jsonSchemas(portal: Pick<Portal, 'site'>): { path: string; schema: object }[] {
	return apiResources.map((resource) => ({ path: schemaPath(resource.name), schema: jsonSchema(resource, portal) }))
}

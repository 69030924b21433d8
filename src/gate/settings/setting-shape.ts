import { z } from 'zod'

/** What of a schema a form can show; the gate asks the rest. */
export type SettingShape = {
	type?: string | undefined
	minLength?: number | undefined
	enum?: string[] | undefined
	default?: unknown
	items?: SettingShape | undefined
	properties?: Record<string, SettingShape> | undefined
	required?: string[] | undefined
	propertyNames?: { enum?: string[] | undefined } | undefined
	additionalProperties?: boolean | SettingShape | undefined
	anyOf?: SettingShape[] | undefined
}

const shapeSchema: z.ZodType<SettingShape> = z.lazy(() =>
	z.object({
		type: z.string().optional(),
		minLength: z.number().optional(),
		enum: z.array(z.string()).optional(),
		default: z.unknown().optional(),
		items: shapeSchema.optional(),
		properties: z.record(z.string(), shapeSchema).optional(),
		required: z.array(z.string()).optional(),
		propertyNames: z.object({ enum: z.array(z.string()).optional() }).optional(),
		additionalProperties: z.union([z.boolean(), shapeSchema]).optional(),
		anyOf: z.array(shapeSchema).optional(),
	}),
)

/** The shape of a settings file, as the schema that the gate holds it to says. */
export function settingShape(schema: z.ZodType): SettingShape {
	return shapeSchema.parse(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }))
}

/** The keys of a map and what each holds: those it names, or one shape under each of some words. */
export function membersOf({ properties, propertyNames, additionalProperties }: SettingShape): [string, SettingShape][] {
	if (properties) return Object.entries(properties)
	if (typeof additionalProperties !== 'object') return []
	return (propertyNames?.enum ?? []).map((key) => [key, additionalProperties])
}

/** A map that may also be written as one text, which then holds for both languages. */
export function eitherMap({ anyOf = [] }: SettingShape): SettingShape | null {
	const isText = anyOf.some(({ type }) => type === 'string')
	return (isText && anyOf.find(({ type }) => type === 'object')) || null
}

/** Whether a map holds a text in two languages. */
export function isBilingual(shape: SettingShape): boolean {
	return (
		membersOf(shape)
			.map(([key]) => key)
			.join() === 'id,en'
	)
}

/** The shape at a path, and whether what holds it can do without it; `null` where the schema knows no such path. */
export function shapeAt(
	shape: SettingShape,
	path: readonly string[],
): { shape: SettingShape; optional: boolean } | null {
	let at = { shape, optional: false }
	for (const key of path) {
		const { items } = at.shape
		if (items) {
			if (!/^\d{1,3}$/.test(key)) return null
			at = { shape: items, optional: true }
			continue
		}
		const map = eitherMap(at.shape) ?? at.shape
		const member = membersOf(map).find(([name]) => name === key)?.[1]
		if (!member) return null
		at = { shape: member, optional: !map.required?.includes(key) }
	}
	return at
}

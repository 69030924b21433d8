import { z } from 'zod'

/** How a setting is asked for: `switch` is yes or no, `choices` any of some words, `list` texts parted by commas. */
export type SettingKind = 'text' | 'number' | 'switch' | 'choice' | 'choices' | 'list'

/** A setting as a form asks for it, with what stands there now. */
export type SettingField = {
	/** Keys from the top; the number of an entry where it is one of several. */
	path: readonly string[]
	kind: SettingKind
	/** Words it may hold; empty where it is free. */
	choices: readonly string[]
	/** Whether the portal cannot be without it. */
	required: boolean
	/** What stands there, or what holds where nothing does; a list parted by commas. */
	text: string
}

/** Settings that somebody changed, each as the form had it. */
export const settingsDraftSchema = z.strictObject({
	changes: z.array(z.strictObject({ path: z.array(z.string().min(1)).min(1), text: z.string() })),
})
export type SettingsDraft = z.infer<typeof settingsDraftSchema>
export type SettingChange = SettingsDraft['changes'][number]

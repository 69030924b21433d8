import { z } from 'zod'

/** What readers type and what they mean by it: an area by its code, a page by its Indonesian address, or other words. */
export const searchAliasSchema = z.strictObject({
	phrase: z.string().min(2),
	kind: z.enum(['area', 'address', 'words']),
	meant: z.string().min(2),
})
/** `stands` tells where a row of the office stands; national rows may lead to pages that an office has not. */
export type SearchAlias = z.infer<typeof searchAliasSchema> & { stands?: { file: string; line: number } }

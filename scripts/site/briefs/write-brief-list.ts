import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Brief } from '../../../src/schemas/brief.ts'
import { stableJson } from '../../ground/files/stable-json.ts'

/** Tells the pages which areas have a brief; a build without briefs leaves no list. */
export function writeBriefList(generated: string, briefs: readonly Brief[]): void {
	if (briefs.length === 0) return
	const list = briefs.map(({ code, language, file }) => ({ code, language, file }))
	writeFileSync(join(generated, 'briefs.json'), stableJson(list))
}

import { socialRegistryHeadings, socialRegistryRowSchema } from '../../../src/gate/rows/social-registry-row.ts'
import { secondReference } from '../../../src/gate/rules/social-registry.ts'
import type { IssueCollector } from '../../../src/issue/issue-collector.ts'
import type { SocialRegistry } from '../../../src/schemas/social-registry.ts'
import { type RegisterFolders, readRegister } from './read-register.ts'
import { reportRepeatedIds } from './read-registries.ts'

/** Reads the registers that recipients are chosen from; one of them is the reference at most. */
export async function readSocialRegistries(
	folders: RegisterFolders,
	issues: IssueCollector,
): Promise<SocialRegistry[]> {
	const table = await readRegister<SocialRegistry>(
		folders,
		{
			name: 'social-registries.csv',
			columns: socialRegistryHeadings,
			schema: socialRegistryRowSchema,
			keyOf: ({ key }) => key,
			checkFile: (path, rows) => reportRepeatedIds(path, rows, issues),
		},
		issues,
	)
	const rows = (table.rows ?? []).flatMap(({ path, line, value }) => (value ? [{ path, line, value }] : []))
	const [first, ...others] = rows.filter(({ value }) => value.isReference)
	for (const { path, line, value } of first ? others : [])
		issues.add(path, line, 'acuan', secondReference(value.id, first?.value.id ?? ''))
	return rows.map(({ value }) => value)
}

import { join } from 'node:path'
import type { AreaRegister } from '../../../src/gate/register/area-register.ts'
import { searchAliasHeadings, searchAliasRowSchema } from '../../../src/gate/rows/search-alias-row.ts'
import { knownArea } from '../../../src/gate/rules/known-area.ts'
import { searchAlias } from '../../../src/gate/rules/search-alias.ts'
import type { IssueCollector } from '../../../src/issue/issue-collector.ts'
import type { SearchAlias } from '../../../src/schemas/search-alias.ts'
import { type RegisterFolders, readRegister } from './read-register.ts'

/** Reads what readers type and mean by it; all that an office says of a phrase stands in the place of the national rows. */
export async function readSearchAliases(
	folders: RegisterFolders,
	register: Pick<AreaRegister, 'get'>,
	issues: IssueCollector,
): Promise<SearchAlias[]> {
	const table = await readRegister<SearchAlias>(
		folders,
		{
			name: 'search-aliases.csv',
			columns: searchAliasHeadings,
			schema: searchAliasRowSchema,
			keyOf: ({ value, line }) => value?.phrase.toLowerCase() ?? `:${line}`,
		},
		issues,
	)
	const own = join(folders.office, 'search-aliases.csv')
	return (table.rows ?? []).flatMap(({ path, line, value }) => {
		if (!value) return []
		const finding = value.kind === 'area' ? knownArea(value.meant, register) : searchAlias(value)
		if (finding) issues.add(path, line, 'maksud', finding)
		if (finding) return []
		return [path === own ? { ...value, stands: { file: path, line } } : value]
	})
}

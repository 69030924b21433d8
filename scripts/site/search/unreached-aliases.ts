import { aliasWithoutPage } from '../../../src/gate/rules/search-alias.ts'
import { issueAt } from '../../../src/issue/finding.ts'
import { addressIn } from '../../../src/schemas/address-in.ts'
import type { Language } from '../../../src/schemas/bilingual.ts'
import type { Issue } from '../../../src/schemas/issue.ts'
import type { SearchAlias } from '../../../src/schemas/search-alias.ts'
import type { SearchRecord } from './search-record.ts'

/** What an office's aliases lead to in vain: known only when all pages stand. `language` is one that the portal has. */
export function unreachedAliases(
	aliases: readonly SearchAlias[],
	records: readonly Pick<SearchRecord, 'url'>[],
	language: Language,
): Issue[] {
	const urls = new Set(records.map(({ url }) => url))
	return aliases.flatMap(({ kind, meant, stands }) =>
		kind !== 'address' || !stands || urls.has(addressIn(language, meant))
			? []
			: [issueAt({ ...stands, column: 'maksud' }, aliasWithoutPage(meant))],
	)
}

import type { Language } from '../../../src/schemas/bilingual.ts'
import type { Issue } from '../../../src/schemas/issue.ts'
import type { SearchAlias } from '../../../src/schemas/search-alias.ts'
import { aliasWithoutPage } from '../../gate/rules/search-alias.ts'
import { addressIn } from '../../ground/address/address-in.ts'
import { issueAt } from '../../ground/issue/finding.ts'
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

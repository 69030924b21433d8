import { areaAliasRowSchema } from '../../../src/gate/rows/area-alias-row.ts'
import { bpsCodeHeadings, bpsCodeRowSchema } from '../../../src/gate/rows/bps-code-row.ts'
import { IssueCollector } from '../../../src/issue/issue-collector.ts'
import type { OwnRegisters } from '../../../src/schemas/desk-registers.ts'
import { nationalFolder } from '../../gate/read/national-folder.ts'
import { AREA_ALIASES, aliasColumns, BPS_CODES } from '../../gate/read/read-area-names.ts'
import { readIndicators } from '../../gate/read/read-registries.ts'
import { readTable } from '../../gate/read/read-table.ts'

/**
 * What of an office's registers the desk itself adds to, as its folder has them now: the site was built before. Rows
 * with a fault are left out; they are the gate's to tell, at the next check.
 */
export async function ownRegisters(office: string, national: string | null = nationalFolder()): Promise<OwnRegisters> {
	const issues = new IssueCollector()
	const aliases = await readTable(office, AREA_ALIASES, aliasColumns, areaAliasRowSchema, issues)
	const bpsCodes = await readTable(office, BPS_CODES, bpsCodeHeadings, bpsCodeRowSchema, issues)
	const registries = await readIndicators({ office, national }, issues)
	return {
		aliases: aliases.rows?.flatMap(({ value }) => value ?? []) ?? [],
		bpsCodes: bpsCodes.rows?.flatMap(({ value }) => value ?? []) ?? [],
		indicators: registries?.indicators ?? [],
	}
}

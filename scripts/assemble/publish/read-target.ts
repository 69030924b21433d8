import { join } from 'node:path'
import { portalSchemaRule } from '../../../src/gate/rules/portal-schema.ts'
import { IssueCollector } from '../../../src/issue/issue-collector.ts'
import type { Issue } from '../../../src/schemas/issue.ts'
import { portalSchema } from '../../../src/schemas/portal.ts'
import type { PublishTarget } from '../../../src/schemas/publish-target.ts'
import { readSettings } from '../../gate/read/read-settings.ts'

/** Where an office hands its site over, as `publish` in its portal.yaml says; `null` where it does not. */
export async function readTarget(office: string): Promise<{ target: PublishTarget | null; issues: Issue[] }> {
	const issues = new IssueCollector()
	const { value } = await readSettings(join(office, 'portal.yaml'), portalSchema, portalSchemaRule, issues)
	return { target: value?.publish ?? null, issues: issues.issues() }
}

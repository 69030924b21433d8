import type { Brief } from '../../../src/schemas/brief.ts'
import type { Issue } from '../../../src/schemas/issue.ts'
import type { SiteFiles } from '../../ground/files/site-files.ts'
import { type Reporter, sayNumber } from '../../ground/progress/reporter.ts'
import type { PlannedBrief } from './brief-list.ts'

/** The files of a site with the briefs that will stand among them: pages link to what is only printed after them. */
export function withPromised(files: SiteFiles, briefs: readonly Brief[]): SiteFiles {
	return { ...files, paths: new Set([...files.paths, ...briefs.map(({ file }) => file)]) }
}

/** The step of a build that prints the briefs; with issues, nothing is published. */
export async function printStep(
	from: { folder: string; site: string },
	briefs: readonly PlannedBrief[],
	reporter: Reporter,
): Promise<Issue[]> {
	const step = reporter.step('Cetak ringkasan · print briefs')
	const say = (done: number) => `${sayNumber(done)} / ${sayNumber(briefs.length)} PDF`
	// Loaded here: who prints nothing needs no browser.
	const { printBriefs } = await import('./print-briefs.ts')
	const issues = await printBriefs(from, briefs, (done) => step.update(say(done), done / briefs.length))
	step.finish(say(briefs.length))
	return issues
}

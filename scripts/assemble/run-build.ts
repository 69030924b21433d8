import type { Issue } from '../../src/schemas/issue.ts'
import { BuildError } from '../ground/fault/build-error.ts'
import { reportFault } from '../ground/fault/report-fault.ts'
import { createReporter, sayNumber } from '../ground/progress/reporter.ts'
import { saySize, siteSize } from '../site/host/site-size.ts'
import { type BuildResult, buildSite, buildSteps } from './build-site.ts'
import { buildUsage, parseBuildOptions } from './room/build-options.ts'
import type { Sources } from './room/generate.ts'

/** What a command of the build is given: the project, its sources and its surroundings. */
export type CommandEffects = {
	root: string
	sources: Sources
	formatIssues(issues: readonly Issue[]): string
	/** Asks whoever sits at the terminal; absent where nobody does. */
	ask?(question: string): Promise<boolean>
	process: Pick<NodeJS.Process, 'stdout' | 'stderr' | 'once' | 'exit' | 'resourceUsage'>
}

/** `npm run build`. Returns the exit code: 0 published, 1 stopped by issues or a fault, 2 wrong usage. */
export async function runBuild(args: readonly string[], effects: CommandEffects): Promise<number> {
	const { stdout, stderr } = effects.process
	try {
		const result = await build(args, effects)
		if (result.issues.length > 0) stderr.write(`${effects.formatIssues(result.issues)}\n`)
		stdout.write(result.published ? '' : notPublished)
		return result.published ? 0 : 1
	} catch (error) {
		const code = reportFault(error, { name: 'build', usage: buildUsage, args }, stderr)
		if (code !== 2 && !(error instanceof BuildError)) stderr.write(notPublished)
		return code
	}
}

const notPublished =
	'Situs tidak diganti; situs terakhir tetap seperti semula.\nThe site was not replaced; the last one stands as it was.\n'

async function build(
	args: readonly string[],
	{ root, sources, process, formatIssues, ask }: CommandEffects,
): Promise<BuildResult> {
	const options = parseBuildOptions(args, root)
	const { stdout } = process
	const effects = {
		write: (text: string) => stdout.write(text),
		live: stdout.isTTY === true,
		now: () => performance.now(),
	}
	const reporter = createReporter(buildSteps(options), effects)
	const onStoppable = (abandon: () => void) => cleanUpOnSignals(process, abandon)
	const confirm =
		ask &&
		((issues: readonly Issue[]) => {
			process.stderr.write(`${formatIssues(issues)}\n`)
			return ask('Terbitkan perubahan itu · Publish these changes?')
		})
	const result = await buildSite(options, { root, sources, reporter, onStoppable, ...(confirm ? { confirm } : {}) })
	if (result.published) {
		stdout.write(saySize(siteSize(options.out)))
		stdout.write(summary(result, reporter.seconds(), process.resourceUsage().maxRSS))
	}
	return result
}

/** Ctrl+C and a polite stop leave no half-built folder; a hard kill is cleaned up by the next build. */
function cleanUpOnSignals(process: CommandEffects['process'], abandon: () => void): void {
	for (const [signal, code] of [
		['SIGINT', 130],
		['SIGTERM', 143],
	] as const) {
		process.once(signal, () => {
			abandon()
			process.stderr.write(`\n${notPublished}`)
			process.exit(code)
		})
	}
}

/** @param peakKilobytes largest memory of this process, as the system counts it */
function summary({ pages }: BuildResult, steps: readonly { seconds: number }[], peakKilobytes: number): string {
	const total = steps.reduce((sum, { seconds }) => sum + seconds, 0)
	const memory = `${sayNumber(peakKilobytes / 1024)} MB`
	return `Selesai · done: ${sayNumber(pages)} halaman · pages, ${sayNumber(total, 1)} s, memori puncak · peak memory ${memory}\n`
}

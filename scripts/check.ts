import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { type CheckResult, checkData } from './assemble/check/check-data.ts'
import { checkUsage, parseCheckOptions, type ReportFormat } from './assemble/check/check-options.ts'
import { summary } from './assemble/check/summary.ts'
import { officeFault } from './gate/read/office-folder.ts'
import { runCommand } from './ground/fault/report-fault.ts'
import { PRINTED_PER_RULE } from './ground/report/count-issues.ts'
import { formatGithub } from './ground/report/format-github.ts'
import { formatJson } from './ground/report/format-json.ts'
import { formatText } from './ground/report/format-text.ts'
import { clearLine, progressLine } from './ground/report/progress-line.ts'

const CLEAN = 0
const ISSUES = 1
const WRONG_USAGE = 2

const args = process.argv.slice(2)
process.exitCode = await runCommand({ name: 'check', usage: checkUsage, args }, process, () => main(args))

async function main(args: readonly string[]): Promise<number> {
	const command = parseCheckOptions(args)
	if ('wrongUsage' in command) return refuse(command.wrongUsage)
	if (command.help) {
		console.log(checkUsage)
		return CLEAN
	}
	const { data, format } = command
	const fault = officeFault(data)
	if (fault) return refuse(fault)
	const started = performance.now()
	const result = await check(data, format)
	await print(reportOf(data, format, result, (performance.now() - started) / 1000))
	return result.counts.some(({ severity }) => severity === 'error') ? ISSUES : CLEAN
}

function refuse(sentence: string): number {
	console.error(sentence)
	return WRONG_USAGE
}

/** Only JSON prints every issue; the other forms need no more than they print. */
async function check(data: string, format: ReportFormat): Promise<CheckResult> {
	const limit = format === 'json' ? Number.POSITIVE_INFINITY : PRINTED_PER_RULE
	const options = { limit }
	if (!process.stderr.isTTY) return checkData(data, options)
	const result = await checkData(data, { ...options, onProgress: (done) => process.stderr.write(progressLine(done)) })
	process.stderr.write(clearLine)
	return result
}

function reportOf(data: string, format: ReportFormat, result: CheckResult, seconds: number): Iterable<string> {
	const { issues, counts, totals } = result
	if (format === 'json') return formatJson(issues)
	const warnings = counts.reduce((sum, { total }) => sum + total, 0)
	const isClean = counts.every(({ severity }) => severity !== 'error')
	return [
		...(counts.length > 0
			? [`${format === 'github' ? formatGithub(issues, counts) : formatText(issues, counts)}\n`]
			: []),
		...(isClean ? [`${summary(data, totals, seconds, warnings)}\n`] : []),
	]
}

/** Writes as fast as the reader takes it; a reader that has seen enough (`| head`) is no error. */
async function print(pieces: Iterable<string>): Promise<void> {
	try {
		await pipeline(Readable.from(pieces), process.stdout, { end: false })
	} catch (error) {
		if (!(error instanceof Error && 'code' in error && error.code === 'EPIPE')) throw error
	}
}

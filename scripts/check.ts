import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { stopped } from '../src/gate/rules/stopped.ts'
import { type CheckResult, checkData } from './assemble/check/check-data.ts'
import { type CheckCommand, checkUsage, parseCheckOptions } from './assemble/check/check-options.ts'
import { summary } from './assemble/check/summary.ts'
import { officeFault } from './gate/read/office-folder.ts'
import { runCommand } from './ground/fault/report-fault.ts'
import { PRINTED_PER_RULE } from './ground/report/count-issues.ts'
import { formatGithub } from './ground/report/format-github.ts'
import { formatJson, LISTED_PER_RULE } from './ground/report/format-json.ts'
import { formatText } from './ground/report/format-text.ts'
import { clearLine, progressLine } from './ground/report/progress-line.ts'

type Asked = Exclude<CheckCommand, { wrongUsage: string }>

const CLEAN = 0
const ISSUES = 1
const WRONG_USAGE = 2

const args = process.argv.slice(2)
const asked = parseCheckOptions(args)
const inForm = 'data' in asked && asked.format === 'json' ? (words: string) => inJson(asked.data, words) : null
process.exitCode = await runCommand({ name: 'check', usage: checkUsage, args, inForm }, process, () => main(asked))

/** One array of issues, whatever happens: a program reads it. */
function inJson(data: string, sentences: string): string {
	return [...formatJson([stopped(data, sentences)])].join('')
}

async function main(command: CheckCommand): Promise<number> {
	if ('wrongUsage' in command) return refuse(command.wrongUsage)
	if (command.help) {
		console.log(checkUsage)
		return CLEAN
	}
	const fault = officeFault(command.data)
	if (fault) return refuse(fault)
	const started = performance.now()
	const result = await check(command)
	await print(reportOf(command, result, (performance.now() - started) / 1000))
	return result.counts.some(({ severity }) => severity === 'error') ? ISSUES : CLEAN
}

function refuse(sentence: string): number {
	if (inForm) process.stdout.write(inForm(sentence))
	else console.error(sentence)
	return WRONG_USAGE
}

/** Issues told of one rule in one file; the others are counted. */
function limitOf({ format, all }: Asked): number {
	if (all) return Number.POSITIVE_INFINITY
	return format === 'json' ? LISTED_PER_RULE : PRINTED_PER_RULE
}

async function check(asked: Asked): Promise<CheckResult> {
	const { data, published } = asked
	const options = { limit: limitOf(asked), published }
	if (!process.stderr.isTTY) return checkData(data, options)
	const result = await checkData(data, { ...options, onProgress: (done) => process.stderr.write(progressLine(done)) })
	process.stderr.write(clearLine)
	return result
}

function reportOf({ data, format, all }: Asked, result: CheckResult, seconds: number): Iterable<string> {
	const { issues, counts, totals } = result
	if (format === 'json') return formatJson(issues, counts)
	const most = all ? Number.POSITIVE_INFINITY : PRINTED_PER_RULE
	const warnings = counts.reduce((sum, { total }) => sum + total, 0)
	const isClean = counts.every(({ severity }) => severity !== 'error')
	return [
		...(counts.length > 0
			? [`${format === 'github' ? formatGithub(issues, counts, most) : formatText(issues, counts, most)}\n`]
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

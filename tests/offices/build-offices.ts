import { join } from 'node:path'
import type { OfficeResult } from './office-builder.ts'

/** Builds offices as it is told to, with the program in the folder given: `{ data, out }` comes in, a result goes out. */
const [program = ''] = process.argv.slice(2)
const load = async <Module>(path: string): Promise<Module> => import(join(program, 'scripts', path))

type Scripts = {
	check: typeof import('../../scripts/assemble/check/check-data.ts')
	read: typeof import('../../scripts/assemble/check/read-input.ts')
	add: typeof import('../../scripts/add-up/aggregate.ts')
	run: typeof import('../../scripts/assemble/run-build.ts')
	report: typeof import('../../scripts/ground/report/format-text.ts')
}
const { checkData } = await load<Scripts['check']>('assemble/check/check-data.ts')
const { readInput } = await load<Scripts['read']>('assemble/check/read-input.ts')
const { aggregate } = await load<Scripts['add']>('add-up/aggregate.ts')
const { runBuild } = await load<Scripts['run']>('assemble/run-build.ts')
const { formatText } = await load<Scripts['report']>('ground/report/format-text.ts')

async function buildOne(data: string, out: string): Promise<OfficeResult> {
	const { issues } = await checkData(data)
	if (issues.some(({ severity }) => severity === 'error')) {
		return { clean: false, code: null, output: formatText(issues) }
	}
	let output = ''
	const write = (text: string | Uint8Array) => {
		output += text.toString()
		return true
	}
	const heard: NodeJS.WriteStream & { fd: 1 } = Object.create(process.stdout, {
		write: { value: write },
		isTTY: { value: false },
	})
	const surroundings: NodeJS.Process = Object.create(process, {
		stdout: { value: heard },
		stderr: { value: heard },
		once: { value: () => process },
		resourceUsage: { value: () => process.resourceUsage() },
	})
	const code = await runBuild(['--data', data, '--out', out], {
		root: program,
		sources: { readInput, aggregate },
		formatIssues: formatText,
		process: surroundings,
	})
	return { clean: true, code, output }
}

process.on('message', async ({ data, out }: { data: string; out: string }) => {
	process.send?.(await buildOne(data, out))
})

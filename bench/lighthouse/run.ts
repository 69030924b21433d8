import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { launch } from 'chrome-launcher'
import { hasSite } from '../../scripts/assemble/run-preview.ts'
import { browserSettings } from '../../scripts/ground/browser/open-browser.ts'
import { serveSite } from '../../scripts/site/serve/serve-site.ts'
import { type Judgement, judgePage } from './judge-page.ts'
import { categories, leastScores, measuredPages } from './measured-pages.ts'

/**
 * `npm run lighthouse`: what Lighthouse says of the finished site in `dist/`, the median of three runs a page. Exits
 * with 1 when a page falls below what it is held to. `-- --runs N`, `-- --only kelurahan`.
 */
const { values } = parseArgs({
	options: {
		runs: { type: 'string', default: '3' },
		only: { type: 'string' },
		out: { type: 'string', default: 'dist' },
	},
})
const folder = resolve(import.meta.dirname, '../..', values.out)
if (!hasSite(folder)) throw new Error(`no site in ${folder}; run: npm run build`)

const { program, args, env } = await browserSettings()
const server = await serveSite(folder, 0)
const chrome = await launch({
	...(program === undefined ? {} : { chromePath: program }),
	chromeFlags: [...args, '--headless=new'],
	envVars: env,
	logLevel: 'silent',
})
const pages = Object.entries(measuredPages).filter(([name]) => values.only === undefined || name === values.only)
const heads = ['a11y', 'best', 'SEO', 'perf', 'LCP s', 'CLS', 'TBT ms']
console.log(`Lighthouse, mobile, median ${values.runs}`.padEnd(32) + heads.map((head) => head.padStart(8)).join(''))
try {
	let below = false
	for (const [name, path] of pages) {
		const judged = await judgePage(server.address + path, chrome.port, Number(values.runs))
		console.log(row(name, path, judged))
		for (const fault of judged.faults) console.log(`    ${fault}`)
		below ||= categories.some((category) => judged.scores[category] < leastScores[category])
	}
	if (below) process.exitCode = 1
} finally {
	chrome.kill()
	await server.close()
}

function row(name: string, path: string, { scores, largestPaint, shift, blockingTime }: Judgement): string {
	const marks = categories.map(
		(category) => `${scores[category]}${scores[category] < leastScores[category] ? '!' : ''}`,
	)
	const cells = [...marks, (largestPaint / 1000).toFixed(2), shift.toFixed(3), String(Math.round(blockingTime))]
	return `${name} ${path}`.padEnd(32).slice(0, 32) + cells.map((cell) => cell.padStart(8)).join('')
}

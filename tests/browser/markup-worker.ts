import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parentPort, workerData } from 'node:worker_threads'
import { HtmlValidate } from 'html-validate'
import { markupRules } from './markup-rules.ts'

/** What one worker is given: a share of the pages of the site. */
export type MarkupShare = { folder: string; paths: readonly string[] }

const { folder, paths } = workerData as MarkupShare
const validator = new HtmlValidate(markupRules)
const faults = paths.flatMap((path) => {
	const { results } = validator.validateStringSync(readFileSync(join(folder, path), 'utf8'))
	return results.flatMap(({ messages }) =>
		messages.map(({ ruleId, message, line, column }) => `${path}:${line}:${column} ${ruleId}: ${message}`),
	)
})
parentPort?.postMessage(faults)

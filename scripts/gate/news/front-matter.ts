import { type ParsedYaml, parseYaml } from '../../../src/gate/read/parse-yaml.ts'
import type { Finding, PlacedFinding } from '../../../src/issue/finding.ts'
import { type News, newsSchema } from '../../../src/schemas/news.ts'
import { newsRules } from './news-rules.ts'

/** The front matter of an item, checked, and able to say where each entry stands in the whole file. */
export type FrontMatter = Pick<ParsedYaml<News>, 'value' | 'faults' | 'placeAt'> & {
	/** Text after the front matter. */
	body: string
	/** Line that the body starts at. */
	bodyLine: number
}

const block = /^(\uFEFF?---[ \t]*\r?\n)([\s\S]*?)^---[ \t]*(?:\r?\n|$)/m

/** Splits a file into front matter and body; `undefined` when it does not open with a closed `---` block. */
export function parseFrontMatter(text: string): FrontMatter | undefined {
	const match = block.exec(text)
	if (match?.index !== 0) return undefined
	const [whole, , yaml = ''] = match
	const { value, faults, placeAt } = parseYaml(yaml, newsSchema, newsRules.schema)
	return {
		value,
		faults: faults.map(belowOpening),
		placeAt: (path: readonly PropertyKey[], finding: Finding) => belowOpening(placeAt(path, finding)),
		body: text.slice(whole.length),
		bodyLine: whole.split('\n').length,
	}
}

/** The YAML begins on the second line of its file. */
function belowOpening(fault: PlacedFinding): PlacedFinding {
	return { ...fault, line: fault.line === null ? null : fault.line + 1 }
}

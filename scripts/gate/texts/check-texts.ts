import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { knownProgramme } from '../../../src/gate/rules/known-programme.ts'
import { unexpectedTextFile } from '../../../src/gate/rules/unexpected-file.ts'
import type { Finding, PlacedFinding } from '../../../src/issue/finding.ts'
import type { IssueCollector } from '../../../src/issue/issue-collector.ts'
import { readFolder } from '../folder/data-folder.ts'
import type { OfficeText } from '../folder/office-text.ts'
import { mdxSyntax, noFrontMatter } from './mdx-syntax.ts'

/** Pages of the portal that an office may add its own words to. */
const officePages = ['tentang', 'metodologi']

/**
 * Reads the office's words on pages of the portal and on programmes: named as something known, and sound. Returns them
 * as they were read, so that nothing else is rendered later.
 */
export async function checkTexts(
	office: string,
	programmes: readonly { id: string }[],
	issues: IssueCollector,
): Promise<OfficeText[]> {
	const known = programmes.map(({ id }) => id)
	const pages = await checkFolder(join(office, 'pages'), issues, (name) =>
		officePages.includes(name) ? null : unexpectedTextFile(`${name}.mdx`, officePages),
	)
	return [...pages, ...(await checkFolder(join(office, 'programmes'), issues, (name) => knownProgramme(name, known)))]
}

async function checkFolder(
	folder: string,
	issues: IssueCollector,
	unknown: (name: string) => Finding | null,
): Promise<OfficeText[]> {
	const texts: OfficeText[] = []
	const { files, folders } = await readFolder(folder)
	for (const name of [...files, ...folders].filter((one) => !one.startsWith('.') && one !== 'README.md').sort()) {
		const path = join(folder, name)
		const [, about = ''] = /^(.+)\.(?:id|en)\.mdx$/.exec(name) ?? []
		const wrongName = about === '' || folders.includes(name) ? unexpectedTextFile(name, ['<name>']) : unknown(about)
		if (wrongName) issues.add(path, null, null, wrongName)
		if (folders.includes(name) || !/\.mdx?$/.test(name)) continue
		const text = await readFile(path, 'utf8')
		for (const fault of textFaults(text)) issues.addPlaced(path, fault)
		texts.push({ file: path, name, text })
	}
	return texts
}

/** What is wrong with a text of an office, whatever it is about. */
export function textFaults(text: string): PlacedFinding[] {
	return [...noFrontMatter(text), ...mdxSyntax(text, [])]
}

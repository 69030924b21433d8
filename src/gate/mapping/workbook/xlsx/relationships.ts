import type { Archive } from '../package/archive.ts'
import { attribute, readXml } from '../package/read-xml.ts'

/** A link from one part of a package to another; `type` is the last word of its type. */
export type Relationship = { id: string; type: string; target: string }

/** The links of a part, or of the package itself for an empty name; none where no file of links lies beside it. */
export function readRelationships(archive: Archive, part: string): Relationship[] {
	const slash = part.lastIndexOf('/')
	const links = `${part.slice(0, slash + 1)}_rels/${part.slice(slash + 1)}.rels`
	if (!archive.has(links)) return []
	const found: Relationship[] = []
	readXml(archive, links, {
		open: (name, attributes) => {
			if (name !== 'Relationship') return
			const given = attributes()
			if (attribute(given, 'TargetMode') === 'External') return
			const target = attribute(given, 'Target') ?? ''
			const type = attribute(given, 'Type') ?? ''
			found.push({
				id: attribute(given, 'Id') ?? '',
				type: type.slice(type.lastIndexOf('/') + 1),
				target: resolved(part.slice(0, slash + 1), target),
			})
		},
		close: () => {},
		text: () => {},
	})
	return found
}

/** `../tables/table1.xml` beside `xl/worksheets/` is `xl/tables/table1.xml`; a leading slash means the package. */
function resolved(folder: string, target: string): string {
	const steps = (target.startsWith('/') ? target : folder + target).replaceAll('\\', '/').split('/')
	const path: string[] = []
	for (const step of steps) {
		if (step === '..') path.pop()
		else if (step !== '.' && step !== '') path.push(step)
	}
	return path.join('/')
}

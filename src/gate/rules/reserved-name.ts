import { broken, type Finding, type Rule } from '../../issue/finding.ts'
import { fixedNames } from '../../schemas/fixed-names.ts'

export const reservedNameRule: Rule = {
	id: 'reserved-name',
	explanation: {
		id: 'Nama dataset, slug berita, dan id tidak memakai nama yang dipakai portal sendiri dalam alamatnya, atau nama perangkat Windows.',
		en: 'Datasets, slugs of news and ids bear no name that the portal uses in its own addresses, and none of a device of Windows.',
	},
}

/** Names that Windows keeps for devices, whatever the ending: no folder or file of the site can bear them there. */
const device = /^(?:con|prn|aux|nul|(?:com|lpt)[0-9])$/i

/** A name that becomes part of an address and that the portal, or the disk of a reader, needs for something else. */
export function reservedName(name: string): Finding | null {
	const other = `data-${name.toLowerCase()}`
	if (device.test(name)) {
		return broken(
			reservedNameRule,
			{ id: 'nama berkas yang diizinkan Windows', en: 'a name that files may have on Windows' },
			name,
			{
				id: `Windows memakai nama ini untuk perangkat; pakai nama lain, misalnya ${other}`,
				en: `Windows keeps this name for a device; choose another, such as ${other}`,
			},
		)
	}
	if (!fixedNames.has(name.toLowerCase())) return null
	return broken(reservedNameRule, { id: 'nama yang tidak dipakai portal', en: 'a name of its own' }, name, {
		id: `portal memakai nama ini untuk alamatnya sendiri; pakai nama lain, misalnya ${other}`,
		en: `the portal uses this name for an address of its own; choose another, such as ${other}`,
	})
}

import { broken, type Finding, type Rule } from '../../issue/finding.ts'
import { nearestWordHint } from '../../issue/nearest-word.ts'

export const socialRegistryRule: Rule = {
	id: 'social-registry',
	explanation: {
		id: 'Register penerima yang disebut program ada di social-registries.csv, dan paling banyak satu di antaranya acuan.',
		en: 'The register that a programme names stands in social-registries.csv, and at most one of them is the reference.',
	},
}

export function knownSocialRegistry(id: string, known: readonly string[]): Finding | null {
	if (known.includes(id)) return null
	return broken(
		socialRegistryRule,
		{ id: 'id dari social-registries.csv, atau kosong', en: 'an id of social-registries.csv, or nothing' },
		id,
		nearestWordHint(id, known, {
			id: 'daftarkan registernya di social-registries.csv, atau kosongkan',
			en: 'register it in social-registries.csv, or leave the cell empty',
		}),
	)
}

/** Rules prescribe one register; `first` is the id of the row that is marked already. */
export function secondReference(id: string, first: string): Finding {
	return broken(
		socialRegistryRule,
		{ id: `tidak, karena acuannya ${first}`, en: `tidak, since ${first} is the reference` },
		`${id}: ya`,
		{
			id: 'tandai satu register saja dengan acuan ya, yaitu yang ditetapkan peraturan',
			en: 'mark one register alone with acuan ya: the one that rules prescribe',
		},
	)
}

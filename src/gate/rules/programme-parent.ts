import { broken, type Finding, type Rule } from '../../issue/finding.ts'
import { nearestWordHint } from '../../issue/nearest-word.ts'
import type { Programme } from '../../schemas/programme.ts'

export const programmeParentRule: Rule = {
	id: 'programme-parent',
	explanation: {
		id: 'Induk suatu program terdaftar, bersatuan penerima sama, dan bukan bagian dari program itu sendiri.',
		en: 'What a programme is part of is registered, counts in the same unit, and is no part of the programme itself.',
	},
}

type Related = Pick<Programme, 'id' | 'parent' | 'recipientUnit'>

/** A parent that is not there, counts something else, or leads in a circle; `null` for a good one and for none. */
export function programmeParent(programme: Related, all: readonly Related[]): Finding | null {
	if (programme.parent === undefined) return null
	const parent = all.find(({ id }) => id === programme.parent)
	if (!parent) return unknown(programme.parent, all)
	if (parent.recipientUnit !== programme.recipientUnit) {
		return broken(
			programmeParentRule,
			{
				id: `program yang dihitung dalam ${programme.recipientUnit}`,
				en: `a programme counted in ${programme.recipientUnit}`,
			},
			programme.parent,
			{
				id: 'hanya penerima bersatuan sama yang dapat dijumlahkan; kosongkan induk, atau samakan satuan_penerima',
				en: 'only recipients of one unit add up; leave induk empty, or make satuan_penerima the same',
			},
		)
	}
	if (!isCircle(programme, all)) return null
	return broken(
		programmeParentRule,
		{ id: 'program yang bukan bagian dari program ini', en: 'a programme that is no part of this one' },
		programme.parent,
		{
			id: 'induk berputar kembali ke program ini; kosongkan salah satunya',
			en: 'the parents lead back to this programme; leave one of them empty',
		},
	)
}

function unknown(parent: string, all: readonly Related[]): Finding {
	return broken(
		programmeParentRule,
		{ id: 'id dari programmes.csv', en: 'an id from programmes.csv' },
		parent,
		nearestWordHint(
			parent,
			all.map(({ id }) => id),
			{ id: 'pakai id dari programmes.csv, atau kosongkan', en: 'use an id from programmes.csv, or leave it empty' },
		),
	)
}

function isCircle({ id, parent }: Related, all: readonly Related[]): boolean {
	const seen = new Set<string>()
	for (
		let above = parent;
		above !== undefined && !seen.has(above);
		above = all.find((one) => one.id === above)?.parent
	) {
		if (above === id) return true
		seen.add(above)
	}
	return false
}

import { expect, it } from 'vitest'
import { nameInSentence, shortName } from '../../../../src/topics/recipients/programme-name.ts'

const named = (name: string) => ({ name: { id: name, en: name } })

it.each([
	['Program Keluarga Harapan (PKH)', 'PKH', 'PKH'],
	['Pelatihan keterampilan', 'Pelatihan keterampilan', 'pelatihan keterampilan'],
	[
		'Sesarengan Ngopeni Kadang Kekurangan',
		'Sesarengan Ngopeni Kadang Kekurangan',
		'Sesarengan Ngopeni Kadang Kekurangan',
	],
	['Kelas (ibu hamil)', 'Kelas (ibu hamil)', 'kelas (ibu hamil)'],
])('%s is called %s, and %s inside a sentence', (name, short, inside) => {
	expect(shortName(named(name), 'id')).toBe(short)
	expect(nameInSentence(named(name), 'id')).toBe(inside)
})

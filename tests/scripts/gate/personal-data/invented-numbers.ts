import type { SeededRandom } from '../../../../scripts/assemble/sample/seeded-random.ts'

/** Days that no calendar has and that nobody was therefore born on: built like a NIK, and nobody's. */
const daysThatNeverWere = [
	'3002',
	'3102',
	'3104',
	'3106',
	'3109',
	'3111',
	'7002',
	'7102',
	'7104',
	'7106',
	'7109',
	'7111',
]

const provinces = [
	'11',
	'12',
	'16',
	'31',
	'32',
	'33',
	'35',
	'36',
	'51',
	'53',
	'61',
	'64',
	'65',
	'73',
	'81',
	'91',
	'94',
	'97',
]

/** A number built like a NIK or KK number that cannot belong to anybody. */
export function inventedIdentityNumber(random: SeededRandom): string {
	const regency = String(random.whole(1, 79)).padStart(2, '0')
	const district = String(random.whole(1, 40)).padStart(2, '0')
	const year = String(random.whole(0, 99)).padStart(2, '0')
	return `${random.pick(provinces)}${regency}${district}${random.pick(daysThatNeverWere)}${year}${random.whole(9000, 9999)}`
}

/** A mobile number without its 0 or 62, of the range 84… that no operator hands out. */
export function inventedMobile(random: SeededRandom): string {
	return `84${random.whole(0, 9)}${String(random.whole(0, 99_999_999)).padStart(8, '0').slice(0, random.whole(6, 8))}`
}

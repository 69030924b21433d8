/** What is left of a word after its affixes is no shorter than this: "beras" is no "ber-" of "as". */
const SHORTEST = 4

type Cut = (word: string) => string[]

/** Endings that stand behind all others. */
const particles = /(?:nya|lah|kah|pun)$/
const vowel = /^[aiueo]/

/**
 * Stems of an Indonesian word without a dictionary: affixes are taken off until none is left. Where a nasal swallowed
 * the first letter ("menerima" of "terima"), or an ending may be one of two, all readings are given. The stem of a stem
 * is itself.
 */
export function indonesianStems(word: string): string[] {
	if (/\d/.test(word)) return [word]
	const done: string[] = []
	let open = [word]
	while (open.length > 0) {
		const next = open.flatMap((one) => {
			const shorter = cut(one)
			if (shorter.length === 0) done.push(one)
			return shorter
		})
		open = [...new Set(next)]
	}
	return [...new Set(done)]
}

/** The word without its outermost affix; nothing where it bears none. */
function cut(word: string): string[] {
	for (const one of [particle, suffix, circumfix, nasal, prefix]) {
		const left = one(word).filter((rest) => rest.length >= SHORTEST)
		if (left.length > 0) return left
	}
	return []
}

const without: (affix: RegExp) => Cut = (affix) => (word) => (affix.test(word) ? [word.replace(affix, '')] : [])

const particle = without(particles)
/** "ke-…-an" goes as one: "ke" alone is part of many a stem. */
const circumfix: Cut = (word) => (/^ke.*an$/.test(word) ? [word.slice(2, -2)] : [])
/** "-kan" may be "-an" behind a k: "pendidikan" of "didik". */
const suffix: Cut = (word) => (/^ke.*an$/.test(word) ? [] : [/kan$/, /an$/, /i$/].flatMap((one) => without(one)(word)))
const prefix = without(/^(?:di|ter|ber|per|se|pe(?=[lrwym])|me(?=[lrwym]))/)

/** `me-` and `pe-` with the nasal they bring: before a vowel it stands for a letter it swallowed. */
const nasal: Cut = (word) => {
	const [, sound = '', rest = ''] = /^[mp]e(ny|ng|m|n)(.+)$/.exec(word) ?? []
	if (rest === '') return []
	if (!vowel.test(rest)) return fits(sound, rest) ? [rest] : []
	return readings[sound]?.map((first) => first + rest) ?? []
}

const readings: Readonly<Record<string, readonly string[]>> = {
	ny: ['s'],
	ng: ['', 'k'],
	m: ['p', 'm'],
	n: ['t', 'n'],
}

/** Which consonants each nasal stands before, unchanged. */
function fits(sound: string, rest: string): boolean {
	if (sound === 'm') return /^[bfvp]/.test(rest)
	if (sound === 'n') return /^[cdjzst]/.test(rest)
	return sound === 'ng' && /^[ghkq]/.test(rest)
}

/** Words of offices, places and tables; a text that holds one is no person's name. */
const officialWords =
	/\b(?:desa|kelurahan|kecamatan|kabupaten|kota|provinsi|dusun|wilayah|data|tabel|table|sumber|source|angka|figure|tahun|year|program|programme|bantuan|bps|susenas|dinas|kantor|office|keluarga|famil(?:y|ies)|orang|people|kelompok|group|penduduk|hasil|nilai|value|salinan|cop(?:y|ies)|revisi|revised|perkiraan|estimate|sementara|provisional|maret|march|september|belum|tidak|dengan|dari|untuk|yang|dan|and|the|of|in|from|only|baru|lama|indeks|laporan|report|kementerian|ministry|pemerintah|pusat|daerah|sekolah|rumah|usaha)\b/iu

/** Words of offices and roles that may stand where a person's name would. */
const publicWords =
	/\b(?:bupati|wali|gubernur|presiden|menteri|camat|lurah|kades|kadis|kepala|ketua|sekretaris|direktur|pendamping|petugas|kader|penerima|manfaat|lansia|anak|balita|hamil|menyusui|asuh|pertiwi|musyawarah|forum|dataset|harapan|republik|negara|nusantara|utara|selatan|barat|timur|tengah|bersama|sekalian|rt|rw|pkk|pkh|kpm|dokter|guru|tangga|government|regent|mayor|governor|president|minister|dinsos|bank|yayasan|panti|lembaga|semua|para|dkk|ketiga|pertama)\b/iu

/** True for a text that speaks of an office, a place or a role and not of somebody. */
export function isOfficial(text: string): boolean {
	return officialWords.test(text) || publicWords.test(text)
}

const word = String.raw`\p{L}[\p{L}'’]*\.?`
const shape = new RegExp(String.raw`^(?:${word}\s+){1,3}${word}(?:,\s*[\p{L}.]+){0,2}$`, 'u')
const shortShape = new RegExp(String.raw`^${word}(?:\s+${word}){0,3}$`, 'u')
const capital = /^(?:\p{Lu}|bint?i?$)/u

/** How much a text looks like a name: two to four words with a capital each, or any few words without an official one. */
export type NameLikeness = 'name' | 'words'

/** How much a text looks like somebody's name, as far as a text alone can tell; `null` when it does not. */
export function nameLikeness(text: string): NameLikeness | null {
	if (text.length < 3 || text.length > 60 || /\d/.test(text) || isOfficial(text)) return null
	if (text.length >= 5 && shape.test(text) && text.split(/\s+/).every((part) => capital.test(part))) return 'name'
	return shortShape.test(text) ? 'words' : null
}

/** Least number of cells, and least share of the filled cells and of different ones among them. */
const limits = {
	name: { least: 5, share: 0.6, different: 0.8 },
	// Remarks are few words, too: only a column of nothing else, and hardly any twice, is one of names.
	words: { least: 8, share: 0.9, different: 0.9 },
} as const

/** Texts told apart at most; beyond them a column has shown what it holds. */
const REMEMBERED = 4_096

/**
 * Tells a column of personal names: most of its cells look like names, and they differ. A place name of two
 * words looks the same, so callers take out names of areas and programmes. False alarms are to be expected;
 * a sidecar can allow a column that was looked at.
 */
export class NameColumn {
	readonly #names = new DifferentTexts()
	readonly #words = new DifferentTexts()

	/** Takes a text that looks like a name, more or less. */
	add(text: string, likeness: NameLikeness): void {
		if (likeness === 'name') this.#names.add(text)
		this.#words.add(text)
	}

	/** Whether the names make up most of so many filled cells. */
	isMostOf(filled: number): boolean {
		return this.#names.isMostOf(filled, limits.name) || this.#words.isMostOf(filled, limits.words)
	}
}

/** Counts texts, and how many of them differ. */
class DifferentTexts {
	readonly #different = new Set<string>()
	#count = 0

	add(text: string): void {
		this.#count++
		if (this.#different.size < REMEMBERED) this.#different.add(text)
	}

	isMostOf(filled: number, { least, share, different }: (typeof limits)[NameLikeness]): boolean {
		const looked = Math.min(this.#count, REMEMBERED)
		return this.#count >= least && this.#count >= share * filled && this.#different.size >= different * looked
	}
}

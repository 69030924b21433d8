/** Words of offices, places and tables; a text that holds one is no person's name. */
const officialWords =
	/\b(?:desa|kelurahan|kecamatan|kabupaten|kota|provinsi|dusun|wilayah|data|tabel|table|sumber|source|angka|figure|tahun|year|program|programme|bantuan|bps|susenas|dinas|kantor|office|keluarga|famil(?:y|ies)|orang|people|kelompok|group|penduduk|hasil|nilai|value|salinan|cop(?:y|ies)|revisi|revised|perkiraan|estimate|sementara|provisional|maret|march|september|belum|tidak|dengan|dari|untuk|yang|dan|and|the|of|in|from|only|baru|lama|indeks|laporan|report|kementerian|ministry|pemerintah|pusat|daerah|sekolah|rumah|usaha)\b/iu

const word = String.raw`\p{L}[\p{L}'’]*\.?`
const shape = new RegExp(String.raw`^(?:${word}\s+){1,3}${word}(?:,\s*[\p{L}.]+){0,2}$`, 'u')
const capital = /^\p{Lu}/u

/** Least number of such cells, and least share of the filled cells and of different ones among them. */
const LEAST = 5
const LEAST_SHARE = 0.6
const LEAST_DIFFERENT = 0.8

/** Texts told apart at most; beyond them a column has shown what it holds. */
const REMEMBERED = 4_096

/** True for two to four words with a capital each, with or without titles, none of an office or a place. */
export function looksLikeName(text: string): boolean {
	if (text.length < 5 || text.length > 60 || /\d/.test(text) || !shape.test(text)) return false
	return text.split(/\s+/).every((part) => capital.test(part)) && !officialWords.test(text)
}

/**
 * Tells a column of personal names: most of its cells look like names, and they differ. A place name of two
 * words looks the same, so callers take out names of areas and programmes. False alarms are to be expected;
 * a sidecar can allow a column that was looked at.
 */
export class NameColumn {
	readonly #different = new Set<string>()
	#names = 0

	/** Takes a text that looks like a name. */
	add(text: string): void {
		this.#names++
		if (this.#different.size < REMEMBERED) this.#different.add(text)
	}

	/** Whether the names make up most of so many filled cells. */
	isMostOf(filled: number): boolean {
		const looked = Math.min(this.#names, REMEMBERED)
		return (
			this.#names >= LEAST && this.#names >= LEAST_SHARE * filled && this.#different.size >= LEAST_DIFFERENT * looked
		)
	}
}

import { readIndicator } from '../../contract/read-generated.ts'
import type { AreaContext } from '../../facts/area-context.ts'
import { latestFigure, latestNumber } from '../../facts/area-figures.ts'
import { placeName, spokenName } from '../../facts/place-name.ts'
import { titleOf } from '../../format/area-name.ts'
import { capital } from '../../format/first-letter.ts'
import { formatNumber } from '../../format/number.ts'
import { formatPeriod } from '../../format/period.ts'
import { formatBare, sayValue } from '../../format/value.ts'
import type { AreaFile } from '../../schemas/area-file.ts'
import type { Language } from '../../schemas/bilingual.ts'
import type { Figure, Rank } from '../../schemas/figure.ts'
import { sayTheRank } from '../../sentences/rank.ts'
import { componentWord, idmComponents, idmLimits, idmStatuses, statusWord } from './idm.ts'
import type { Highlighted, Story } from './story.ts'
import { sayPeople } from './story-poverty.ts'

type Known = Figure & { value: number }

/** The story of a desa is its IDM; a kelurahan, which the IDM does not assess, is told what there is instead. */
export function villageStory(context: AreaContext): Story | null {
	const status = latestFigure(context.file, 'status-idm')
	const index = latestNumber(context.file, 'idm')
	if (!status?.category || !index) return context.area.kind === 'kelurahan' ? kelurahanStory(context) : null
	const { language } = context
	const name = spokenName(context)
	const word = statusWord(status.category, language)
	const components = sayComponents(context)
	const lead: Highlighted =
		language === 'id'
			? {
					before: `${name} berstatus `,
					mark: `desa ${word}`,
					after: ` menurut Indeks Desa Membangun ${status.period}.${components}`,
				}
			: {
					before: `${name} ranks as `,
					mark: word,
					after: ` in the Village Development Index of ${status.period}.${components}`,
				}
	const idm = readIndicator('idm')
	const figure = {
		before: '',
		number: formatBare(index.value, idm, language),
		after: '',
		caption:
			language === 'id'
				? `Indeks Desa Membangun ${index.period}, dari 0 sampai 1.`
				: `Village Development Index ${index.period}, from 0 to 1.`,
		note: sayLimits(status.category, language),
		long: true,
	}
	return { lead, figure }
}

/** The limits of a status: "Maju: di atas 0,7072 sampai 0,8155." */
export function sayLimits(status: string, language: Language): string {
	const place = (idmStatuses as readonly string[]).indexOf(status)
	if (place === -1) return ''
	const say = (limit: number | undefined) => (limit === undefined ? null : formatNumber(limit, 4, language))
	const low = say(idmLimits[place - 1])
	const high = say(idmLimits[place])
	const word = statusWord(status, language)
	const title = capital(word)
	if (language === 'id')
		return `${title}: ${[low && `di atas ${low}`, high && `sampai ${high}`].filter(Boolean).join(' ')}.`
	return `${title}: ${[low && `above ${low}`, high && `up to ${high}`].filter(Boolean).join(' ')}.`
}

type Standing = { component: (typeof idmComponents)[number]; rank: Rank }

/** The component in which the village stands best among its siblings, and the one where it stands worst. */
function sayComponents(context: AreaContext): string {
	const standings = idmComponents.flatMap((component): Standing[] => {
		const rank = latestNumber(context.file, component)?.comparison?.rank
		// A place shared by more than half of the desa tells them from nobody.
		return rank && rank.tied <= rank.of / 2 ? [{ component, rank }] : []
	})
	const best = standings.reduce<Standing | null>(
		(kept, one) => (!kept || one.rank.rank < kept.rank.rank ? one : kept),
		null,
	)
	const worst = standings.reduce<Standing | null>(
		(kept, one) => (!kept || one.rank.rank > kept.rank.rank ? one : kept),
		null,
	)
	if (!best || !worst || !context.parent) return ''
	const { language } = context
	const where = placeName(context.parent.area)
	const siblings = language === 'id' ? `desa di Kecamatan ${where}` : `desa in Kecamatan ${where}`
	const said = sayTheRank(best.rank, siblings, language)
	const bestWord = componentWord(best.component, language)
	const worstWord = componentWord(worst.component, language)
	if (best.component === worst.component || best.rank.rank === worst.rank.rank) {
		return language === 'id' ? ` Nilai ${bestWord}nya ${said}.` : ` Its ${bestWord} score is ${said}.`
	}
	// The number of desa stands in the first half of the sentence already.
	const low = sayTheRank(worst.rank, 'desa', language).replace(/ (dari|of) \d+ desa/, '')
	return language === 'id'
		? ` Nilai ${bestWord}nya ${said}; nilai ${worstWord}nya ${low}.`
		: ` Its ${bestWord} score is ${said}; its ${worstWord} score is ${low}.`
}

/** A kelurahan's story says first what is not measured there, then what is known of it or of the areas around it. */
function kelurahanStory(context: AreaContext): Story {
	const { language, parent, regency } = context
	const where = [parent, regency].flatMap((file) => (file ? [titleOf(file.area, language)] : [])).join(', ')
	const known = knownNearby(context)
	const lead: Highlighted =
		language === 'id'
			? {
					before: `${spokenName(context)} ialah kelurahan di ${where}. Indeks Desa Membangun `,
					mark: 'tidak menilai kelurahan',
					after: `, dan angka kemiskinan resmi berhenti di kabupaten/kota.${known && ` Yang diketahui: ${known}.`}`,
				}
			: {
					before: `${spokenName(context)} is a kelurahan in ${where}. The Village Development Index `,
					mark: 'does not assess kelurahan',
					after: `, and official poverty rates stop at kabupaten/kota.${known && ` What is known: ${known}.`}`,
				}
	return { lead, figure: null }
}

/** The families counted here; where there are none, the people of the kecamatan and the rate of the kabupaten/kota. */
function knownNearby({ language, file, parent, regency }: AreaContext): string {
	const families = latestNumber(file, 'keluarga-tiga-kelas')
	if (families) {
		const count = formatNumber(families.value, 0, language)
		return language === 'id'
			? `${count} keluarga tercatat di sini dalam tiga tahapan pada ${families.period}`
			: `${count} families were counted here in three classes in ${families.period}`
	}
	const people = parent ? latestNumber(parent, 'penduduk') : undefined
	const rate = regency ? latestNumber(regency, 'p0') : undefined
	const facts = [
		people && parent && sayPeopleOf(parent, people, language),
		rate && regency && sayRateOf(regency, rate, language),
	]
	return facts.filter(Boolean).join(language === 'id' ? ', dan ' : ', and ')
}

function sayPeopleOf({ area }: AreaFile, { value, reference }: Known, language: Language): string {
	const [name, when] = [titleOf(area, language), formatPeriod(reference, language)]
	return language === 'id'
		? `${name} berpenduduk ${sayPeople(value, language)} pada ${when}`
		: `${name} had ${sayPeople(value, language)} in ${when}`
}

function sayRateOf({ area }: AreaFile, { value, reference }: Known, language: Language): string {
	const [name, when] = [titleOf(area, language), formatPeriod(reference, language)]
	const rate = sayValue(value, readIndicator('p0'), language)
	return language === 'id'
		? `${rate} penduduk ${name} miskin pada ${when}`
		: `${rate} of the people of ${name} were poor in ${when}`
}

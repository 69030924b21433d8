import type { ChartContent } from '../../chart-content/chart-content.ts'
import { titleOf } from '../../format/area-name.ts'
import { capital } from '../../format/first-letter.ts'
import { formatNumber } from '../../format/number.ts'
import { areaText } from '../../i18n/area.ts'
import { recipientText } from '../../i18n/recipients.ts'
import { parentCodeOf } from '../../schemas/area-code.ts'
import type { Language } from '../../schemas/bilingual.ts'
import type { Programme } from '../../schemas/programme.ts'
import type { ProgrammeArea, ProgrammePart } from '../../schemas/recipient-files.ts'
import { nameInSentence } from './programme-name.ts'
import { columnsOf, type RecipientColumns } from './recipient-columns.ts'

/** What every part of a programme page about recipients is made from. */
export type ProgrammeScene = {
	programme: Programme
	part: ProgrammePart
	root: ProgrammeArea
	/** The newest period of the area at the top. */
	period: string
	/** The areas directly inside the one at the top. */
	children: ProgrammeArea[]
	language: Language
}

/** The areas directly inside another. */
export function childrenOf({ areas }: ProgrammePart, code: string): ProgrammeArea[] {
	return areas.filter(({ area }) => parentCodeOf(area.code) === code)
}

/** "Keluarga penerima PKH", "Recipients of PKH (families)". */
export function programmeSubject({ programme, part, language }: ProgrammeScene): string {
	const name = nameInSentence(programme, language)
	const unit = recipientText(language).units[part.measure]
	return language === 'id' ? `${capital(unit)} penerima ${name}` : `Recipients of ${name} (${unit})`
}

/** The area at the top; where the file covers a part of it, of how many villages. */
export function programmePlace({ root, part, language }: ProgrammeScene): string {
	const { have, of } = part.coverage
	const title = titleOf(root.area, language)
	if (have === of) return title
	const n = (count: number) => formatNumber(count, 0, language)
	return `${title} (${recipientText(language).partly(n(have), n(of))})`
}

/** What the areas at one level are called: "kecamatan". */
export function levelNoun(areas: readonly ProgrammeArea[], language: Language): string {
	return areaText(language).siblings[areas[0]?.area.level ?? 'desa-kelurahan']
}

/** The columns that the whole part calls for, so that all its tables have the same ones. */
export function allColumns({ programme, part }: ProgrammeScene): RecipientColumns {
	const periods = part.areas.flatMap((one) => one.periods)
	return columnsOf(programme.id, periods, part.measure)
}

/** The tag over simulated charts. */
export function simulatedTag({ part, language }: ProgrammeScene): Pick<ChartContent, 'simulated'> {
	return part.simulated ? { simulated: recipientText(language).tag } : {}
}

import { programmePath } from '../../i18n/address.ts'
import type { Language } from '../../schemas/bilingual.ts'
import type { Programme } from '../../schemas/programme.ts'
import { programmeText } from '../programmes/programme-text.ts'
import type { ProgrammeRecipients } from '../recipients/programme-recipients.ts'
import { chartOfPage } from './chart-of-page.ts'
import { type SharingPicture, sharingPicture } from './sharing-picture.ts'

/** @param parts recipients as the programme's page shows them: the first chart is shown, if there is one */
export function programmePicture(
	programme: Programme,
	parts: readonly ProgrammeRecipients[],
	language: Language,
): SharingPicture {
	const [part] = parts
	const chart = part?.charts[0]
	const content = {
		place: programme.name[language],
		aside: programmeText(language).title,
		finding: chart?.finding ?? programme.description[language].replace(/\.$/, ''),
		chart: chart && (() => chartOfPage(chart)),
		source: part?.source ?? programmeText(language).strategies[programme.strategy],
		figureId: chart?.figureId,
		simulated: part?.simulated ?? false,
	}
	return sharingPicture(programmePath(programme.id), content, language)
}

import { address } from '../../i18n/address.ts'
import type { Language } from '../../schemas/bilingual.ts'
import { embedAddress } from '../../schemas/embed-address.ts'
import { loadShard } from '../figure-check/load-shard.ts'
import type { EmbedFrame } from './embed-code.ts'

/**
 * The frame that shows a figure on other sites. Pages say nothing of it: which embed shows the figure follows from its
 * id, and the embed says which height it needs. `null` for a figure that has none.
 */
export async function figureFrame(id: string, language: Language): Promise<EmbedFrame | null> {
	const { figures } = await loadShard(id)
	const figure = figures.find((one) => one.id === id)
	const embed = figure && embedAddress(figure.page)
	if (!embed) return null
	const path = address(language, embed)
	const answer = await fetch(path)
	if (!answer.ok) return null
	const height = /<meta name="tinggi" content="(\d+)">/.exec(await answer.text())?.[1]
	const title = `${figure.finding[language]}. ${figure.says[language]}`
	return height === undefined ? null : { address: location.origin + path, title, height: Number(height) }
}

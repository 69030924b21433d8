import { copyText } from '../../components/charts/live/copy-text.ts'
import type { Language } from '../../schemas/bilingual.ts'
import { type EmbedFrame, embedCode, pinned } from './embed-code.ts'
import { embedText } from './embed-text.ts'
import { figureFrame } from './figure-frame.ts'

/** Copies the code that shows a figure of the portal on another site, and says so. */
export async function copyFigureEmbed(id: string, isPinned: boolean, language: Language): Promise<string> {
	const frame = await figureFrame(id, language)
	return frame ? copyFrame(isPinned ? pinned(frame, id) : frame, language) : embedText(language).none
}

/** Copies the code of a frame, and says so. */
export async function copyFrame(frame: EmbedFrame, language: Language): Promise<string> {
	await copyText(embedCode(frame))
	return embedText(language).copied
}

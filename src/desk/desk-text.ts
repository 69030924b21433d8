import { dictionary } from '../i18n/dictionary.ts'
import { english } from './desk-text-en.ts'
import { indonesian } from './desk-text-id.ts'

/** Texts of the steward's desk. The page is drawn with them; its script fetches those of its own language alone. */
export const deskText = dictionary({ id: indonesian, en: english })

export type DeskText = ReturnType<typeof deskText>

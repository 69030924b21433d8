import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { portalSchemaRule } from '../../../src/gate/rules/portal-schema.ts'
import { editSettings, openSettings } from '../../../src/gate/settings/edit-settings.ts'
import { portalSchema } from '../../../src/schemas/portal.ts'
import type { SettingField, SettingsDraft } from '../../../src/schemas/settings-form.ts'
import { type SaveOutcome, saveDataset } from './save-dataset.ts'

const NAME = 'portal.yaml'

/** The office's settings as a form; `null` where the file cannot be read. */
export function openOfficeSettings(office: string): SettingField[] | null {
	const text = settingsOf(office)
	return text === null ? null : openSettings(text, portalSchema, portalSchemaRule)
}

/** Changes settings of the office, if the gate lets the whole folder pass with them. */
export async function saveSettings(office: string, { changes }: SettingsDraft): Promise<SaveOutcome> {
	const text = settingsOf(office)
	const edited = text === null ? null : editSettings(text, changes, portalSchema, portalSchemaRule)
	if (edited !== null) return saveDataset(office, { [NAME]: edited })
	const said = `${NAME}: tidak dapat dibaca, atau isian ini tidak dikenalnya; jalankan npm run check · it cannot be read, or knows no such setting; run npm run check`
	return { saved: false, files: [], said: [said] }
}

function settingsOf(office: string): string | null {
	const path = join(office, NAME)
	return existsSync(path) ? readFileSync(path, 'utf8') : null
}

import './schemas-as-data.ts'
import { parseYaml } from '../../gate/read/parse-yaml.ts'
import { portalSchemaRule } from '../../gate/rules/portal-schema.ts'
import { editSettings, openSettings } from '../../gate/settings/edit-settings.ts'
import { portalSchema } from '../../schemas/portal.ts'
import type { SettingsHome } from './settings-home.ts'

/** Of the settings of a portal, as an office's folder has it. */
const NAME = 'portal.yaml'

/** Settings on the page of a published portal: the office puts its file down, and takes the changed one away. */
export function staticSettings(download: (name: string, text: string) => void): SettingsHome {
	let text: string | null = null
	return {
		take: (file) => {
			text = file
		},
		fields: async () => (text === null ? null : openSettings(text, portalSchema, portalSchemaRule)),
		save: async (changes) => {
			const edited = text === null ? null : editSettings(text, changes, portalSchema, portalSchemaRule)
			if (edited === null) return { saved: false, files: [], said: [] }
			const said = faultsOf(edited)
			if (said.length > 0) return { saved: false, files: [], said }
			text = edited
			download(NAME, edited)
			return { saved: true, files: [NAME], said: [] }
		},
	}
}

/** What the gate says of the file by itself; the folder around it is checked where it lies. */
function faultsOf(text: string): string[] {
	const { faults } = parseYaml(text.replace(/^\uFEFF/, ''), portalSchema, portalSchemaRule)
	return faults.map(({ line, finding: { expected, received, hint } }) =>
		[`${NAME}${line === null ? '' : `:${line}`} ${expected}`, received, hint].filter((part) => part).join('\n'),
	)
}

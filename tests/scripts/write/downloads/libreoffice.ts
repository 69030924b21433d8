import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { pathToFileURL } from 'node:url'

/** Whether LibreOffice is on this machine. */
export const hasLibreOffice = (() => {
	try {
		execFileSync('soffice', ['--version'], { stdio: 'ignore' })
		return true
	} catch {
		return false
	}
})()

/** Cells of the first sheet as CSV, every cell in quotation marks and with all its digits. */
export const AS_CSV = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,true,false,false'

/**
 * Opens files and saves them as another format, in a profile of its own that speaks a language.
 * @param format name of a format, as AS_CSV, "xlsx" or "ods"
 * @param locale language and country, as "id-ID": it decides what a point between digits means
 * @returns the bytes of each file saved, by the name it was opened from without its ending
 */
export function savedByLibreOffice(
	room: string,
	files: readonly string[],
	format: string,
	locale: 'en-US' | 'id-ID',
): Map<string, Buffer> {
	const own = mkdtempSync(join(room, 'libreoffice-'))
	mkdirSync(join(own, 'profil/user'), { recursive: true })
	writeFileSync(join(own, 'profil/user/registrymodifications.xcu'), settingsFor(locale))
	const profile = `-env:UserInstallation=${pathToFileURL(join(own, 'profil'))}`
	execFileSync('soffice', [profile, '--headless', '--convert-to', format, '--outdir', join(own, 'keluar'), ...files], {
		stdio: 'ignore',
	})
	const ending = format.split(':')[0]
	return new Map(
		files.map((file) => {
			const name = basename(file).replace(/\.[^.]+$/, '')
			return [name, readFileSync(join(own, 'keluar', `${name}.${ending}`))]
		}),
	)
}

const settingsFor = (locale: string) => `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>${locale}</value></prop></item>
</oor:items>
`

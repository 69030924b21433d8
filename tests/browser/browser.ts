import { existsSync } from 'node:fs'
import { type Browser, chromium } from 'playwright-core'
import { lacksLibraries, unpackChromium } from './chromium-files.ts'

/**
 * Plain arguments: those that `@sparticuz/chromium` proposes switch web security off and run all in one
 * process, which would hide faults of the content security policy.
 */
const args = [
	'--no-sandbox',
	'--disable-gpu',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync',
	'--no-first-run',
]

/**
 * Opens the shipped browser with a fresh profile. On a Linux without the libraries it needs it brings its
 * own; on other systems, for which none is shipped, the installed Chrome is used.
 */
export async function openBrowser(): Promise<Browser> {
	if (process.platform !== 'linux' || process.arch !== 'x64') return chromium.launch({ channel: 'chrome', args })
	const { program, libraries, fonts } = await unpackChromium()
	const env = Object.fromEntries(Object.entries(process.env).filter(([, value]) => value !== undefined)) as Record<
		string,
		string
	>
	if (lacksLibraries(program)) env.LD_LIBRARY_PATH = libraries
	if (!existsSync('/etc/fonts/fonts.conf')) env.FONTCONFIG_PATH ??= fonts
	return chromium.launch({ executablePath: program, args, env, headless: true })
}

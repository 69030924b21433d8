import { existsSync } from 'node:fs'
import process from 'node:process'
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

/** What starts the browser: its program (none: the installed Chrome), its arguments and its surroundings. */
export type BrowserSettings = { program: string | undefined; args: string[]; env: Record<string, string> }

/**
 * The shipped browser. On a Linux without the libraries it needs it brings its own; on other systems, for which none
 * is shipped, the installed Chrome is used.
 */
export async function browserSettings(): Promise<BrowserSettings> {
	const env = Object.fromEntries(
		Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined),
	)
	if (process.platform !== 'linux' || process.arch !== 'x64') return { program: undefined, args, env }
	const { program, libraries, fonts } = await unpackChromium()
	if (lacksLibraries(program)) env.LD_LIBRARY_PATH = libraries
	if (!existsSync('/etc/fonts/fonts.conf')) env.FONTCONFIG_PATH ??= fonts
	return { program, args, env }
}

/** Opens the shipped browser with a fresh profile. */
export async function openBrowser(): Promise<Browser> {
	const { program, args, env } = await browserSettings()
	if (program === undefined) return chromium.launch({ channel: 'chrome', args })
	return chromium.launch({ executablePath: program, args, env, headless: true })
}

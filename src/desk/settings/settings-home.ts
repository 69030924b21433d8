import type { SettingChange, SettingField } from '../../schemas/settings-form.ts'

/** Settings of the office as the desk reads and writes them. */
export type SettingsHome = {
	/** `null` where there is no file yet, or none that can be read. */
	fields(): Promise<readonly SettingField[] | null>
	/** Saved whole, or refused whole with what the gate says. */
	save(
		changes: readonly SettingChange[],
	): Promise<{ saved: boolean; files: readonly string[]; said: readonly string[] }>
	/** Takes the office's file where the desk has no folder to read it from. */
	take: ((text: string) => void) | null
}
